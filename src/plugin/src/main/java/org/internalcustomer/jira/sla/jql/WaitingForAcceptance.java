package org.internalcustomer.jira.sla.jql;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.internalcustomer.jira.host.jql.Arguments;
import org.internalcustomer.jira.host.jql.FunctionTools;
import org.internalcustomer.jira.host.jql.IssueFunction;
import org.internalcustomer.jira.host.jql.Narrow;
import org.internalcustomer.jira.host.jql.Narrowing;
import org.internalcustomer.jira.host.jql.Usage;
import org.internalcustomer.jira.host.sql.Sql;

/** {@code waitingForAcceptance(…)}: offered to a department that has not accepted yet (待受理); the provider is that department. */
public final class WaitingForAcceptance extends IssueFunction {

    private final Sql sql;

    public WaitingForAcceptance(FunctionTools tools, Sql sql) {
        super(
                tools,
                new Usage(
                        0,
                        EnumSet.of(Narrow.PROVIDER, Narrow.CUSTOMER, Narrow.PROJECT),
                        "waitingForAcceptance(\"provider=SD\")"));
        this.sql = sql;
    }

    @Override
    protected List<Long> issues(Search search, Arguments arguments, int most) {
        Narrowing narrowing = arguments.narrowing();
        List<Object> values = new ArrayList<>();
        String condition = "{OFFERED_TO} IS NOT NULL"
                + Narrowing.in("{OFFERED_TO}", narrowing.providers(), values)
                + Narrowing.in("{CUSTOMER}", narrowing.customers(), values);
        if (narrowing.project().isPresent()) {
            values.add(narrowing.project().getAsLong());
            condition += " AND {PROJECT_ID} = ?";
        }
        String statement = "SELECT {ISSUE_ID} FROM [REQUEST] WHERE " + condition;
        return sql.read(db -> db.first(most, statement, row -> row.getLong(1), values.toArray()));
    }
}

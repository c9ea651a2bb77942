package org.internalcustomer.jira.sla.jql;

import java.util.List;
import org.internalcustomer.core.sla.Standing;
import org.internalcustomer.jira.host.jql.Arguments;
import org.internalcustomer.jira.host.jql.FunctionTools;
import org.internalcustomer.jira.host.sql.Sql;

/** {@code slaPaused(metric, …)}: the clock waits for somebody (已暂停). */
public final class SlaPaused extends TimerFunction {

    public SlaPaused(FunctionTools tools, Sql sql) {
        super(tools, sql, 1, "slaPaused(resolution, \"provider=SD\")");
    }

    @Override
    String condition(Arguments arguments, List<Object> values) {
        values.add(Standing.Kind.PAUSED.name());
        return " AND t.{STANDING} = ?";
    }
}

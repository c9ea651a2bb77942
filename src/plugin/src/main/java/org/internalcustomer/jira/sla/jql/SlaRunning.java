package org.internalcustomer.jira.sla.jql;

import java.util.List;
import org.internalcustomer.core.sla.Standing;
import org.internalcustomer.jira.host.jql.Arguments;
import org.internalcustomer.jira.host.jql.FunctionTools;
import org.internalcustomer.jira.host.sql.Sql;

/** {@code slaRunning(metric, …)}: the clock counts now, late or not (计时中). */
public final class SlaRunning extends TimerFunction {

    public SlaRunning(FunctionTools tools, Sql sql) {
        super(tools, sql, 1, "slaRunning(resolution, \"provider=SD\")");
    }

    @Override
    String condition(Arguments arguments, List<Object> values) {
        values.add(Standing.Kind.RUNNING.name());
        return " AND t.{STANDING} = ?";
    }
}

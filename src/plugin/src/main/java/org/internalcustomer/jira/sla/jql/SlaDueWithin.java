package org.internalcustomer.jira.sla.jql;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.internalcustomer.core.sla.Standing;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.jql.Arguments;
import org.internalcustomer.jira.host.jql.FunctionTools;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.text.Durations;

/** {@code slaDueWithin(metric, time, …)}: running, not late yet, and due within that time by the clock on the wall (即将超时). */
public final class SlaDueWithin extends TimerFunction {

    private final InstantSource clock;

    public SlaDueWithin(FunctionTools tools, Sql sql, InstantSource clock) {
        super(tools, sql, 2, "slaDueWithin(resolution, 4h, \"provider=SD\")");
        this.clock = clock;
    }

    @Override
    String condition(Arguments arguments, List<Object> values) {
        String written = arguments.first(1);
        Duration within = Durations.parse(written)
                .orElseThrow(() -> new BadInput("time", "internal-customer.jql.error.duration", written));
        values.add(Standing.Kind.RUNNING.name());
        values.add(clock.millis());
        values.add(clock.millis() + within.toMillis());
        return " AND t.{STANDING} = ? AND t.{DUE} >= ? AND t.{DUE} <= ?";
    }
}

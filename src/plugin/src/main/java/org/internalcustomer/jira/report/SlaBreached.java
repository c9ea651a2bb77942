package org.internalcustomer.jira.report;

import java.time.InstantSource;
import org.internalcustomer.jira.host.jql.Arguments;

/** {@code slaBreached(metric, …)}: finished late, or open past the due instant (超时). */
public final class SlaBreached extends FactFunction {

    public SlaBreached(CountedFacts counted) {
        super(counted, "slaBreached(resolution, \"provider=SD\", \"period=2026-03\")");
    }

    /** To the moment, though scorecards count a timer as breached only with their next update. */
    @Override
    Figure figure(Arguments arguments, InstantSource clock) {
        return Figure.breached(CountedMetric.written(arguments.first(0)), clock.millis());
    }
}

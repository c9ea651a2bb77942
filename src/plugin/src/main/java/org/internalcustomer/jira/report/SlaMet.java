package org.internalcustomer.jira.report;

import java.time.InstantSource;
import java.util.List;
import org.internalcustomer.jira.host.jql.Arguments;

/** {@code slaMet(metric, …)}: stopped at or before the due instant (达标). */
public final class SlaMet extends FactFunction {

    public SlaMet(CountedFacts counted) {
        super(counted, "slaMet(resolution, \"provider=SD\", \"period=2026-03\")");
    }

    @Override
    Figure figure(Arguments arguments, InstantSource clock) {
        return Figure.timers("met", CountedMetric.written(arguments.first(0)), List.of(CountedVerdict.MET));
    }
}

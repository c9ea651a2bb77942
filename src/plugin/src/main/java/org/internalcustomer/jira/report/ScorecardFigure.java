package org.internalcustomer.jira.report;

import java.time.InstantSource;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.jql.Arguments;

/** {@code scorecardFigure(figure, …)}: exactly the issues that a figure of the scorecard counts (指标对应的问题). */
public final class ScorecardFigure extends FactFunction {

    static final String NAME = "scorecardFigure";

    public ScorecardFigure(CountedFacts counted) {
        super(counted, NAME + "(resolution-judged, \"provider=SD\", \"period=2026-03\")");
    }

    @Override
    Figure figure(Arguments arguments, InstantSource clock) {
        String name = arguments.first(0);
        return Figure.named(name)
                .orElseThrow(() -> new BadInput("figure", "internal-customer.report.error.figure", name));
    }
}

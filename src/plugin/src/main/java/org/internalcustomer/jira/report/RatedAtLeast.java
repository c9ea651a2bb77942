package org.internalcustomer.jira.report;

import java.time.InstantSource;
import org.internalcustomer.jira.host.jql.Arguments;

/** {@code ratedAtLeast(rating, …)}: the customer gave that many stars or more (评分不低于). */
public final class RatedAtLeast extends FactFunction {

    private static final int BEST = 5;

    public RatedAtLeast(CountedFacts counted) {
        super(counted, "ratedAtLeast(4, \"provider=SD\", \"period=2026-03\")");
    }

    @Override
    Figure figure(Arguments arguments, InstantSource clock) {
        return Figure.rated(arguments.number(0, 1, BEST), BEST);
    }
}

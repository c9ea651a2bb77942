package org.internalcustomer.jira.report;

import java.time.InstantSource;
import org.internalcustomer.jira.host.jql.Arguments;

/** {@code ratedAtMost(rating, …)}: the customer gave that many stars or fewer (评分不高于). */
public final class RatedAtMost extends FactFunction {

    private static final int BEST = 5;

    public RatedAtMost(CountedFacts counted) {
        super(counted, "ratedAtMost(2, \"provider=SD\", \"period=2026-03\")");
    }

    @Override
    Figure figure(Arguments arguments, InstantSource clock) {
        return Figure.rated(1, arguments.number(0, 1, BEST));
    }
}

package org.internalcustomer.jira.report;

import java.util.Arrays;
import java.util.Optional;

/** The metrics (衡量指标) that scorecards show, in their order on the page. */
enum CountedMetric {
    RESOLUTION,
    FIRST_RESPONSE,
    LEG;

    static Optional<CountedMetric> named(String name) {
        return Arrays.stream(values())
                .filter(metric -> metric.name().equals(name))
                .findFirst();
    }
}

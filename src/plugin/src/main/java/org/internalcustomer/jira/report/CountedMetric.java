package org.internalcustomer.jira.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.error.BadInput;

/** The metrics (衡量指标) that scorecards show, in their order on the page. */
enum CountedMetric {
    RESOLUTION,
    FIRST_RESPONSE,
    LEG,
    PROGRESS_UPDATE;

    private static final String NAMES = "resolution, first-response, leg, progress-update, any";

    /** As queries write it, such as {@code first-response}; {@code any} for all of them. */
    static Set<CountedMetric> written(String name) {
        if (name.equalsIgnoreCase("any")) {
            return EnumSet.allOf(CountedMetric.class);
        }
        return named(name.toUpperCase(Locale.ROOT).replace('-', '_'))
                .<Set<CountedMetric>>map(EnumSet::of)
                .orElseThrow(() -> new BadInput("metric", "internal-customer.jql.error.metric", name, NAMES));
    }

    static Optional<CountedMetric> named(String name) {
        return Arrays.stream(values())
                .filter(metric -> metric.name().equals(name))
                .findFirst();
    }
}

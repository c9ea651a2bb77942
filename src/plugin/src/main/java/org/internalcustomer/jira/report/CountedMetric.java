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
    PROGRESS_UPDATE,
    NEXT_RESPONSE,
    /** The date that was promised first. */
    AS_PROMISED,
    /** The date that was agreed on last. */
    AS_AGREED;

    private static final String NAMES =
            "resolution, first-response, leg, progress-update, next-response, as-promised, as-agreed, any";

    /** As queries write it, such as {@code first-response}; {@code any} for all timers. */
    static Set<CountedMetric> written(String name) {
        if (name.equalsIgnoreCase("any")) {
            return EnumSet.range(RESOLUTION, NEXT_RESPONSE);
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

package org.internalcustomer.jira.sla;

import java.util.Locale;
import org.internalcustomer.core.sla.Metric;

/** The texts that name metrics. */
public final class MetricNames {

    private MetricNames() {}

    public static String key(Metric metric) {
        return "internal-customer.sla.metric."
                + metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

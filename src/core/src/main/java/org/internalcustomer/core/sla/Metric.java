package org.internalcustomer.core.sla;

/** What is timed (衡量指标). */
public enum Metric {
    ACCEPT,
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    PROGRESS_UPDATE,
    RESOLUTION,
    LEG,
    RECOVERY
}

package org.internalcustomer.jira.sla;

/** A share of the goal at which somebody is told. */
enum Threshold {
    WARNING(80),
    BREACH(100);

    private final int percent;

    Threshold(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }

    /** Tells a threshold of a timer from every other: it is fired once. */
    String key(String timerKey) {
        return timerKey + "/" + name();
    }
}

package org.internalcustomer.jira.report;

import org.internalcustomer.core.score.Attainment;

/** The verdicts of one metric (衡量指标) and how much time they took. */
final class MetricTally {

    private final int[] verdicts = new int[CountedVerdict.values().length];
    private final UsedTimes used = new UsedTimes();

    void add(CountedVerdict verdict, int times) {
        verdicts[verdict.ordinal()] += times;
    }

    void add(MetricTally other) {
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] += other.verdicts[i];
        }
        used.add(other.used);
    }

    int count(CountedVerdict verdict) {
        return verdicts[verdict.ordinal()];
    }

    Attainment attainment() {
        return Attainment.of(count(CountedVerdict.MET), count(CountedVerdict.BREACHED));
    }

    UsedTimes used() {
        return used;
    }
}

package org.internalcustomer.jira.report;

import java.util.EnumMap;
import java.util.Map;

/** Everything counted about one department pair and service in one stretch of days (汇总). */
final class Tally {

    /** The plain counters, in the order in which rollup rows keep them: add new ones at the end. */
    enum Counter {
        CLOSED,
        HOPS,
        BOUNCES,
        HOPPED,
        BOUNCED,
        INVITED,
        SENT,
        ANSWERED,
        SIMULATED,
        /** In thousandths of an answer, as are the next four. */
        CREDITED_1,
        CREDITED_2,
        CREDITED_3,
        CREDITED_4,
        CREDITED_5,
        CHASED,
        ORPHAN_MINUTES,
        OVERRUN_MINUTES,
        STRUCTURAL_MINUTES,
        /** What of the credited parts is made up, in thousandths of an answer. */
        SIMULATED_PARTS;

        static Counter credited(int rating) {
            return values()[CREDITED_1.ordinal() + rating - 1];
        }

        boolean isCredit() {
            return compareTo(CREDITED_1) >= 0 && compareTo(CREDITED_5) <= 0;
        }
    }

    private final int[] counters = new int[Counter.values().length];
    private final Map<CountedMetric, MetricTally> metrics = new EnumMap<>(CountedMetric.class);
    private final Voice voice = new Voice();

    void add(Counter counter, int times) {
        counters[counter.ordinal()] += times;
    }

    void add(Tally other) {
        for (int i = 0; i < counters.length; i++) {
            counters[i] += other.counters[i];
        }
        other.metrics.forEach((metric, tally) -> toAdd(metric).add(tally));
        voice.add(other.voice);
    }

    int count(Counter counter) {
        return counters[counter.ordinal()];
    }

    /** To be read; changes nothing where the metric was never counted. */
    MetricTally metric(CountedMetric metric) {
        return metrics.getOrDefault(metric, new MetricTally());
    }

    /** To be added to. */
    MetricTally toAdd(CountedMetric metric) {
        return metrics.computeIfAbsent(metric, any -> new MetricTally());
    }

    Voice voice() {
        return voice;
    }

    Map<CountedMetric, MetricTally> metrics() {
        return metrics;
    }
}

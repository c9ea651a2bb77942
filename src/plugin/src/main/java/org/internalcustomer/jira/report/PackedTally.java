package org.internalcustomer.jira.report;

import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;

/** A tally as one short text: variable-length numbers in Base64. New counters may be appended; old texts stay readable. */
final class PackedTally {

    private static final int FORMAT = 1;

    private PackedTally() {}

    static String pack(Tally tally) {
        Numbers.Writer out = new Numbers.Writer();
        out.put(FORMAT);
        out.put(Tally.Counter.values().length);
        for (Tally.Counter counter : Tally.Counter.values()) {
            out.put(tally.count(counter));
        }
        Map<CountedMetric, MetricTally> metrics = new EnumMap<>(tally.metrics());
        out.put(metrics.size());
        for (Entry<CountedMetric, MetricTally> metric : metrics.entrySet()) {
            out.put(metric.getKey().ordinal());
            pack(metric.getValue(), out);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(out.bytes());
    }

    /** Adds what {@code packed} holds to {@code sum}, without a tally in between. */
    static void addTo(Tally sum, String packed) {
        Numbers.Reader in = new Numbers.Reader(Base64.getDecoder().decode(packed));
        if (in.next() != FORMAT) {
            throw new IllegalArgumentException("unknown format of a rollup: " + packed);
        }
        int counters = in.next();
        for (int i = 0; i < counters; i++) {
            sum.add(Tally.Counter.values()[i], in.next());
        }
        int metrics = in.next();
        for (int i = 0; i < metrics; i++) {
            unpack(sum.metric(CountedMetric.values()[in.next()]), in);
        }
    }

    private static void pack(MetricTally metric, Numbers.Writer out) {
        for (CountedVerdict verdict : CountedVerdict.values()) {
            out.put(metric.count(verdict));
        }
        int last = 0;
        for (int bucket = 0; bucket < metric.used().bucketCount(); bucket++) {
            if (metric.used().inBucket(bucket) > 0) {
                out.put(bucket - last + 1);
                out.put(metric.used().inBucket(bucket));
                last = bucket;
            }
        }
        out.put(0);
    }

    private static void unpack(MetricTally sum, Numbers.Reader in) {
        for (CountedVerdict verdict : CountedVerdict.values()) {
            sum.add(verdict, in.next());
        }
        int bucket = 0;
        for (int step = in.next(); step != 0; step = in.next()) {
            bucket += step - 1;
            sum.used().addToBucket(bucket, in.next());
        }
    }
}

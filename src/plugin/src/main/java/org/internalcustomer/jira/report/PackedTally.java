package org.internalcustomer.jira.report;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.internalcustomer.core.survey.Credit;

/** A tally as one short text: variable-length numbers in Base64. New counters may be appended; old texts stay readable. */
final class PackedTally {

    /** Ratings were counted as whole answers of the department that resolved. */
    private static final int WHOLE_ANSWERS = 1;

    private static final int FORMAT = 2;
    private static final Tally.Counter[] COUNTERS = Tally.Counter.values();
    private static final CountedMetric[] METRICS = CountedMetric.values();
    private static final CountedVerdict[] VERDICTS = CountedVerdict.values();

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
        tally.voice().pack(out);
        return Base64.getEncoder().withoutPadding().encodeToString(out.bytes());
    }

    /** Adds what {@code packed} holds to {@code sum}, without a tally in between; to the others without the times used. */
    static void addTo(Tally sum, String packed, Tally... counts) {
        List<Tally> sums = new ArrayList<>(counts.length + 1);
        sums.add(sum);
        sums.addAll(List.of(counts));
        add(sums, packed, true);
    }

    /** The same without the times used: for who asks only how many. */
    static void addCountsTo(Tally counts, String packed) {
        add(List.of(counts), packed, false);
    }

    /** @param times whether the first of them takes the times used, too */
    private static void add(List<Tally> sums, String packed, boolean times) {
        Numbers.Reader in = new Numbers.Reader(Base64.getDecoder().decode(packed));
        int format = in.next();
        if (format != FORMAT && format != WHOLE_ANSWERS) {
            throw new IllegalArgumentException("unknown format of a rollup: " + packed);
        }
        int counters = in.next();
        for (int i = 0; i < counters; i++) {
            int number = in.next() * (format == WHOLE_ANSWERS && COUNTERS[i].isCredit() ? Credit.WHOLE : 1);
            for (Tally sum : sums) {
                sum.add(COUNTERS[i], number);
            }
        }
        int metrics = in.next();
        for (int i = 0; i < metrics; i++) {
            unpack(METRICS[in.next()], sums, in, times);
        }
        if (times && in.hasNext()) {
            sums.get(0).voice().addPacked(in);
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

    private static void unpack(CountedMetric metric, List<Tally> sums, Numbers.Reader in, boolean times) {
        for (CountedVerdict verdict : VERDICTS) {
            int number = in.next();
            for (Tally sum : sums) {
                sum.toAdd(metric).add(verdict, number);
            }
        }
        UsedTimes used = sums.get(0).toAdd(metric).used();
        int bucket = 0;
        for (int step = in.next(); step != 0; step = in.next()) {
            bucket += step - 1;
            int number = in.next();
            if (times) {
                used.addToBucket(bucket, number);
            }
        }
    }
}

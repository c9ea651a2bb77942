package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Verdict;

/**
 * The attainment of a metric before and after, of one provider department or of all.
 *
 * @param provider empty for nobody's, {@link #ALL} for all
 * @param flips how many of its verdicts change, those that count for no attainment included; empty where a what-if of an earlier
 *     edition of the app counted them in all only
 */
record AttainmentChange(Metric metric, String provider, Share before, Share after, Optional<Long> flips) {

    static final String ALL = "*";

    private static final Comparator<String> ALL_FIRST =
            Comparator.comparing((String key) -> !key.equals(ALL)).thenComparing(Comparator.naturalOrder());

    /** How many were met, and how many count. */
    private static final class Sums {

        private int metBefore;
        private int countedBefore;
        private int metAfter;
        private int countedAfter;
        private long flips;

        private void add(boolean after, Verdict verdict, int times) {
            int met = verdict == Verdict.MET ? times : 0;
            int counted = verdict.counts() ? times : 0;
            if (after) {
                metAfter += met;
                countedAfter += counted;
            } else {
                metBefore += met;
                countedBefore += counted;
            }
        }
    }

    /**
     * Of what a {@link WhatIf} counted: the timers of the draft's policy, and those of other policies if the draft moves
     * some of the same metric and department. What has no sample on either side and no flip is left out.
     *
     * @param today gives the key of the department that one has become
     */
    static List<AttainmentChange> of(Counters counted, UnaryOperator<String> today) {
        Map<Metric, Map<String, Sums>> sums = new TreeMap<>();
        counted.below(WhatIf.BEFORE)
                .forEach((name, times) -> add(of(sums, name, today), name, false, times.intValue()));
        counted.below(WhatIf.AFTER).forEach((name, times) -> add(of(sums, name, today), name, true, times.intValue()));
        addOthers(sums, counted, today);
        counted.below(WhatIf.FLIPPED)
                .forEach((name, times) -> of(sums, name, today).forEach(sum -> sum.flips += times));
        long flips = counted.below(WhatIf.FLIPPED).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        boolean known = flips == counted.of(TimerChange.FLIPS);
        List<AttainmentChange> changes = new ArrayList<>();
        sums.forEach((metric, byProvider) -> byProvider.forEach((provider, sum) -> {
            if (sum.countedBefore + sum.countedAfter > 0 || sum.flips > 0) {
                changes.add(new AttainmentChange(
                        metric,
                        provider,
                        new Share(sum.metBefore, sum.countedBefore),
                        new Share(sum.metAfter, sum.countedAfter),
                        Optional.of(sum.flips).filter(any -> known)));
            }
        }));
        return changes;
    }

    private static void addOthers(Map<Metric, Map<String, Sums>> sums, Counters counted, UnaryOperator<String> today) {
        Set<String> moved = counted.below(WhatIf.MOVED).keySet().stream()
                .map(name -> place(name, today))
                .collect(Collectors.toSet());
        for (boolean after : new boolean[] {false, true}) {
            counted.below(WhatIf.OTHERS + (after ? WhatIf.AFTER : WhatIf.BEFORE))
                    .forEach((name, times) -> {
                        if (moved.contains(place(name, today))) {
                            add(of(sums, name, today), name, after, times.intValue());
                        }
                    });
        }
    }

    private static String place(String name, UnaryOperator<String> today) {
        String[] parts = name.split("/", -1);
        return parts[0] + "/" + today.apply(parts[1]);
    }

    private static void add(List<Sums> sums, String name, boolean after, int times) {
        Verdict verdict = Verdict.valueOf(name.split("/", -1)[2]);
        sums.forEach(sum -> sum.add(after, verdict, times));
    }

    /** Those that a counter belongs to, by the metric and the provider in its name: of all, and of the provider. */
    private static List<Sums> of(Map<Metric, Map<String, Sums>> sums, String name, UnaryOperator<String> today) {
        String[] parts = name.split("/", -1);
        Map<String, Sums> byProvider =
                sums.computeIfAbsent(Metric.valueOf(parts[0]), metric -> new TreeMap<>(ALL_FIRST));
        return List.of(
                byProvider.computeIfAbsent(ALL, key -> new Sums()),
                byProvider.computeIfAbsent(today.apply(parts[1]), key -> new Sums()));
    }

    /** Met of n with Wilson's interval, in percent; nulls without a sample. */
    record ShareView(int met, int n, Double percent, Double lower, Double upper) {

        static ShareView of(Share share) {
            Estimate estimate = share.estimate().orElse(null);
            return estimate == null
                    ? new ShareView(share.part(), share.whole(), null, null, null)
                    : new ShareView(
                            share.part(),
                            share.whole(),
                            percent(estimate.value()),
                            percent(estimate.lower()),
                            percent(estimate.upper()));
        }

        private static double percent(double share) {
            return Math.round(share * 1000) / 10.0;
        }
    }
}

package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who caused a late end-to-end timer (超时归因): for each leg's number its share of the overrun, adding up to 1; empty if
 * no leg ran over its own goal, so that all of it is structural.
 */
public record Overrun(Map<Integer, Double> shares) {

    public Overrun {
        shares = Map.copyOf(shares);
    }

    /** From the timers of a request's legs, as used until that instant. */
    public static Overrun of(List<Timer> timers, long now) {
        Map<Integer, Long> over = new TreeMap<>();
        for (Timer timer : timers) {
            if (timer.id().metric() == Metric.LEG && timer.allowed().isPresent()) {
                long beyond = timer.usedAt(now) - timer.allowed().getAsLong();
                over.put(timer.id().cycle(), Math.max(0, beyond));
            }
        }
        return shared(over);
    }

    /** From what each leg used beyond its own goal. */
    public static Overrun shared(Map<Integer, Long> over) {
        double sum = over.values().stream().mapToLong(Long::longValue).sum();
        Map<Integer, Double> shares = new TreeMap<>();
        over.forEach((leg, beyond) -> {
            if (beyond > 0) {
                shares.put(leg, beyond / sum);
            }
        });
        return new Overrun(shares);
    }

    public boolean isStructural() {
        return shares.isEmpty();
    }
}

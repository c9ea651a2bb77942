package org.internalcustomer.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A supporting department's share of a request (配合责任段): the leg of a request that serves it. It runs beside the lead's
 * legs, on its own timer, and never shortens or cuts them.
 *
 * @param number of the leg in the request that serves
 * @param from since when it both was held and served
 */
public record SupportingLeg(int number, String department, long from, OptionalLong to) {

    /** A department's leg in short, of the lead or of the request that serves it. */
    public record Holding(int number, String department, long from, OptionalLong to) {

        private boolean beganBy(long at) {
            return from <= at;
        }
    }

    /**
     * The legs of the request that serves which belong to another department than the one accountable for the lead when
     * they begin to serve; work that a department divides among its own people supports nobody.
     */
    public static List<SupportingLeg> of(Serving serving, List<Holding> lead, List<Holding> own) {
        List<SupportingLeg> legs = new ArrayList<>();
        for (Holding holding : own) {
            long from = Math.max(holding.from(), serving.since());
            OptionalLong to = earlier(holding.to(), serving.until());
            boolean served = to.isEmpty() || to.getAsLong() > from;
            if (served
                    && accountable(lead, from)
                            .filter(holding.department()::equals)
                            .isEmpty()) {
                legs.add(new SupportingLeg(holding.number(), holding.department(), from, to));
            }
        }
        return legs;
    }

    public boolean isOpen() {
        return to.isEmpty();
    }

    /** Who held the lead then, or last before. */
    private static Optional<String> accountable(List<Holding> lead, long at) {
        return lead.stream()
                .filter(holding -> holding.beganBy(at))
                .reduce((one, later) -> later)
                .map(Holding::department);
    }

    private static OptionalLong earlier(OptionalLong one, OptionalLong other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalLong.of(Math.min(one.getAsLong(), other.getAsLong()));
    }
}

package org.internalcustomer.core.sla;

import java.util.Optional;

/**
 * When an alert fires (预警时点): at a share of the goal, or so much working time before or after it is due.
 *
 * @param amount percent, or milliseconds of working time; 0 when due
 */
public record Threshold(Kind kind, long amount, Optional<Repeat> repeat) {

    /** From where the amount is counted. */
    public enum Kind {
        /** A share of the goal is used up. */
        PERCENT,
        BEFORE,
        DUE,
        AFTER
    }

    /** Again each time so much more working time has passed, at most so many times beside the first. */
    public record Repeat(long every, int most) {

        public static final int MOST = 50;

        public Repeat {
            if (every <= 0 || most < 1 || most > MOST) {
                throw new IllegalArgumentException(
                        "An alert repeats after some time, 1 to " + MOST + " times; got " + every + " ms, " + most);
            }
        }
    }

    /** Ten times the goal. */
    public static final int MOST_PERCENT = 1000;

    private static final int ALL = 100;

    public Threshold {
        if (amount < 0 || kind == Kind.PERCENT && (amount < 1 || amount > MOST_PERCENT)) {
            throw new IllegalArgumentException("No threshold " + kind + " of " + amount);
        }
    }

    public static Threshold percent(int percent) {
        return new Threshold(Kind.PERCENT, percent, Optional.empty());
    }

    public static Threshold before(long millis) {
        return new Threshold(Kind.BEFORE, millis, Optional.empty());
    }

    public static Threshold due() {
        return new Threshold(Kind.DUE, 0, Optional.empty());
    }

    public static Threshold after(long millis) {
        return new Threshold(Kind.AFTER, millis, Optional.empty());
    }

    public Threshold repeated(long every, int most) {
        return new Threshold(kind, amount, Optional.of(new Repeat(every, most)));
    }

    /** The working time that is used up then, of a goal of that length; negative where the goal is shorter than that. */
    long used(long goal) {
        return switch (kind) {
            case PERCENT -> goal / ALL * amount + goal % ALL * amount / ALL;
            case BEFORE -> goal - amount;
            case DUE -> goal;
            case AFTER -> goal + amount;
        };
    }

    /** Whether it comes with or after the end of the goal, whatever its length. */
    public boolean isLate() {
        return kind == Kind.DUE || kind == Kind.AFTER || kind == Kind.PERCENT && amount >= ALL;
    }

    /** How often it can fire at most. */
    int times() {
        return 1 + repeat.map(Repeat::most).orElse(0);
    }

    /** Tells a threshold from the others of its metric, in every version of the policy: {@code P80}, {@code DUE}. */
    public String key() {
        String when =
                switch (kind) {
                    case PERCENT -> "P" + amount;
                    case BEFORE -> "B" + amount;
                    case DUE -> "DUE";
                    case AFTER -> "A" + amount;
                };
        return when + repeat.map(each -> "R" + each.every()).orElse("");
    }
}

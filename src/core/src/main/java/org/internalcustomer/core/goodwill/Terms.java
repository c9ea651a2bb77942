package org.internalcustomer.core.goodwill;

/**
 * On what terms accounts are kept.
 *
 * @param overdrawnBelow the balance down to which nobody needs to talk: nothing, or a debt
 */
public record Terms(Points points, int overdrawnBelow) {

    /** The largest debt that can be allowed. */
    public static final int DEEPEST = -1000;

    public Terms {
        if (overdrawnBelow < DEEPEST || overdrawnBelow > 0) {
            throw new IllegalArgumentException("overdrawn below " + overdrawnBelow);
        }
    }

    public static Terms usual() {
        return new Terms(Points.usual(), 0);
    }

    /** Whether so much more was taken than given that the two should talk. */
    public boolean isOverdrawn(double balance) {
        return balance < overdrawnBelow;
    }
}

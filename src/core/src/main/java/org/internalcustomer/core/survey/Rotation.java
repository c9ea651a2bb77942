package org.internalcustomer.core.survey;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Which questions are put beside the overall one (轮换题): a few of many, the same ones whenever the same invitation is opened,
 * and over all invitations each as often as the others.
 */
public record Rotation(List<Dimension> pool, int questions) {

    public static final int MOST = 3;

    public Rotation {
        pool = List.copyOf(new LinkedHashSet<>(pool));
        if (questions < 0 || questions > MOST) {
            throw new IllegalArgumentException("Up to " + MOST + " questions; got " + questions);
        }
    }

    public static Rotation usual() {
        return new Rotation(List.of(Dimension.values()), MOST);
    }

    public List<Dimension> of(long invitation) {
        return Shuffle.of(pool, invitation).subList(0, Math.min(questions, pool.size()));
    }
}

package org.internalcustomer.core.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An order that looks like chance (随机顺序), and is always the same for the same seed, wherever it is computed. */
public final class Shuffle {

    private Shuffle() {}

    public static <T> List<T> of(List<T> values, long seed) {
        List<T> shuffled = new ArrayList<>(values);
        long state = seed;
        for (int last = shuffled.size() - 1; last > 0; last--) {
            state = Sample.mixed(state);
            Collections.swap(shuffled, last, (int) Long.remainderUnsigned(state, last + 1));
        }
        return List.copyOf(shuffled);
    }
}

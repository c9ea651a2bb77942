package org.internalcustomer.jira.host.job;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/** Work on many things at once, one by one where something goes wrong, so that one of them keeps back no others. */
public final class Together {

    private Together() {}

    /**
     * @param work may be done again for things that it was done for: it must change nothing then
     * @param wrong is told of each thing that goes wrong by itself
     * @return the sum of what the work returned
     */
    public static <T> int orOneByOne(
            List<T> things, ToIntFunction<List<T>> work, BiConsumer<T, RuntimeException> wrong) {
        if (things.isEmpty()) {
            return 0;
        }
        try {
            return work.applyAsInt(things);
        } catch (RuntimeException failed) {
            if (things.size() == 1) {
                wrong.accept(things.get(0), failed);
                return 0;
            }
        }
        return things.stream()
                .mapToInt(thing -> orOneByOne(List.of(thing), work, wrong))
                .sum();
    }
}

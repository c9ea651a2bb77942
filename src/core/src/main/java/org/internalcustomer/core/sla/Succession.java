package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The versions that were to take one timer over after it began (R-POL-4). Each does at the first instant, from the one
 * it holds from, at which the timer is open. One that recomputes is folded beside the timer from the timer's start.
 */
final class Succession<T> {

    private static final Succession<?> NOBODY = new Succession<>();

    private final List<Heir<T>> heirs = new ArrayList<>(0);

    /**
     * A version in waiting.
     *
     * @param recomputed the timer as if that version had held from its start; none for one that only goes on
     */
    record Heir<T>(PolicyVersion version, Optional<T> recomputed) {}

    /** Nobody waits for a timer that began after all versions that take over. */
    static <T> Succession<T> of(
            Policies policies,
            Optional<String> provider,
            Metric metric,
            long start,
            Function<PolicyVersion, T> recompute) {
        if (policies.takeOversUntil(start) == policies.takeOvers().length) {
            return nobody();
        }
        Succession<T> succession = new Succession<>();
        for (long at : policies.takeOvers()) {
            if (at > start) {
                policies.takingOver(provider, metric, at).ifPresent(version -> succession.add(version, recompute));
            }
        }
        return succession;
    }

    /** Shared: where nobody waits nothing is ever taken away. */
    @SuppressWarnings("unchecked")
    static <T> Succession<T> nobody() {
        return (Succession<T>) NOBODY;
    }

    /** The same versions, for a timer that begins only now. */
    Succession<T> again(Function<PolicyVersion, T> recompute) {
        Succession<T> succession = new Succession<>();
        heirs.forEach(heir -> succession.add(heir.version(), recompute));
        return succession;
    }

    boolean isEmpty() {
        return heirs.isEmpty();
    }

    /** Every timer that is folded beside. */
    void each(Consumer<T> act) {
        for (Heir<T> heir : heirs) {
            heir.recomputed().ifPresent(act);
        }
    }

    private void add(PolicyVersion version, Function<PolicyVersion, T> recompute) {
        boolean again = version.open() == OpenRequests.RECOMPUTE;
        heirs.add(new Heir<>(version, again ? Optional.of(recompute.apply(version)) : Optional.empty()));
    }

    /** The last of those whose time has come by then; it and those before it wait no more. */
    Optional<Heir<T>> next(long at) {
        Optional<Heir<T>> due = Optional.empty();
        while (!heirs.isEmpty() && heirs.get(0).version().effective() <= at) {
            due = Optional.of(heirs.remove(0));
        }
        return due;
    }
}

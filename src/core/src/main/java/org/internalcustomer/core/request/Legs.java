package org.internalcustomer.core.request;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who was accountable for a request when: its legs, and the stretches that cut its whole life, from creation until it is
 * done, into held, orphan and waiting time.
 */
public record Legs(List<Leg> legs, List<Stretch> stretches, Optional<String> offeredTo) {

    public Legs {
        legs = List.copyOf(legs);
        stretches = List.copyOf(stretches);
    }

    /** The legs of a history; in one of the {@code done} statuses nobody holds the request. */
    public static Legs of(History history, Set<String> done) {
        LegFold fold = new LegFold(history.created(), history.origin(), done);
        history.events().forEach(fold::apply);
        return fold.legs();
    }

    /** The leg that is open now, if any. */
    public Optional<Leg> current() {
        return legs.isEmpty() || legs.get(legs.size() - 1).closed().isPresent()
                ? Optional.empty()
                : Optional.of(legs.get(legs.size() - 1));
    }

    public Optional<String> accountable() {
        return current().map(Leg::department);
    }

    public int hops() {
        return (int) legs.stream().filter(Leg::hop).count();
    }

    public int bounces() {
        return (int) legs.stream().filter(Leg::bounce).count();
    }

    /** Wall time of one kind, an open stretch counted until {@code now}. */
    public long wall(Stretch.Kind kind, long now) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() == kind)
                .mapToLong(stretch -> stretch.wall(now))
                .sum();
    }

    /** When the life ended, if the request is done. */
    public OptionalLong done() {
        return stretches.isEmpty()
                ? OptionalLong.empty()
                : stretches.get(stretches.size() - 1).to();
    }
}

package org.internalcustomer.core.request;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who was accountable for a request when: its legs, and the stretches that cut its whole life, from creation until it is
 * done, into held, orphan and waiting time; and what departments were asked to take.
 */
public record Legs(List<Leg> legs, List<Stretch> stretches, List<Offer> offers, OptionalLong done) {

    public Legs {
        legs = List.copyOf(legs);
        stretches = List.copyOf(stretches);
        offers = List.copyOf(offers);
    }

    /** The legs of a history; in one of the {@code done} statuses nobody holds the request. */
    public static Legs of(History history, Set<String> done) {
        LegFold fold = new LegFold(history.created(), history.origin(), done);
        history.events().forEach(fold::apply);
        return fold.legs();
    }

    /** A hand-off that waits for its answer. */
    public Optional<Offer> openOffer() {
        return asked().filter(Offer::isHandOff);
    }

    /** Whom the request waits for: the department it is offered to, or the first one that has not confirmed it yet. */
    public Optional<Offer> asked() {
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(offers.get(offers.size() - 1)).filter(Offer::isOpen);
    }

    /** A department that has not answered yet. */
    public Optional<String> offeredTo() {
        return openOffer().map(Offer::to);
    }

    /** The leg that is open now, if any. */
    public Optional<Leg> current() {
        return last().filter(leg -> leg.closed().isEmpty());
    }

    /** The latest leg, open or closed. */
    public Optional<Leg> last() {
        return legs.isEmpty() ? Optional.empty() : Optional.of(legs.get(legs.size() - 1));
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
}

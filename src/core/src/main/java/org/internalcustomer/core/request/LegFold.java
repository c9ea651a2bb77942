package org.internalcustomer.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Folds events into legs, one change group at a time: events are taken in, and take effect together when they are
 * settled. Within a group the hand-off comes before the end, so that who receives a request and closes it at once held it.
 */
public final class LegFold {

    private static final Optional<Stretch.Kind> AWAITING = Optional.of(Stretch.Kind.AWAITING_ACCEPTANCE);
    private static final Optional<Stretch.Kind> HELD = Optional.of(Stretch.Kind.HELD);
    private static final Optional<Stretch.Kind> ORPHAN = Optional.of(Stretch.Kind.ORPHAN);

    private final Ownership ownership;
    private final List<OpenLeg> legs = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private Set<String> done;
    private String status;
    private Optional<Moment> pending = Optional.empty();

    /** Empty while the request is done. */
    private Optional<Stretch.Kind> kind = ORPHAN;

    private long since;
    private Optional<String> lastHolder = Optional.empty();
    private boolean lastLegHolds;

    public LegFold(long created, Values origin, Set<String> done) {
        this.done = done;
        status = origin.status();
        since = created;
        ownership = new Ownership(origin.provider(), created);
        ownership.settle(created);
        enter(created);
    }

    /** Takes an event in; what was taken in before of another change group is settled first. */
    public void apply(Event event) {
        if (pending.isPresent() && !pending.get().together(event.moment())) {
            settle();
        }
        pending = Optional.of(event.moment());
        if (event instanceof Event.StatusChanged change) {
            status = change.to();
        } else {
            ownership.take(event);
        }
    }

    /** Lets all events taken in so far take effect. */
    public void settle() {
        if (pending.isPresent()) {
            long at = pending.get().at();
            pending = Optional.empty();
            ownership.settle(at);
            if (!wanted().equals(kind) || kind.isPresent() && hasNewOwner()) {
                enter(at);
            }
        }
    }

    /** Other statuses end the request from then on. */
    public void doneIn(Set<String> statuses, long at) {
        done = statuses;
        if (!wanted().equals(kind)) {
            enter(at);
        }
    }

    /** The department accountable: the previous one while an offer is open, the last one while the request is done. */
    public Optional<String> accountable() {
        return ownership.accountable();
    }

    /** The department of the latest leg. */
    public Optional<String> lastHolder() {
        return lastHolder;
    }

    /** The number of the latest leg, 0 if there is none yet; legs are numbered from 1. */
    public int lastLeg() {
        return legs.size();
    }

    /** What departments were asked to take, in order; only the last one can be open. */
    public List<Offer> offers() {
        return ownership.offers();
    }

    /** Whether the request is in one of the statuses that end it. */
    public boolean isDone() {
        return kind.isEmpty();
    }

    public boolean isAwaitingAcceptance() {
        return kind.equals(AWAITING);
    }

    /** When that leg was closed, as far as settled; an offer that was accepted closes it as of the offer. */
    public OptionalLong closed(int leg) {
        return legs.get(leg - 1).closed;
    }

    public Legs legs() {
        settle();
        Optional<Stretch> open = kind.map(each -> new Stretch(each, legNumber(each), since, OptionalLong.empty()));
        Optional<Stretch> held = open.filter(stretch -> stretch.kind() == Stretch.Kind.HELD);
        List<Stretch> all = new ArrayList<>(stretches);
        open.ifPresent(all::add);
        OptionalLong done = kind.isPresent() ? OptionalLong.empty() : OptionalLong.of(since);
        List<Leg> frozen = new ArrayList<>(legs.size());
        legs.forEach(leg -> frozen.add(leg.frozen(held)));
        return new Legs(frozen, all, ownership.offers(), done);
    }

    private Optional<Stretch.Kind> wanted() {
        if (done.contains(status)) {
            return Optional.empty();
        }
        if (ownership.offeredTo().isPresent()) {
            return AWAITING;
        }
        return accountable().isPresent() ? HELD : ORPHAN;
    }

    private boolean hasNewOwner() {
        return !accountable().equals(lastLegHolds ? lastHolder() : Optional.empty());
    }

    private void enter(long at) {
        Optional<Stretch.Kind> next = wanted();
        endStretch(at);
        if (hasNewOwner()) {
            close(at);
            lastLegHolds = false;
            if (accountable().isPresent() && (kind.isPresent() || next.isPresent())) {
                legs.add(new OpenLeg(legs.size() + 1, accountable().get(), ownership.lastOffer(), at, transfer()));
                lastHolder = accountable();
                lastLegHolds = true;
            }
        }
        if (next.isEmpty()) {
            close(at);
        } else if (lastLegHolds) {
            last().closed = OptionalLong.empty();
        }
        kind = next;
        since = at;
    }

    private void close(long at) {
        if (lastLegHolds && last().closed.isEmpty()) {
            last().closed = OptionalLong.of(isAwaitingAcceptance() ? Math.max(since, last().accepted) : at);
        }
    }

    private Leg.Transfer transfer() {
        String to = accountable().orElseThrow();
        if (legs.isEmpty() || last().department.equals(to)) {
            return Leg.Transfer.NONE;
        }
        return hasHeld(to) ? Leg.Transfer.BOUNCE : Leg.Transfer.HOP;
    }

    private boolean hasHeld(String department) {
        for (OpenLeg leg : legs) {
            if (leg.department.equals(department)) {
                return true;
            }
        }
        return false;
    }

    private void endStretch(long at) {
        if (at > since) {
            Stretch.Kind ended = kind.orElse(Stretch.Kind.AWAITING_CONFIRMATION);
            Stretch stretch = new Stretch(ended, legNumber(ended), since, OptionalLong.of(at));
            stretches.add(stretch);
            if (ended == Stretch.Kind.HELD) {
                last().held(stretch);
            }
        }
    }

    private OptionalInt legNumber(Stretch.Kind of) {
        return of == Stretch.Kind.HELD ? OptionalInt.of(legs.size()) : OptionalInt.empty();
    }

    private OpenLeg last() {
        return legs.get(legs.size() - 1);
    }
}

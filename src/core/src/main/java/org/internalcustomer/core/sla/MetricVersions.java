package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Optional;

/** One metric of the request as a whole, through the versions that hold for it one after another (R-POL-4). */
final class MetricVersions {

    private final Rulebook rules;
    private final Metric metric;
    private Optional<MetricFold> fold;
    private Succession<MetricFold> heirs;

    /** How many cycles were over when the one began that the heirs are folded from. */
    private int over;

    MetricVersions(Rulebook rules, Optional<String> provider, Metric metric, long created) {
        this.rules = rules;
        this.metric = metric;
        fold = rules.policies().select(provider, metric, created).map(this::under);
        heirs = Succession.of(rules.policies(), provider, metric, created, this::under);
    }

    /** Applies what one change group did, or the time that has come for another version. */
    void settle(long at, Facts facts, Optional<String> holder, boolean done) {
        int cycles = cycles();
        if (fold.isPresent()) {
            fold.get().settle(at, facts, holder);
        }
        if (!heirs.isEmpty()) {
            settleHeirs(at, facts, holder, cycles);
        }
        if (!heirs.isEmpty() && isOpen(done)) {
            heirs.next(at).ifPresent(heir -> takeOver(heir, at, facts, holder));
        }
    }

    private void settleHeirs(long at, Facts facts, Optional<String> holder, int cycles) {
        if (cycles() > cycles) {
            over = cycles;
            heirs = heirs.again(this::under);
            heirs.each(heir -> heir.beginAgain(at, facts, holder));
        } else {
            heirs.each(heir -> heir.settle(at, facts, holder));
        }
    }

    private int cycles() {
        return fold.isPresent() ? fold.get().cycles() : 0;
    }

    boolean isUsedUp(long at) {
        return fold.isPresent() && fold.get().isUsedUp(at);
    }

    /** The version that holds for it now; none while nothing times it. */
    Optional<PolicyVersion> version() {
        return fold.map(MetricFold::version);
    }

    /** What it could have timed, and did not. */
    void addUntimed(List<Untimed> untimed, Optional<String> holder) {
        fold.ifPresent(each -> each.addUntimed(untimed, holder));
    }

    void addTo(TimerList timers, Optional<String> holder, Optional<String> customer) {
        fold.ifPresent(each -> each.addTo(timers, holder, customer));
    }

    /** A timer that waits for its start is open as long as its request is. */
    private boolean isOpen(boolean done) {
        return fold.isPresent() && fold.get().hasBegun() ? fold.get().isOpen() : !done;
    }

    /** What was not timed before has nothing to go on with; it can only be computed from its start. */
    private void takeOver(Succession.Heir<MetricFold> heir, long at, Facts facts, Optional<String> holder) {
        if (heir.recomputed().isPresent()) {
            MetricFold next = heir.recomputed().get();
            fold.ifPresent(before -> next.after(before, over));
            fold = Optional.of(next);
        } else {
            fold.ifPresent(each -> each.moveTo(heir.version(), at, facts, holder));
        }
    }

    private MetricFold under(PolicyVersion version) {
        return new MetricFold(version, metric, rules.calendars());
    }
}

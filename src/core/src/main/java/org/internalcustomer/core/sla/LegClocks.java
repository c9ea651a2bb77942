package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.internalcustomer.core.request.LegFold;

/** The timers of a request's legs, each by the policy of its own department. */
final class LegClocks implements VersionedClock.Follower {

    private static final Optional<PauseReason> ACCEPTANCE = Optional.of(PauseReason.ACCEPTANCE);

    private final Rulebook rules;
    private final LegFold legs;
    private final LongPredicate endToEndUsedUp;
    private final List<LegClock> clocks = new ArrayList<>(2);

    /** @param endToEndUsedUp whether the time of the whole request is used up at an instant */
    LegClocks(Rulebook rules, LegFold legs, LongPredicate endToEndUsedUp) {
        this.rules = rules;
        this.legs = legs;
        this.endToEndUsedUp = endToEndUsedUp;
    }

    /** Follows the legs after a change group; a leg that opens asks whether the end-to-end time is used up by then. */
    void settle(long at, Facts facts) {
        if (!clocks.isEmpty() && legs.lastLeg() > clocks.size()) {
            follow(at, facts);
        }
        if (legs.lastLeg() > clocks.size()) {
            open(at, facts, endToEndUsedUp.test(at));
        }
        if (!clocks.isEmpty()) {
            follow(at, facts);
        }
    }

    void addTo(TimerList timers, Optional<String> customer) {
        for (int i = 0; i < clocks.size(); i++) {
            LegClock each = clocks.get(i);
            if (each.clock.version().isPresent()) {
                PolicyVersion version = each.clock.version().get();
                TimerId id = new TimerId(version.policy().key(), version.version(), Metric.LEG, i + 1);
                Owners owners = new Owners(Optional.of(each.department), customer);
                timers.add(id, owners, each.clock.clock().orElseThrow().fold(), each.lateInherited);
            }
        }
    }

    /** The legs that no policy times. */
    void addUntimed(List<Untimed> untimed) {
        if (clocks.isEmpty()) {
            untimed.add(Untimed.because(Metric.LEG, 1, Optional.empty(), Untimed.Reason.NO_PROVIDER));
        }
        for (int i = 0; i < clocks.size(); i++) {
            if (clocks.get(i).clock.version().isEmpty()) {
                Optional<String> department = Optional.of(clocks.get(i).department);
                untimed.add(Untimed.withoutPolicy(Metric.LEG, i + 1, department, rules.policies()));
            }
        }
    }

    private void open(long at, Facts facts, boolean late) {
        String department = legs.lastHolder().orElseThrow();
        long before = usedBefore(department);
        Function<PolicyVersion, RuleClock> started = version -> {
            RuleClock clock = new RuleClock(version.policy().rule(Metric.LEG).orElseThrow(), rules.calendars(), before);
            clock.start(at, facts);
            clock.fold().witness().because(Cause.Kind.ACCOUNTABLE, facts);
            return clock;
        };
        clocks.add(new LegClock(
                department, late, new VersionedClock(rules, Optional.of(department), Metric.LEG, at, started)));
    }

    private void follow(long at, Facts facts) {
        boolean open = legs.closed(clocks.size()).isEmpty();
        clocks.get(clocks.size() - 1).clock.settle(this, at, facts, open);
    }

    /** As the last leg goes on. */
    @Override
    public void follow(RuleClock clock, long at, Facts facts) {
        OptionalLong closed = legs.closed(clocks.size());
        TimerFold fold = clock.fold();
        if (closed.isPresent()) {
            if (fold.isOpen()) {
                fold.stop(Math.max(closed.getAsLong(), fold.since()), Optional.of(facts.status()));
                fold.witness().because(Cause.Kind.LEG_CLOSED, facts);
            }
            return;
        }
        if (fold.isStopped()) {
            fold.run(at);
            fold.witness().because(Cause.Kind.ACCOUNTABLE, facts);
            clock.rematch(at, facts);
        } else if (facts.conditionsChanged()) {
            clock.rematch(at, facts);
        }
        clock.turn(at, facts, legs.isAwaitingAcceptance() ? ACCEPTANCE : Optional.empty());
    }

    /** What the department used on its earlier legs of this request. */
    private long usedBefore(String department) {
        long used = 0;
        for (LegClock each : clocks) {
            if (each.clock.clock().isPresent() && each.department.equals(department)) {
                used += each.clock.clock().get().fold().used();
            }
        }
        return used;
    }

    /** The clock of one leg; none if no policy times that department's legs. */
    private record LegClock(String department, boolean lateInherited, VersionedClock clock) {}
}

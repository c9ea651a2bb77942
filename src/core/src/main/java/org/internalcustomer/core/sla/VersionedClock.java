package org.internalcustomer.core.sla;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The clock of one leg or offer, through the versions that hold for it one after another (R-POL-4). */
final class VersionedClock {

    private final Succession<RuleClock> heirs;
    private final Metric metric;
    private Optional<PolicyVersion> version;
    private Optional<RuleClock> clock;

    /** @param started makes a clock that was started when the leg or the offer began, under a version */
    VersionedClock(
            Rulebook rules,
            Optional<String> department,
            Metric metric,
            long start,
            Function<PolicyVersion, RuleClock> started) {
        this.metric = metric;
        version = rules.policies().select(department, metric, start);
        clock = version.map(started);
        heirs = Succession.of(rules.policies(), department, metric, start, started);
    }

    private VersionedClock(Optional<PolicyVersion> version) {
        this.metric = Metric.ACCEPT;
        this.version = version;
        this.clock = Optional.empty();
        this.heirs = Succession.nobody();
    }

    /** For what needs no clock, now or later. */
    static VersionedClock none(Optional<PolicyVersion> version) {
        return new VersionedClock(version);
    }

    /** A clock that no version asks for. */
    void orElse(Supplier<RuleClock> byDefault) {
        clock = clock.or(() -> Optional.of(byDefault.get()));
    }

    /** None if no policy times it. */
    Optional<PolicyVersion> version() {
        return version;
    }

    Optional<RuleClock> clock() {
        return clock;
    }

    /** What moves a clock as the request goes on. */
    interface Follower {

        void follow(RuleClock clock, long at, Facts facts);
    }

    /** Moves the clock, those that may take over, and one that does so now because the timer is open. */
    void settle(Follower follower, long at, Facts facts, boolean open) {
        if (clock.isPresent()) {
            follower.follow(clock.get(), at, facts);
        }
        if (!heirs.isEmpty()) {
            heirs.each(each -> follower.follow(each, at, facts));
            succeed(at, facts, open, each -> follower.follow(each, at, facts));
        }
    }

    /** Also those that may take over. */
    void each(Consumer<RuleClock> act) {
        clock.ifPresent(act);
        heirs.each(act);
    }

    /** Lets the version whose time has come take over, if what is timed is open, and so is its clock if it has one. */
    void succeed(long at, Facts facts, boolean open, Consumer<RuleClock> follow) {
        if (open && (clock.isEmpty() || clock.get().fold().isOpen())) {
            heirs.next(at).ifPresent(heir -> takeOver(heir, at, facts, follow));
        }
    }

    private void takeOver(Succession.Heir<RuleClock> heir, long at, Facts facts, Consumer<RuleClock> follow) {
        if (heir.recomputed().isPresent()) {
            version = Optional.of(heir.version());
            clock = heir.recomputed();
        } else if (version.isPresent() && clock.isPresent()) {
            version = Optional.of(heir.version());
            clock.get().moveTo(heir.version().policy().rule(metric).orElseThrow(), at, facts);
            follow.accept(clock.get());
        }
    }
}

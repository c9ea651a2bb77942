package org.internalcustomer.core.sla;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.request.LegFold;
import org.internalcustomer.core.request.Offer;

/**
 * How long departments take to answer what they are asked to take, each by its own policy; the cycle of such a timer is
 * the number of the offer. Without a policy for it an offer is accepted by silence after two working hours.
 */
final class AcceptClocks {

    private static final long TWO_HOURS = 2 * 3_600_000L;
    private static final Calendars EVERY_HOUR = new Calendars(Map.of(
            "",
            new WorkingCalendar("EVERY-HOUR", ZoneId.of("UTC"), WeeklyHours.everyDay(Interval.wholeDay())).compiled()));

    private final Rulebook rules;
    private final LegFold legs;
    private final List<AcceptClock> clocks = new ArrayList<>(2);

    AcceptClocks(Rulebook rules, LegFold legs) {
        this.rules = rules;
        this.legs = legs;
    }

    void settle(long at, Facts facts) {
        List<Offer> offers = legs.offers();
        for (int i = Math.max(0, clocks.size() - 1); i < offers.size(); i++) {
            Offer offer = offers.get(i);
            if (i == clocks.size()) {
                clocks.add(asked(at, facts, offer));
            }
            AcceptClock asked = clocks.get(i);
            asked.offer = offer;
            asked.clock.settle(asked, at, facts, offer.isOpen() && !legs.isDone());
        }
    }

    /** When the open offer will be accepted by silence; never while its clock stands still, or without a goal. */
    OptionalLong tacitAt() {
        if (clocks.isEmpty()) {
            return OptionalLong.empty();
        }
        AcceptClock last = clocks.get(clocks.size() - 1);
        Optional<RuleClock> clock = last.clock.clock();
        boolean waits = last.offer.isOpen() && last.offer.isHandOff() && clock.isPresent();
        return waits && clock.get().fold().isOpen()
                ? clock.get().fold().course().due()
                : OptionalLong.empty();
    }

    /** The department asked last. */
    String asked() {
        return clocks.get(clocks.size() - 1).offer.to();
    }

    void addTo(TimerList timers, Optional<String> customer) {
        for (AcceptClock each : clocks) {
            if (each.isTimed()) {
                PolicyVersion version = each.clock.version().get();
                TimerId id = new TimerId(version.policy().key(), version.version(), Metric.ACCEPT, each.offer.number());
                Owners owners = new Owners(Optional.of(each.offer.to()), customer);
                timers.add(id, owners, each.clock.clock().get().fold(), false);
            }
        }
    }

    /** What departments were asked to take without a timer for it. */
    void addUntimed(List<Untimed> untimed) {
        if (clocks.isEmpty()) {
            untimed.add(Untimed.because(Metric.ACCEPT, 1, Optional.empty(), Untimed.Reason.NO_PROVIDER));
        }
        for (AcceptClock each : clocks) {
            if (!each.isTimed()) {
                untimed.add(untimed(each));
            }
        }
    }

    private Untimed untimed(AcceptClock clock) {
        Optional<String> asked = Optional.of(clock.offer.to());
        int number = clock.offer.number();
        if (clock.offer.isAnsweredAtOnce()) {
            return Untimed.because(Metric.ACCEPT, number, asked, Untimed.Reason.TAKEN_AT_ONCE);
        }
        if (clock.offer.answer() == Offer.Answer.WITHDRAWN) {
            return Untimed.because(Metric.ACCEPT, number, asked, Untimed.Reason.WITHDRAWN);
        }
        return clock.clock.clock().isPresent()
                ? Untimed.because(Metric.ACCEPT, number, asked, Untimed.Reason.ONLY_SILENCE)
                : Untimed.withoutPolicy(Metric.ACCEPT, number, asked, rules.policies());
    }

    /** What was taken at once needs no clock, nor what a department is accountable for anyway if no policy times it. */
    private AcceptClock asked(long at, Facts facts, Offer offer) {
        Optional<String> department = Optional.of(offer.to());
        if (offer.isAnsweredAtOnce()) {
            return new AcceptClock(VersionedClock.none(rules.policies().select(department, Metric.ACCEPT, at)), offer);
        }
        VersionedClock clock = new VersionedClock(
                rules,
                department,
                Metric.ACCEPT,
                at,
                version -> started(version.policy().rule(Metric.ACCEPT).orElseThrow(), rules.calendars(), at, facts));
        if (offer.isHandOff()) {
            clock.orElse(() -> byDefault(offer.to(), at, facts));
        }
        return new AcceptClock(clock, offer);
    }

    private static RuleClock started(MetricRule rule, Calendars calendars, long at, Facts facts) {
        RuleClock clock = new RuleClock(rule, calendars, 0);
        clock.start(at, facts);
        clock.fold().witness().because(Cause.Kind.ASKED, facts);
        return clock;
    }

    private void follow(RuleClock clock, Offer offer, long at, Facts facts) {
        TimerFold fold = clock.fold();
        boolean done = legs.isDone();
        if (!offer.isOpen()) {
            end(clock, offer, facts);
        } else if (done
                || !offer.isHandOff() && facts.fires(clock.rule().triggers().stop())) {
            if (fold.isOpen()) {
                fold.stop(at, Optional.of(facts.status()));
                fold.witness().because(Cause.Kind.DONE, facts);
                if (!done) {
                    fold.witness().because(facts, clock.rule().triggers().stop());
                }
            }
        } else if (fold.isStopped()) {
            if (offer.isHandOff()) {
                fold.run(at);
                fold.witness().because(Cause.Kind.NOTHING_HOLDS, facts);
                clock.rematch(at, facts);
            }
        } else {
            if (facts.conditionsChanged()) {
                clock.rematch(at, facts);
            }
            clock.turn(at, facts, Optional.empty());
        }
    }

    private static void end(RuleClock clock, Offer offer, Facts facts) {
        long answered = offer.answered().getAsLong();
        if (clock.fold().isOpen() && offer.answer() == Offer.Answer.TACIT) {
            clock.fold().expire(answered);
            clock.fold().witness().because(Cause.Kind.SILENCE, facts);
        } else if (clock.fold().isOpen()) {
            clock.fold().stop(answered, Optional.empty());
            clock.fold().witness().because(Cause.Kind.ANSWERED, facts);
        }
    }

    /** Two hours of the calendar that its legs run on, else its resolutions, else of every hour. */
    private RuleClock byDefault(String department, long at, Facts facts) {
        Optional<String> calendar = calendarOf(department, Metric.LEG, at, facts)
                .or(() -> calendarOf(department, Metric.RESOLUTION, at, facts));
        Goal goal = Goal.of(Condition.always(), TWO_HOURS, calendar.orElse(""));
        MetricRule rule =
                new MetricRule(Metric.ACCEPT, Triggers.of(Trigger.never(), Map.of(), Trigger.never()), List.of(goal));
        return started(rule, calendar.isPresent() ? rules.calendars() : EVERY_HOUR, at, facts);
    }

    private Optional<String> calendarOf(String department, Metric metric, long at, Facts facts) {
        return rules.policies()
                .select(Optional.of(department), metric, at)
                .flatMap(version -> version.policy().rule(metric))
                .map(rule ->
                        rule.goals().get(GoalMatch.first(rule.goals(), facts)).calendar());
    }

    /** One offer and its clock. */
    private final class AcceptClock implements VersionedClock.Follower {

        private final VersionedClock clock;
        private Offer offer;

        AcceptClock(VersionedClock clock, Offer offer) {
            this.clock = clock;
            this.offer = offer;
        }

        @Override
        public void follow(RuleClock each, long at, Facts facts) {
            AcceptClocks.this.follow(each, offer, at, facts);
        }

        /** Nobody is held to an offer that was taken back. */
        boolean isTimed() {
            return clock.version().isPresent() && clock.clock().isPresent() && offer.answer() != Offer.Answer.WITHDRAWN;
        }
    }
}

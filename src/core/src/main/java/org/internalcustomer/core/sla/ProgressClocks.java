package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.LegFold;

/**
 * The progress updates (进展通报) that are owed to the internal customer while the request is open: every public word of the
 * accountable department ends a cycle and begins the next, and so does a change of hands. Each cycle follows the policy of
 * the department that owes the word.
 */
final class ProgressClocks {

    private static final Trigger SPOKEN = Trigger.signals(Signal.RESPONSE);
    private static final Trigger HANDED_ON = Trigger.signals(Signal.HAND_OFF);

    private final Rulebook rules;
    private final List<Owed> cycles = new ArrayList<>(0);
    private Optional<String> debtor = Optional.empty();
    private Optional<PolicyVersion> version = Optional.empty();

    /** The cycle of the debtor's; none before its policy says that it begins. */
    private Optional<Owed> current = Optional.empty();

    /** The versions that may yet let a word be owed while none is; each is folded beside since then. */
    private Optional<Succession<ProgressClocks>> heirs = Optional.empty();

    ProgressClocks(Rulebook rules) {
        this.rules = rules;
    }

    void settle(long at, Facts facts, LegFold legs) {
        owe(at, facts, legs);
        if (current.isPresent()) {
            heirs = Optional.empty();
        } else if (debtor.isPresent()) {
            await(at, facts, legs);
        }
    }

    private void owe(long at, Facts facts, LegFold legs) {
        if (!debtor.equals(legs.accountable())) {
            current.ifPresent(cycle -> cycle.stop(at, facts, HANDED_ON));
            current = Optional.empty();
            debtor = legs.accountable();
            version = chosen(at);
            heirs = Optional.empty();
        }
        if (version.isPresent()) {
            follow(at, facts, rule(version.get()), legs.isDone());
            current.ifPresent(cycle -> version = cycle.succeed(at, facts, legs.isDone()));
        }
    }

    private void await(long at, Facts facts, LegFold legs) {
        if (heirs.isEmpty()) {
            heirs = Optional.of(Succession.of(
                    rules.policies(), debtor, Metric.PROGRESS_UPDATE, at, each -> new ProgressClocks(since(at, each))));
        }
        if (heirs.get().isEmpty()) {
            return;
        }
        heirs.get().each(heir -> heir.owe(at, facts, legs));
        if (!legs.isDone()) {
            heirs.get().next(at).ifPresent(heir -> takeOver(heir, at, facts));
        }
    }

    private void takeOver(Succession.Heir<ProgressClocks> heir, long at, Facts facts) {
        if (heir.recomputed().isPresent()) {
            ProgressClocks owed = heir.recomputed().get();
            cycles.addAll(owed.cycles);
            current = owed.current;
            version = owed.version;
        } else if (version.isPresent()) {
            version = Optional.of(heir.version());
            follow(at, facts, rule(heir.version()), false);
        }
    }

    private Rulebook since(long at, PolicyVersion version) {
        return new Rulebook(rules.policies().since(at, version), rules.calendars(), rules.done());
    }

    void addTo(TimerList timers, Optional<String> customer) {
        for (int i = 0; i < cycles.size(); i++) {
            Owed each = cycles.get(i);
            PolicyVersion under = each.clock.version().orElseThrow();
            TimerId id = new TimerId(under.policy().key(), under.version(), Metric.PROGRESS_UPDATE, i + 1);
            timers.add(id, new Owners(Optional.of(each.debtor), customer), each.fold(), false);
        }
    }

    private void follow(long at, Facts facts, MetricRule rule, boolean done) {
        boolean nothingOwed = done || stands(rule.triggers().stop(), facts);
        if (current.isEmpty()) {
            if (!nothingOwed && begins(rule.triggers().start(), facts)) {
                begin(at, facts);
            }
        } else if (current.get().isStopped()) {
            if (!nothingOwed) {
                reopen(at, facts, rule.reopening());
            }
        } else if (nothingOwed) {
            current.get().stop(at, facts, rule.triggers().stop());
        } else if (facts.gave(Signal.RESPONSE)) {
            current.get().stop(at, facts, SPOKEN);
            begin(at, facts);
        } else {
            current.get().goOn(at, facts);
        }
    }

    private void begin(long at, Facts facts) {
        version = chosen(at);
        current = version.map(each -> begun(at, facts));
    }

    private Owed begun(long at, Facts facts) {
        VersionedClock clock = new VersionedClock(rules, debtor, Metric.PROGRESS_UPDATE, at, each -> {
            RuleClock begun = new RuleClock(rule(each), rules.calendars(), 0);
            begun.start(at, facts);
            begun.fold().witness().because(Cause.Kind.WORD_OWED, facts);
            return begun;
        });
        Owed cycle = new Owed(debtor.orElseThrow(), clock);
        cycles.add(cycle);
        cycle.goOn(at, facts);
        return cycle;
    }

    private void reopen(long at, Facts facts, Reopening way) {
        if (way == Reopening.NEW_CYCLE) {
            begin(at, facts);
        } else if (way == Reopening.RESUME) {
            current.orElseThrow().resume(at, facts);
        }
    }

    private Optional<PolicyVersion> chosen(long at) {
        return debtor.flatMap(department -> rules.policies().select(debtor, Metric.PROGRESS_UPDATE, at));
    }

    private static boolean begins(Trigger start, Facts facts) {
        return start.isEmpty() || start.signals().contains(Signal.CREATED) || facts.fires(start);
    }

    private static boolean stands(Trigger stop, Facts facts) {
        return stop.statuses().contains(facts.status())
                || facts.resolved() && stop.signals().contains(Signal.RESOLUTION_SET);
    }

    private static MetricRule rule(PolicyVersion version) {
        return version.policy().rule(Metric.PROGRESS_UPDATE).orElseThrow();
    }

    /** One word that a department owes, or has given. */
    private record Owed(String debtor, VersionedClock clock) {

        TimerFold fold() {
            return clock.clock().orElseThrow().fold();
        }

        boolean isStopped() {
            return fold().isStopped();
        }

        void stop(long at, Facts facts, Trigger why) {
            clock.each(each -> {
                if (each.fold().isOpen()) {
                    each.fold().stop(at, Optional.of(facts.status()));
                    each.fold().witness().because(facts, why);
                }
            });
        }

        void resume(long at, Facts facts) {
            clock.each(each -> {
                if (each.fold().isStopped()) {
                    each.fold().run(at);
                    each.fold().witness().because(Cause.Kind.NOTHING_HOLDS, facts);
                }
                each.rematch(at, facts);
                each.turn(at, facts, Optional.empty());
            });
        }

        void goOn(long at, Facts facts) {
            clock.each(each -> goOn(at, facts, each));
        }

        /** The version that it follows then. */
        Optional<PolicyVersion> succeed(long at, Facts facts, boolean done) {
            clock.succeed(at, facts, !done, each -> goOn(at, facts, each));
            return clock.version();
        }

        private static void goOn(long at, Facts facts, RuleClock clock) {
            if (facts.conditionsChanged()) {
                clock.rematch(at, facts);
            }
            if (facts.enters(clock.rule().triggers().reset())) {
                clock.reset(at, facts);
            }
            clock.turn(at, facts, Optional.empty());
        }
    }
}

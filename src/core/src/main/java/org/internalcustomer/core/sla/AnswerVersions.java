package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Optional;

/** The answers to the customer's messages, through the versions that hold one after another (R-POL-4). */
final class AnswerVersions {

    private final Succession<AnswerClocks> heirs;
    private Optional<AnswerClocks> clocks;

    AnswerVersions(Rulebook rules, Optional<String> provider, long created) {
        clocks = rules.policies()
                .select(provider, Metric.NEXT_RESPONSE, created)
                .map(version -> new AnswerClocks(version, rules.calendars()));
        heirs = Succession.of(
                rules.policies(),
                provider,
                Metric.NEXT_RESPONSE,
                created,
                version -> new AnswerClocks(version, rules.calendars()));
    }

    void settle(long at, Facts facts, Optional<String> holder, boolean done) {
        if (clocks.isPresent()) {
            clocks.get().settle(at, facts, holder, done);
        }
        if (!heirs.isEmpty()) {
            settleHeirs(at, facts, holder, done);
        }
    }

    private void settleHeirs(long at, Facts facts, Optional<String> holder, boolean done) {
        heirs.each(each -> each.settle(at, facts, holder, done));
        if (!done) {
            heirs.next(at).ifPresent(heir -> takeOver(heir, at, facts));
        }
    }

    void addTo(TimerList timers, Optional<String> holder, Optional<String> customer) {
        clocks.ifPresent(each -> each.addTo(timers, holder, customer));
    }

    void addUntimed(List<Untimed> untimed, Optional<String> holder) {
        clocks.ifPresent(each -> each.addUntimed(untimed, holder));
    }

    private void takeOver(Succession.Heir<AnswerClocks> heir, long at, Facts facts) {
        if (heir.recomputed().isPresent()) {
            clocks.ifPresent(before -> heir.recomputed().get().after(before));
            clocks = heir.recomputed();
        } else {
            clocks.ifPresent(each -> each.moveTo(heir.version(), at, facts));
        }
    }
}

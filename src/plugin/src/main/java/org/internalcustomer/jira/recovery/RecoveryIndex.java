package org.internalcustomer.jira.recovery;

import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.recovery.Outcome;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.RootCause;
import org.internalcustomer.core.recovery.Severity;
import org.internalcustomer.core.recovery.Step;

/** What is stored of a fold, so that it can be found and counted. */
record RecoveryIndex(Recovery recovery, OptionalLong complained, long now) {

    /** In the order of {@link #values}. */
    static final String COLUMNS = "{STATE} = ?, {SEVERITY} = ?, {HANDLER} = ?, {COMPLAINED} = ?, {DUE} = ?, {WAKE} = ?,"
            + " {CLOSED} = ?, {OUTCOME} = ?, {CAUSE} = ?, {SECOND_RATING} = ?, {ACKNOWLEDGE} = ?, {SOLVE} = ?,"
            + " {FOLLOW_UP} = ?";

    static RecoveryIndex of(KeptRecovery kept, Recovery recovery, long now) {
        OptionalLong complained = kept.last(Kind.COMPLAINED)
                .map(said -> OptionalLong.of(said.event().at()))
                .orElse(OptionalLong.empty());
        return new RecoveryIndex(recovery, complained, now);
    }

    Object[] values() {
        Recovery.Findings findings = recovery.findings();
        return new Object[] {
            recovery.state().name(),
            name(recovery.severity().map(Severity::name)),
            findings.handler().orElse(null),
            number(complained),
            place(),
            number(recovery.moments().wake()),
            number(findings.closed()),
            name(findings.outcome().map(Outcome::name)),
            name(findings.cause().map(RootCause::name)),
            findings.second().map(rating -> rating.stars().orElseThrow()).orElse(null),
            verdict(Step.ACKNOWLEDGE),
            verdict(Step.SOLVE),
            verdict(Step.FOLLOW_UP)
        };
    }

    /** Where nothing runs, whatever happens next by itself comes first; what is closed, by when it was. */
    private long place() {
        if (recovery.findings().closed().isPresent()) {
            return recovery.findings().closed().getAsLong();
        }
        return recovery.due().orElse(recovery.moments().wake().orElse(Long.MAX_VALUE));
    }

    private String verdict(Step step) {
        return recovery.timer(step).map(timer -> timer.at(now).name()).orElse(null);
    }

    private static String name(Optional<String> name) {
        return name.orElse(null);
    }

    private static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}

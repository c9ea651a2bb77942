package org.internalcustomer.jira.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.StepTimer;

/**
 * A recovery as REST shows it; instants in ISO 8601.
 *
 * @param issue absent where the reader may not see it
 * @param acts what the reader can do now, by the last part of their addresses
 */
public record RecoveryView(
        long id,
        String issue,
        String provider,
        String customer,
        String complainant,
        String source,
        String opened,
        String state,
        String severity,
        String handler,
        String outcome,
        String cause,
        Integer secondRating,
        List<TimerView> timers,
        List<EventView> events,
        List<String> acts) {

    /** The clock of one step. */
    public record TimerView(
            String step,
            String verdict,
            String started,
            String due,
            String stopped,
            long goalMillis,
            long usedMillis,
            boolean running) {

        static TimerView of(StepTimer timer, long now) {
            return new TimerView(
                    timer.step().name(),
                    timer.at(now).name(),
                    Instant.ofEpochMilli(timer.started()).toString(),
                    iso(timer.due()),
                    iso(timer.stopped()),
                    timer.budget(),
                    timer.used(),
                    timer.isRunning());
        }
    }

    /** One thing that was said, or happened by itself. */
    public record EventView(int number, String kind, String at, String actor, String value, Map<String, String> words) {

        static EventView of(Said said) {
            return new EventView(
                    said.number(),
                    said.event().kind().name(),
                    said.at().toString(),
                    said.actor(),
                    said.event().value(),
                    said.words());
        }
    }

    static RecoveryView of(KeptRecovery kept, Recovery recovery, Optional<String> issue, List<Act> acts, long now) {
        Complaint complaint = kept.complaint();
        Recovery.Findings findings = recovery.findings();
        return new RecoveryView(
                kept.id(),
                issue.orElse(null),
                complaint.sides().provider(),
                complaint.sides().customer(),
                complaint.sides().complainant(),
                complaint.source().name(),
                complaint.opened().toString(),
                recovery.state().name(),
                name(recovery.severity()),
                findings.handler().orElse(null),
                name(findings.outcome()),
                name(findings.cause()),
                findings.second().map(rating -> rating.stars().orElseThrow()).orElse(null),
                recovery.timers().stream()
                        .map(timer -> TimerView.of(timer, now))
                        .toList(),
                kept.said().stream().map(EventView::of).toList(),
                acts.stream().map(Act::slug).toList());
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse(null);
    }

    private static String iso(OptionalLong millis) {
        return millis.isPresent() ? Instant.ofEpochMilli(millis.getAsLong()).toString() : null;
    }
}

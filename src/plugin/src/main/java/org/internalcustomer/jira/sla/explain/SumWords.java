package org.internalcustomer.jira.sla.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Deadline;
import org.internalcustomer.core.sla.Deed;
import org.internalcustomer.core.sla.Reading;
import org.internalcustomer.core.sla.Standing;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.TimerStory;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.sla.explain.ExplanationView.SumView;

/** The sum that gives the verdict, and the verdict in words. */
final class SumWords {

    private final Wording wording;
    private final TimerStory story;
    private final Timer timer;
    private final Optional<Timer> corrected;
    private final long now;
    private final Reading reading;

    SumWords(Wording wording, TimerStory story, Optional<Timer> corrected, long now) {
        this.wording = wording;
        this.story = story;
        this.timer = story.timer();
        this.corrected = corrected;
        this.now = now;
        this.reading = timer.at(now);
    }

    SumView view() {
        OptionalLong goal = story.rule().goals().get(timer.goal().index()).budget();
        return new SumView(
                reading.verdict().name(),
                reading.state().name(),
                reading.used(),
                wall(),
                boxed(goal),
                story.usedBefore(),
                boxed(timer.goal().budget()),
                boxed(reading.remaining()),
                timer.goal().deadline().map(Deadline::at).map(Wording::iso).orElse(null),
                Wording.iso(timer.course().started()),
                Wording.iso(timer.course().stopped()),
                Wording.iso(timer.course().due()),
                Wording.iso(breachedAt()),
                text());
    }

    private long wall() {
        return timer.course().stopped().orElse(now) - timer.course().started();
    }

    /** An open timer is breached as soon as its due instant has passed. */
    private OptionalLong breachedAt() {
        boolean late = reading.verdict() == Verdict.BREACHED || reading.verdict() == Verdict.LATE_INHERITED;
        return timer.course().breachedAt().isEmpty() && late
                ? timer.course().due()
                : timer.course().breachedAt();
    }

    private List<String> text() {
        List<String> sentences = new ArrayList<>();
        if (story.usedBefore() > 0) {
            sentences.add(wording.text(
                    "sum.used-before",
                    wording.department(timer.owners().provider()),
                    wording.length(story.usedBefore()),
                    wording.length(timer.goal().budget().orElse(0))));
        }
        timer.goal().deadline().ifPresent(deadline -> sentences.add(deadline(deadline)));
        sentences.add(timer.goal().deadline().isPresent() ? verdictByDeadline() : verdict());
        if (timer.lateInherited()) {
            sentences.add(wording.text(
                    reading.verdict() == Verdict.LATE_INHERITED ? "sum.inherited" : "sum.inherited-and-kept",
                    wording.department(timer.owners().provider())));
        }
        corrected.ifPresent(other -> sentences.add(wording.text(
                "sum.corrected", wording.verdict(other.verdictAt(now)), wording.length(other.usedAt(now)))));
        return sentences;
    }

    private String verdict() {
        return switch (reading.verdict()) {
            case MEASURED_ONLY -> wording.text("sum.measured-only", wording.length(reading.used()));
            case MET -> met();
            case OPEN -> open();
            case LATE_BY_CHANGE -> lateByChange();
            case BREACHED, LATE_INHERITED -> breached();
        };
    }

    private String deadline(Deadline deadline) {
        return deadline.promised().isPresent()
                ? wording.text(
                        "sum.promised",
                        wording.time(deadline.at()),
                        wording.time(deadline.promised().getAsLong()))
                : wording.text("sum.deadline", wording.time(deadline.at()));
    }

    private String verdictByDeadline() {
        return switch (reading.verdict()) {
            case OPEN -> wording.text("sum.open-until-then");
            case LATE_BY_CHANGE ->
                wording.text("sum.passed-by-change", wording.time(breachedAt().orElseThrow()));
            case BREACHED, LATE_INHERITED ->
                wording.text("sum.passed", wording.time(breachedAt().orElseThrow()));
            default -> verdict();
        };
    }

    private String met() {
        String stopped = wording.time(timer.course().stopped().orElseThrow());
        return timer.course().due().isPresent()
                ? wording.text(
                        "sum.met", stopped, wording.time(timer.course().due().getAsLong()))
                : wording.text("sum.met-while-paused", stopped, wording.length(reading.used()), budget());
    }

    private String open() {
        String left = wording.length(reading.remaining().orElse(0));
        if (timer.standing().kind() == Standing.Kind.PAUSED) {
            return wording.text("sum.paused", left);
        }
        return timer.course().due().isPresent()
                ? wording.text(
                        "sum.open", left, wording.time(timer.course().due().getAsLong()))
                : wording.text("sum.never-due", left);
    }

    private String breached() {
        String late = wording.time(breachedAt().orElseThrow());
        if (timer.course().stopped().isEmpty()) {
            return wording.text("sum.breached", budget(), late);
        }
        return wording.text(
                "sum.breached-and-stopped",
                budget(),
                late,
                wording.time(timer.course().stopped().getAsLong()));
    }

    /** The last change of goal is the one that made it late. */
    private String lateByChange() {
        Deed change = story.deeds().stream()
                .filter(deed -> deed.choice().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return wording.text(
                "sum.late-by-change",
                wording.time(change.at()),
                budget(),
                wording.time(timer.course().breachedAt().orElseThrow()));
    }

    private String budget() {
        return wording.length(timer.goal().budget().orElse(0));
    }

    private static Long boxed(OptionalLong millis) {
        return millis.isPresent() ? millis.getAsLong() : null;
    }
}

package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.internalcustomer.core.calendar.WorkingTime;

/** What one clock did, kept. */
final class KeptClock implements Witness {

    private static final Cause UNTOLD = Cause.of(Cause.Kind.TRIGGER);

    private final long usedBefore;
    private final IntSupplier step;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private MetricRule rule;
    private Optional<GoalChoice> choice = Optional.empty();
    private Optional<Timer> timer = Optional.empty();

    KeptClock(MetricRule rule, long usedBefore, IntSupplier step) {
        this.rule = rule;
        this.usedBefore = usedBefore;
        this.step = step;
    }

    @Override
    public void chose(MetricRule from, MatchedGoal goal, Facts facts) {
        rule = from;
        choice = Optional.of(GoalChoice.of(from.goals(), goal, facts));
    }

    @Override
    public void did(Deed.Kind kind, long at, TimerFold fold) {
        Course course = fold.course();
        Deed.After after = new Deed.After(fold.used(), course.due(), course.breachedAt());
        deeds.add(new Deed(step.getAsInt(), at, kind, UNTOLD, fold.pausedFor(), choice, after));
        choice = Optional.empty();
    }

    @Override
    public void because(Facts facts, Trigger trigger) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        trigger.signals().stream().filter(facts::gave).forEach(signals::add);
        Optional<String> status = Optional.of(facts.status()).filter(trigger.statuses()::contains);
        put(new Cause(Cause.Kind.TRIGGER, status, signals));
    }

    @Override
    public void because(Cause.Kind kind, Facts facts) {
        put(Cause.inStatus(kind, facts.status()));
    }

    @Override
    public void because(Cause cause) {
        put(cause);
    }

    @Override
    public void booked(long to, TimerFold fold) {
        Standing standing = fold.standing();
        if (to > standing.since()) {
            spans.add(new Span(
                    standing.since(),
                    to,
                    standing.kind(),
                    standing.reason(),
                    standing.because(),
                    fold.goal().calendar(),
                    fold.hours(),
                    true));
        }
    }

    @Override
    public void forgot() {
        spans.replaceAll(Span::forgotten);
    }

    @Override
    public void recounted(String calendar, WorkingTime hours) {
        spans.replaceAll(
                span -> span.kind() == Standing.Kind.RUNNING && span.counts() ? span.by(calendar, hours) : span);
    }

    @Override
    public void became(Timer made) {
        timer = Optional.of(made);
    }

    /** Nothing of a clock that came to no timer. */
    Optional<TimerStory> story() {
        return timer.map(made -> new TimerStory(made, rule, usedBefore, deeds, spans));
    }

    private void put(Cause cause) {
        Deed last = deeds.remove(deeds.size() - 1);
        deeds.add(new Deed(last.step(), last.at(), last.kind(), cause, last.reason(), last.choice(), last.after()));
    }
}

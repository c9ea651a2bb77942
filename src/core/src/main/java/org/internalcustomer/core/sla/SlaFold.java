package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.LegFold;
import org.internalcustomer.core.request.Moment;

/** Folds the history of one request into its timing; event by event, or all at once, with the same result. */
public final class SlaFold {

    /** What it can time; a policy may name other metrics, which have no timers yet. */
    public static final List<Metric> METRICS = List.of(
            Metric.ACCEPT,
            Metric.FIRST_RESPONSE,
            Metric.NEXT_RESPONSE,
            Metric.PROGRESS_UPDATE,
            Metric.RESOLUTION,
            Metric.LEG);

    private final Rulebook rules;
    private final Trace trace;
    private final History history;
    private final List<Event> applied = new ArrayList<>(0);
    private final Facts facts;
    private final LegFold legs;
    private final List<MetricVersions> metrics = new ArrayList<>(2);
    private final MetricVersions resolution;
    private final AnswerVersions answers;
    private final LegClocks legClocks;
    private final AcceptClocks acceptClocks;
    private final ProgressClocks progressClocks;
    private final Corrections corrections = new Corrections();
    private Optional<Moment> pending = Optional.empty();
    private long settledAt;

    /** How many times open requests have passed to another version, and how many of that before there was this one. */
    private int takenOver;

    private final int takenOverBefore;

    /** Begins with a request as created; the history's events are not applied. */
    public SlaFold(Rulebook rules, History history) {
        this(rules, history, Trace.NONE);
    }

    private SlaFold(Rulebook rules, History history, Trace trace) {
        this.rules = rules;
        this.trace = trace;
        this.history = history;
        facts = new Facts(history, trace);
        resolution = metric(Metric.RESOLUTION);
        metrics.add(resolution);
        metrics.add(metric(Metric.FIRST_RESPONSE));
        answers = new AnswerVersions(rules, history.origin().provider(), history.created());
        legs = new LegFold(history.created(), history.origin(), done());
        takenOverBefore = rules.policies().takeOversUntil(history.created());
        takenOver = takenOverBefore;
        legClocks = new LegClocks(rules, legs, resolution::isUsedUp);
        acceptClocks = new AcceptClocks(rules, legs);
        progressClocks = new ProgressClocks(rules);
        settle(history.created());
    }

    /** As far as the events tell. */
    public static Timing of(Rulebook rules, History history) {
        return of(rules, history, Long.MIN_VALUE);
    }

    /** With what follows from the silence since the last event: an offer that nobody answers until then is accepted. */
    public static Timing of(Rulebook rules, History history, long now) {
        SlaFold fold = new SlaFold(rules, history);
        history.events().forEach(fold::step);
        return fold.finished(now);
    }

    /** The same, told step by step. */
    public static Explanation explain(Rulebook rules, History history, long now) {
        KeptTrace trace = new KeptTrace();
        SlaFold fold = new SlaFold(rules, history, trace);
        history.events().forEach(fold::step);
        Timing timing = fold.finished(now);
        return trace.explain(timing, fold.untimed(timing));
    }

    /** The next event in history order. */
    public void apply(Event event) {
        applied.add(event);
        step(event);
    }

    /** The timing after the events so far; more may follow, even of the same change group. */
    public Timing timing() {
        return timing(Long.MIN_VALUE);
    }

    /** The same with the silence until now. */
    public Timing timing(long now) {
        SlaFold again = new SlaFold(rules, history);
        applied.forEach(again::step);
        return again.finished(now);
    }

    private void step(Event event) {
        if (corrections.take(event)) {
            return;
        }
        if (pending.isPresent() && !pending.get().together(event.moment())) {
            settle(pending.get().at());
            pending = Optional.empty();
        }
        if (pending.isEmpty()) {
            letTimePass(event.at() - 1, event.at());
        }
        pending = Optional.of(event.moment());
        trace.heard(event);
        facts.take(event, legs.accountable());
        legs.apply(event);
    }

    private Timing finished(long now) {
        pending.ifPresent(moment -> settle(moment.at()));
        pending = Optional.empty();
        letTimePass(now, now);
        TimerList timers = new TimerList(corrections);
        metrics.forEach(each -> each.addTo(timers, legs.lastHolder(), facts.customer()));
        answers.addTo(timers, legs.lastHolder(), facts.customer());
        legClocks.addTo(timers, facts.customer());
        acceptClocks.addTo(timers, facts.customer());
        progressClocks.addTo(timers, facts.customer());
        return new Timing(legs.legs(), timers.timers(), tacitAt(), timers.corrected());
    }

    /** Versions that take over and silence, in their order; at one instant the version comes first. */
    private void letTimePass(long silentUntil, long until) {
        long[] takeOvers = rules.policies().takeOvers();
        while (takenOver < takeOvers.length && takeOvers[takenOver] <= until) {
            hearSilence(Math.min(silentUntil, takeOvers[takenOver] - 1));
            settle(takeOvers[takenOver++]);
        }
        hearSilence(silentUntil);
    }

    /** An answer at the very end of the acceptance time is in time, so silence speaks only after it. */
    private void hearSilence(long until) {
        OptionalLong tacit = tacitAt();
        if (tacit.isPresent() && tacit.getAsLong() <= until) {
            Moment moment = Moment.app(tacit.getAsLong(), Long.MAX_VALUE);
            Event silence = new Event.Accepted(moment, acceptClocks.asked(), true);
            trace.heard(silence);
            legs.apply(silence);
            settle(moment.at());
        }
    }

    /** A goal that became shorter may have been used up before now; silence speaks no earlier than what made it so. */
    private OptionalLong tacitAt() {
        OptionalLong used = acceptClocks.tacitAt();
        return used.isPresent() ? OptionalLong.of(Math.max(used.getAsLong(), settledAt)) : used;
    }

    private void settle(long at) {
        settledAt = at;
        int before = legs.lastLeg();
        legs.settle();
        if (before > 0 && legs.lastLeg() > before) {
            facts.add(Signal.HAND_OFF);
        }
        for (MetricVersions metric : metrics) {
            metric.settle(at, facts, legs.lastHolder(), legs.isDone());
        }
        if (takenOver > takenOverBefore) {
            legs.doneIn(done(), at);
        }
        answers.settle(at, facts, legs.lastHolder(), legs.isDone());
        legClocks.settle(at, facts);
        acceptClocks.settle(at, facts);
        progressClocks.settle(at, facts, legs);
        facts.settled();
        trace.settled(at);
    }

    /** Of each metric that it can time and did not, why. */
    private List<Untimed> untimed(Timing timing) {
        List<Untimed> untimed = new ArrayList<>();
        metrics.forEach(each -> each.addUntimed(untimed, legs.lastHolder()));
        answers.addUntimed(untimed, legs.lastHolder());
        legClocks.addUntimed(untimed);
        acceptClocks.addUntimed(untimed);
        for (Metric metric : METRICS) {
            boolean told =
                    timing.timer(metric).isPresent() || untimed.stream().anyMatch(each -> each.metric() == metric);
            if (!told) {
                untimed.add(untimed(metric));
            }
        }
        untimed.sort(Comparator.comparing(Untimed::metric).thenComparingInt(Untimed::cycle));
        return untimed;
    }

    /** Either no policy times it, or what starts it has not happened. */
    private Untimed untimed(Metric metric) {
        Optional<String> provider = legs.lastHolder();
        Optional<PolicyVersion> version = rules.policies().select(provider, metric, settledAt);
        return version.isPresent()
                ? Untimed.notStarted(metric, 1, provider, version.get())
                : Untimed.withoutPolicy(metric, 1, provider, rules.policies());
    }

    private MetricVersions metric(Metric metric) {
        return new MetricVersions(rules, history.origin().provider(), metric, history.created());
    }

    /** What stops the resolution also ends the legs. */
    private Set<String> done() {
        return resolution
                .version()
                .flatMap(version -> version.policy().rule(Metric.RESOLUTION))
                .map(rule -> rule.triggers().stop().statuses())
                .filter(statuses -> !statuses.isEmpty())
                .orElse(rules.done());
    }
}

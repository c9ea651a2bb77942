package org.internalcustomer.jira.sla.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.sla.Deed;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.GoalChoice;
import org.internalcustomer.core.sla.Limit;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.Step;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.TimerStory;
import org.internalcustomer.core.sla.Untimed;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.sla.explain.ExplanationView.CalendarView;
import org.internalcustomer.jira.sla.explain.ExplanationView.ChoiceView;
import org.internalcustomer.jira.sla.explain.ExplanationView.GoalView;
import org.internalcustomer.jira.sla.explain.ExplanationView.MissedView;
import org.internalcustomer.jira.sla.explain.ExplanationView.PolicyView;
import org.internalcustomer.jira.sla.explain.ExplanationView.SpanView;
import org.internalcustomer.jira.sla.explain.ExplanationView.StepView;
import org.internalcustomer.jira.sla.explain.TimersView.OneView;

/** Puts explanations into the reader's words. */
public final class ExplanationViews {

    private static final String REST = "/rest/internal-customer/1.0/requests/";

    private final Wording wording;

    public ExplanationViews(Wording wording) {
        this.wording = wording;
    }

    TimersView timers(Explained explained) {
        List<OneView> timed = new ArrayList<>();
        for (TimerStory story : explained.explanation().stories()) {
            Timer timer = story.timer();
            TimerName name = new TimerName(timer.id().metric(), timer.id().cycle());
            Verdict verdict = timer.verdictAt(explained.now());
            timed.add(one(explained, name, timer.owners().provider(), wording.verdict(verdict)));
        }
        List<OneView> untimed = explained.explanation().untimed().stream()
                .map(each -> one(
                        explained,
                        new TimerName(each.metric(), each.cycle()),
                        each.department(),
                        new UntimedWords(wording).text(each)))
                .toList();
        return new TimersView(
                explained.issue().getKey(), explained.state(), Wording.iso(explained.now()), timed, untimed);
    }

    /** What there is neither as a timer nor as one that did not start, there is not. */
    ExplanationView of(Explained explained, String written) {
        TimerName name = TimerName.read(written).orElseThrow(() -> NotFound.of("timer", written));
        Optional<TimerStory> story = explained.story(name);
        Optional<Untimed> untimed = explained.untimed(name);
        if (story.isPresent()) {
            return of(explained, name, story.get());
        }
        return of(explained, name, untimed.orElseThrow(() -> NotFound.of("timer", written)));
    }

    /** What a timer is called. */
    String title(TimerName name, Optional<String> department) {
        return switch (name.metric()) {
            case LEG -> wording.text("title.leg", name.cycle(), wording.department(department));
            case ACCEPT -> wording.text("title.accept", name.cycle(), wording.department(department));
            default ->
                name.cycle() == 1
                        ? wording.metric(name.metric())
                        : wording.text("title.cycle", wording.metric(name.metric()), name.cycle());
        };
    }

    private OneView one(Explained explained, TimerName name, Optional<String> department, String text) {
        return new OneView(
                name.toString(),
                name.metric().name(),
                name.cycle(),
                title(name, department),
                text,
                REST + explained.issue().getKey() + "/timers/" + name + "/explanation");
    }

    private ExplanationView of(Explained explained, TimerName name, Untimed untimed) {
        return new ExplanationView(
                explained.issue().getKey(),
                name.toString(),
                name.metric().name(),
                name.cycle(),
                explained.state(),
                Wording.iso(explained.now()),
                new UntimedWords(wording).of(untimed),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private ExplanationView of(Explained explained, TimerName name, TimerStory story) {
        Lives lives = new Lives(wording, explained.now());
        List<SpanView> spans = lives.spans(story);
        return new ExplanationView(
                explained.issue().getKey(),
                name.toString(),
                name.metric().name(),
                name.cycle(),
                explained.state(),
                Wording.iso(explained.now()),
                null,
                policy(story.timer()),
                goals(story),
                choices(story),
                steps(explained, story),
                spans,
                lives.holders(story, explained.explanation().timing().legs()),
                calendars(spans),
                new SumWords(wording, story, corrected(explained, name), explained.now()).view());
    }

    private static Optional<Timer> corrected(Explained explained, TimerName name) {
        return explained.explanation().timing().corrected().stream()
                .filter(timer ->
                        timer.id().metric() == name.metric() && timer.id().cycle() == name.cycle())
                .findFirst();
    }

    private PolicyView policy(Timer timer) {
        Optional<PolicyVersion> version = wording
                .configuration()
                .policies()
                .versionsOf(timer.id().policy())
                .stream()
                .filter(each -> each.version() == timer.id().version())
                .findFirst();
        String name = version.map(each -> each.policy().names().in(wording.language()))
                .orElse(timer.id().policy());
        Optional<String> own = version.flatMap(each -> each.policy().provider());
        String text = own.isPresent()
                ? wording.text("policy.own", name, timer.id().version(), wording.department(own))
                : wording.text("policy.all", name, timer.id().version());
        Optional<Long> effective = version.map(PolicyVersion::effective).filter(at -> at != Long.MIN_VALUE);
        return new PolicyView(
                timer.id().policy(),
                timer.id().version(),
                effective.map(Wording::iso).orElse(null),
                effective
                        .map(at -> wording.text("policy.since", text, wording.time(at)))
                        .orElse(text));
    }

    private List<GoalView> goals(TimerStory story) {
        ConditionWords conditions = new ConditionWords(wording);
        List<GoalView> views = new ArrayList<>();
        for (Goal goal : story.rule().goals()) {
            Long budget = goal.limit() instanceof Limit.Within within ? within.budget() : null;
            views.add(new GoalView(
                    views.size(), conditions.of(goal.when()), limit(goal.limit()), budget, goal.calendar()));
        }
        return views;
    }

    private String limit(Limit limit) {
        if (limit instanceof Limit.Within within) {
            return wording.length(within.budget());
        }
        if (limit instanceof Limit.By by) {
            return wording.text("goal.by", by.time().toString(), by.days());
        }
        if (limit instanceof Limit.Promised promised) {
            return promised.otherwise().isPresent()
                    ? wording.text(
                            "goal.promised-else",
                            wording.length(promised.otherwise().getAsLong()))
                    : wording.text("goal.promised");
        }
        return wording.text("goal.measured");
    }

    private List<ChoiceView> choices(TimerStory story) {
        List<ChoiceView> views = new ArrayList<>();
        for (Deed deed : story.deeds()) {
            deed.choice().ifPresent(choice -> views.add(choice(deed.at(), choice, story)));
        }
        return views;
    }

    private ChoiceView choice(long at, GoalChoice choice, TimerStory story) {
        ConditionWords conditions = new ConditionWords(wording);
        List<MissedView> missed = choice.missed().stream()
                .map(each -> new MissedView(
                        each.index(),
                        each.field().name(),
                        conditions.missed(choice.from().get(each.index()).when(), each.field(), each.actual())))
                .toList();
        boolean earlier = !choice.from().equals(story.rule().goals());
        return new ChoiceView(Wording.iso(at), choice.goal().index(), because(choice), missed, earlier);
    }

    private String because(GoalChoice choice) {
        if (choice.goal().isCatchAll()) {
            return wording.text("chosen.catch-all");
        }
        List<String> actual = choice.actual().entrySet().stream()
                .map(each -> wording.text(
                        "condition.is", wording.field(each.getKey()), wording.values(each.getKey(), each.getValue())))
                .toList();
        return wording.text("chosen.because", wording.list(actual));
    }

    /** Only what the reader may know of, and what moved the timer. */
    private List<StepView> steps(Explained explained, TimerStory story) {
        DeedWords deeds = new DeedWords(wording, story.timer());
        var origin = explained.chronicle().history().history().origin();
        EventWords events = new EventWords(wording, origin);
        List<StepView> views = new ArrayList<>();
        List<Step> steps = explained.explanation().steps();
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            Step step = steps.get(i);
            List<String> what = i == 0 ? List.of(events.created(origin)) : events.of(step);
            var done = story.deeds().stream()
                    .filter(deed -> deed.step() == index)
                    .map(deeds::of)
                    .toList();
            if (!what.isEmpty() || !done.isEmpty()) {
                views.add(new StepView(Wording.iso(step.at()), by(explained, step), ruled(what, step), done));
            }
        }
        return views;
    }

    /** What happened without an event was a version that began to hold. */
    private List<String> ruled(List<String> what, Step step) {
        return what.isEmpty() && step.events().isEmpty() ? List.of(wording.text("event.version")) : what;
    }

    private String by(Explained explained, Step step) {
        Optional<Event> first = step.events().stream().findFirst();
        return first.flatMap(explained.chronicle()::actor).map(wording::person).orElse(null);
    }

    private List<CalendarView> calendars(List<SpanView> spans) {
        Function<String, CalendarView> view = key -> wording.configuration()
                .calendars()
                .current(key)
                .map(found -> new CalendarView(
                        key,
                        found.names().in(wording.language()),
                        found.own().zone().getId()))
                .orElse(new CalendarView(key, key, ""));
        return spans.stream().map(SpanView::calendar).distinct().map(view).collect(Collectors.toList());
    }
}

package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.Serving;
import org.internalcustomer.core.request.Values;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Condition;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.GoalChange;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Policies;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.Reopening;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.Signal;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.Trigger;
import org.internalcustomer.core.sla.Triggers;
import org.internalcustomer.jira.host.request.ChaseLog;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.request.IssueHistory.IssueIdentity;

/** Histories of issues in few words, under one policy: four working hours for all, Monday to Friday 09:00–17:00 UTC. */
public final class Stories {

    public static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    static final ChaseLog NO_CHASES = new ChaseLog() {

        @Override
        public Map<Long, List<Chase>> of(Collection<Long> issueIds) {
            return Map.of();
        }

        @Override
        public Chased standing(Issue issue) {
            throw new UnsupportedOperationException("nobody looks at " + issue.getKey());
        }
    };
    static final Rulebook RULES = rules(MetricRule.USUAL_WARNING);

    private final long id;
    private final List<Event> events = new ArrayList<>();
    private Instant created = MON_09_00;
    private Instant now = MON_09_00;
    private Instant updated = MON_09_00;
    private final List<Serving> servings = new ArrayList<>();
    private String first = "SD";
    private Optional<String> shown = Optional.of("SD");

    static Rulebook rules(int warnAtPercent) {
        return rules(PolicyVersion.first(policy(warnAtPercent)));
    }

    /** Messages of the customer are to be answered within so many hours, too. */
    static Rulebook answering(int hours) {
        MetricRule answers = new MetricRule(
                Metric.NEXT_RESPONSE,
                Triggers.of(Trigger.never(), Map.of(), Trigger.never()),
                List.of(Goal.of(Condition.always(), Duration.ofHours(hours).toMillis(), "WORK")));
        List<MetricRule> all = new ArrayList<>(policy(MetricRule.USUAL_WARNING).rules());
        all.add(answers);
        return rules(PolicyVersion.first(new SlaPolicy("STD", Names.of("Standard"), Optional.empty(), all)));
    }

    static Rulebook withdrawnAt(Instant at) {
        SlaPolicy empty = new SlaPolicy("STD", Names.of("Standard"), Optional.empty(), List.of());
        return rules(
                PolicyVersion.first(policy(MetricRule.USUAL_WARNING)), new PolicyVersion(empty, 2, at.toEpochMilli()));
    }

    /** From that instant on resolutions have so many hours. */
    static Rulebook published(Instant at, int hours, OpenRequests open) {
        return rules(
                PolicyVersion.first(policy(MetricRule.USUAL_WARNING)),
                new PolicyVersion(promising(hours), 2, at.toEpochMilli(), open));
    }

    /** The policy of all departments with so many hours for a resolution. */
    static SlaPolicy promising(int hours) {
        SlaPolicy usual = policy(MetricRule.USUAL_WARNING);
        MetricRule resolution = usual.rule(Metric.RESOLUTION).orElseThrow();
        return new SlaPolicy(
                "STD",
                Names.of("Standard"),
                Optional.empty(),
                List.of(
                        new MetricRule(
                                Metric.RESOLUTION,
                                resolution.triggers(),
                                List.of(Goal.of(
                                        Condition.always(),
                                        Duration.ofHours(hours).toMillis(),
                                        "WORK"))),
                        usual.rule(Metric.LEG).orElseThrow()));
    }

    /** As usual, from nine to five o'clock in that zone. */
    static Rulebook rulesIn(ZoneId zone) {
        return new Rulebook(
                Policies.of(PolicyVersion.first(policy(MetricRule.USUAL_WARNING))), calendars(zone), Set.of("5", "6"));
    }

    static Rulebook rules(PolicyVersion... versions) {
        return new Rulebook(Policies.of(versions), calendars(ZoneOffset.UTC), Set.of("5", "6"));
    }

    private Stories(long id) {
        this.id = id;
    }

    /** Issue {@code T-id}, created on Monday at nine for the service desk by somebody of sales. */
    public static Stories issue(long id) {
        return new Stories(id);
    }

    Stories createdAt(Instant at) {
        created = at;
        return this;
    }

    public Stories after(Duration pause) {
        now = now.plus(pause);
        return this;
    }

    public Stories status(String statusId) {
        events.add(new Event.StatusChanged(next(), statusId));
        return this;
    }

    /** In public. */
    Stories commented(String author, String department) {
        events.add(new Event.Commented(next(), author, true, Set.of(department)));
        return this;
    }

    Stories provider(String department) {
        shown = Optional.of(department).filter(key -> !key.isEmpty());
        events.add(new Event.ProviderChanged(next(), shown, true));
        return this;
    }

    /** An offer by the provider field, which the field shows. */
    Stories offered(String department) {
        shown = Optional.of(department);
        events.add(new Event.ProviderChanged(next(), shown, false));
        return this;
    }

    /** From the beginning on another department than the service desk has it. */
    Stories heldBy(String department) {
        first = department;
        shown = Optional.of(department);
        return this;
    }

    /** From now on it works for another issue. */
    Stories serves(long lead, Serving.Way way) {
        servings.add(new Serving(lead, way, now.toEpochMilli(), OptionalLong.empty()));
        return this;
    }

    /** A correction was approved: the next span of that length does not count for the resolution. */
    Stories withoutTime(Duration length) {
        long from = now.toEpochMilli();
        after(length);
        events.add(new Event.TimeTakenOut(next(), Optional.of("RESOLUTION/1"), from, now.toEpochMilli()));
        return this;
    }

    /** It was linked until then. */
    Stories served(long lead, Instant until) {
        servings.add(new Serving(lead, Serving.Way.LINK, now.toEpochMilli(), OptionalLong.of(until.toEpochMilli())));
        return this;
    }

    IssueHistory history() {
        Values origin = Values.of(new Values.Kind("T", "1", Set.of()), "1", "3").withProvider(Optional.of(first));
        Parties parties = new Parties(Optional.of("anna"), Optional.of("SALES"));
        return new IssueHistory(
                new IssueIdentity(id, "T-" + id, id, 7, "T", updated),
                parties.internalCustomer(),
                parties.customer(),
                Optional.empty(),
                shown,
                new History(created.toEpochMilli(), origin, parties, events),
                List.of(),
                servings);
    }

    Fold fold() {
        return fold(RULES);
    }

    Fold fold(Rulebook rules) {
        IssueHistory history = history();
        return new Fold(history, SlaFold.of(rules, history.history()), Optional.of(MON_09_00));
    }

    /** The timers of its resolution and of its leg. */
    public List<Timer> timers() {
        return fold().timing().timers();
    }

    private Moment next() {
        updated = now;
        return Moment.change(now.toEpochMilli(), events.size() + 1L, 0);
    }

    private static SlaPolicy policy(int warnAtPercent) {
        List<Goal> goals =
                List.of(Goal.of(Condition.always(), Duration.ofHours(4).toMillis(), "WORK"));
        Triggers resolution = Triggers.of(
                Trigger.signals(Signal.CREATED), Map.of("10001", PauseReason.CUSTOMER), Trigger.statuses("5", "6"));
        return new SlaPolicy(
                "STD",
                Names.of("Standard"),
                Optional.empty(),
                List.of(
                        rule(Metric.RESOLUTION, resolution, goals, warnAtPercent),
                        rule(Metric.LEG, resolution, goals, warnAtPercent)));
    }

    private static MetricRule rule(Metric metric, Triggers triggers, List<Goal> goals, int warnAtPercent) {
        return new MetricRule(metric, triggers, Reopening.RESUME, GoalChange.keep(), goals, Alert.usual(warnAtPercent));
    }

    private static Calendars calendars(ZoneId zone) {
        WorkingCalendar work =
                new WorkingCalendar("WORK", zone, WeeklyHours.mondayToFriday(Interval.of("09:00", "17:00")));
        return new Calendars(Map.of("WORK", work.compiled()));
    }
}

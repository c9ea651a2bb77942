package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.groups.Tuple;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.sla.Condition;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.Signal;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.core.sla.Trigger;
import org.internalcustomer.core.sla.Triggers;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.DraftedPolicies.Drafted;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.Asking.Publication;
import org.internalcustomer.jira.sla.Asking.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a draft would have made of past requests, and what it makes of them once it is published; on every database. It
 * is noon of Monday: of 250 requests since nine o'clock the odd ones were resolved at eleven.
 */
@Tag("R-POL-4")
abstract class WhatIfContract {

    private static final int ISSUES = 250;
    private static final long NINE = MON_09_00.toEpochMilli();
    private static final long NOON = NINE + Duration.ofHours(3).toMillis();
    private static final Requests ALL = new Requests(NINE, NOON, "");
    private static final SlaPolicy TWO_HOURS_OF_NET =
            policy("NETS", "NET", Metric.LEG, Triggers.of(Trigger.never(), Map.of(), Trigger.never()), 2);
    private static final Publication ALWAYS = new Publication(true, NOON, OpenRequests.STAY);

    private final SettableClock clock = new SettableClock(MON_09_00.plus(Duration.ofHours(3)));
    private final RebuildContract.SettableMark mark = new RebuildContract.SettableMark();
    private final ToldJira jira = new ToldJira();
    private Rulebook rules = Stories.RULES;
    private Drafted draft = new Drafted(Stories.promising(1), 1, OpenRequests.STAY);
    private Sql sql;
    private RunStore store;
    private RunChanges changes;
    private Runs runs;

    abstract Sql emptyDatabase();

    @BeforeEach
    void requestsOfThisMorning() {
        sql = emptyDatabase();
        store = new RunStore(sql, clock);
        changes = new RunChanges(sql);
        for (int id = 1; id <= ISSUES; id++) {
            jira.has(id % 2 == 1 ? issue(id).after(Duration.ofHours(2)).status("5") : issue(id));
        }
        FoldStep step = new FoldStep(
                jira,
                new FoldStore(sql, () -> rules, new NotedFirings(), clock),
                new Aftermath(List.of(), (issue, accountable) -> {}, ids -> {}),
                new FoldProblems(),
                clock);
        step.fold(
                FoldStep.Asked.rebuild(LongStream.rangeClosed(1, ISSUES).boxed().toList(), false),
                rules,
                (db, stored) -> {});
        DirtyClaims claims = new DirtyClaims(sql, clock);
        runs = new Runs(
                List.of(
                        new WhatIf(
                                new PastRequests(sql, WhatIfContract::withAllBelow),
                                jira,
                                () -> rules,
                                mark,
                                policy -> Optional.of(draft),
                                store,
                                sql),
                        new Rebuild(
                                new KnownIssues(sql),
                                new DirtyMarks(claims),
                                claims,
                                () -> rules,
                                mark,
                                step,
                                store,
                                sql,
                                clock)),
                store,
                FakeJira.locks(),
                FakeJira.thread());
    }

    private static Set<String> withAllBelow(String department) {
        return department.equals("IT") ? Set.of("IT", "SD") : Set.of(department);
    }

    @Test
    void comparesAttainmentAsIfTheDraftHadAlwaysHeld() {
        Run run = asked(ALL, ALWAYS);

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        AttainmentChange all = AttainmentChange.of(run.counters(), key -> key).stream()
                .filter(each ->
                        each.metric() == Metric.RESOLUTION && each.provider().equals(AttainmentChange.ALL))
                .findFirst()
                .orElseThrow();
        assertThat(all.before().whole()).isEqualTo(125);
        assertThat(all.before().part()).isEqualTo(125);
        assertThat(all.after().whole()).isEqualTo(250);
        assertThat(all.after().part()).isZero();
        assertThat(AttainmentChange.of(run.counters(), key -> key))
                .extracting(AttainmentChange::metric, AttainmentChange::provider)
                .contains(tuple(Metric.RESOLUTION, "SD"), tuple(Metric.LEG, "SD"));
        assertThat(run.counters().below(TimerChange.FLIP))
                .containsEntry("MET/BREACHED", 125L)
                .containsEntry("OPEN/BREACHED", 125L);
        assertThat(AttainmentChange.of(run.counters(), key -> key).stream()
                        .filter(each -> each.provider().equals("SD"))
                        .mapToLong(each -> each.flips().orElseThrow())
                        .sum())
                .as("by department")
                .isEqualTo(run.counters().of(TimerChange.FLIPS));
    }

    @Test
    void writesNoTimer() {
        List<String> before = timers();
        asked(ALL, ALWAYS);
        assertThat(timers()).isEqualTo(before);
    }

    @Test
    void takesOnlyWhatWasAskedFor() {
        assertThat(asked(new Requests(NINE + 1, NOON, ""), ALWAYS).progress().total())
                .isZero();
        assertThat(asked(new Requests(NINE, NOON, "NET"), ALWAYS).progress().total())
                .isZero();
        assertThat(asked(new Requests(NINE, NOON, "SD"), ALWAYS).progress().done())
                .isEqualTo(ISSUES);
        Run below = asked(new Requests(NINE, NOON, "IT"), ALWAYS);
        assertThat(below.progress().done()).as("with the departments below").isEqualTo(ISSUES);
        assertThat(below.counters().of(TimerChange.FLIPS)).isPositive();
    }

    /** Published, the rebuild finds exactly those, and no others. */
    @ParameterizedTest
    @EnumSource
    void predictsExactlyWhatPublishingFlips(OpenRequests open) {
        Publication publication = new Publication(false, NOON, open);
        List<Tuple> predicted = flips(asked(ALL, publication));
        assertThat(predicted).hasSize(open == OpenRequests.STAY ? 0 : 125);

        rules = WhatIf.published(rules, draft.policy(), publication);
        assertThat(flips(worked(store.begin(Rebuild.JOB, ISSUES, mark.now(), ""))))
                .isEqualTo(predicted);
    }

    @Test
    void predictsARestatementOfThePast() {
        Publication publication = new Publication(false, NINE - 1, OpenRequests.STAY);
        List<Tuple> predicted = flips(asked(ALL, publication));
        assertThat(predicted).hasSize(ISSUES);

        rules = WhatIf.published(rules, draft.policy(), publication);
        assertThat(flips(worked(store.begin(Rebuild.JOB, ISSUES, mark.now(), ""))))
                .isEqualTo(predicted);
    }

    /** The service desk's resolution ends the leg of the networks, which another policy times: two hours since 9:30. */
    @Test
    void predictsWhatADraftFlipsInTheTimersOfOtherPolicies() {
        rules = Stories.rules(PolicyVersion.first(stoppingIn("5", "6")), PolicyVersion.first(TWO_HOURS_OF_NET));
        jira.has(handedOn(1).status("5").after(Duration.ofMinutes(75)).status("6"), handedOn(3), handedOn(5));
        worked(store.begin(Rebuild.JOB, ISSUES, mark.now(), ""));
        draft = new Drafted(stoppingIn("6"), 1, OpenRequests.STAY);
        Publication publication = new Publication(false, NINE - 1, OpenRequests.STAY);

        Run whatIf = asked(ALL, publication);

        List<Tuple> predicted = flips(whatIf);
        assertThat(predicted)
                .contains(tuple(
                        "T-1", new RunChanges.Timed("LEG", 2, "NET"), Optional.of("MET"), Optional.of("BREACHED")));
        assertThat(attainment(whatIf)).contains("LEG NET: 1 of 3, 0 of 3, 1");
        Run ofNet = asked(new Requests(NINE, NOON, "NET"), publication);
        assertThat(attainment(ofNet)).contains("LEG *: 1 of 3, 0 of 3, 1").noneMatch(line -> line.contains("SD"));

        rules = WhatIf.published(rules, draft.policy(), publication);
        assertThat(flips(worked(store.begin(Rebuild.JOB, ISSUES, mark.now(), ""))))
                .isEqualTo(predicted);
    }

    /**
     * Resolved by HR at ten past nine, given to the networks meanwhile, and reopened two hours later by the service desk: its
     * leg is the second one. If that does not resolve, the second one is that of the networks.
     */
    @Test
    void countsAFlipForTheDepartmentThatWasChosen() {
        rules = Stories.rules(PolicyVersion.first(ofAllStoppingIn("5", "6")));
        jira.has(issue(1).heldBy("HR")
                .after(Duration.ofMinutes(10))
                .status("5")
                .provider("NET")
                .after(Duration.ofHours(2))
                .provider("SD")
                .status("3")
                .after(Duration.ofMinutes(10))
                .status("6"));
        worked(store.begin(Rebuild.JOB, ISSUES, mark.now(), ""));
        draft = new Drafted(ofAllStoppingIn("6"), 1, OpenRequests.STAY);

        Run ofDesk = asked(new Requests(NINE, NOON, "SD"), ALWAYS);

        assertThat(flips(ofDesk))
                .contains(tuple(
                        "T-1", new RunChanges.Timed("LEG", 2, "NET"), Optional.of("MET"), Optional.of("BREACHED")));
        assertThat(ofDesk.counters().below(WhatIf.FLIPPED))
                .containsEntry("LEG/SD", 2L)
                .doesNotContainKey("LEG/NET");
        assertThat(ofDesk.counters().below(WhatIf.FLIPPED).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(ofDesk.counters().of(TimerChange.FLIPS));
        assertThat(asked(ALL, ALWAYS).counters().below(WhatIf.FLIPPED))
                .as("of no departments in particular: as it would be")
                .containsEntry("LEG/NET", 1L);
    }

    /** Of all departments, with an hour for each leg. */
    private static SlaPolicy ofAllStoppingIn(String... statuses) {
        Triggers resolution = Triggers.of(Trigger.signals(Signal.CREATED), Map.of(), Trigger.statuses(statuses));
        Triggers legs = Triggers.of(Trigger.never(), Map.of(), Trigger.never());
        return new SlaPolicy(
                "STD",
                Names.of("STD"),
                Optional.empty(),
                List.of(
                        new MetricRule(Metric.RESOLUTION, resolution, goals(4)),
                        new MetricRule(Metric.LEG, legs, goals(1))));
    }

    private static Stories handedOn(long id) {
        return issue(id).after(Duration.ofMinutes(30)).provider("NET").after(Duration.ofHours(1));
    }

    /** The service desk's, with four hours for a resolution. */
    private static SlaPolicy stoppingIn(String... statuses) {
        return policy(
                "DESK",
                "SD",
                Metric.RESOLUTION,
                Triggers.of(Trigger.signals(Signal.CREATED), Map.of(), Trigger.statuses(statuses)),
                4);
    }

    private static SlaPolicy policy(String key, String provider, Metric metric, Triggers triggers, int hours) {
        return new SlaPolicy(
                key, Names.of(key), Optional.of(provider), List.of(new MetricRule(metric, triggers, goals(hours))));
    }

    private static List<Goal> goals(int hours) {
        return List.of(Goal.of(Condition.always(), Duration.ofHours(hours).toMillis(), "WORK"));
    }

    private static List<String> attainment(Run run) {
        return AttainmentChange.of(run.counters(), key -> key).stream()
                .map(each -> each.metric() + " " + each.provider() + ": "
                        + each.before().part() + " of "
                        + each.before().whole() + ", " + each.after().part() + " of "
                        + each.after().whole() + ", " + each.flips().orElseThrow())
                .toList();
    }

    @Test
    void goesOnWhereItWasKilledAndCountsEachRequestOnce() {
        Run begun = store.begin(WhatIfs.job("STD"), ISSUES, asking(ALL, ALWAYS).json(), "admin");
        jira.diesAt(220);
        assertThatThrownBy(() -> runs.workOn(begun.id())).isInstanceOf(OutOfMemoryError.class);
        assertThat(store.run(begun.id()).orElseThrow().progress().done()).isEqualTo(200);
        jira.livesOn();

        Run ended = worked(begun);

        assertThat(ended.state()).isEqualTo(Run.State.DONE);
        assertThat(ended.counters().of(TimerChange.FLIPS)).isEqualTo(ISSUES);
        assertThat(flips(ended)).hasSize(ISSUES);
    }

    @Test
    void isCancelledBetweenTwoPages() {
        jira.whenRead(() -> runs.cancel(WhatIfs.job("STD")));
        Run run = asked(ALL, ALWAYS);
        assertThat(run.state()).isEqualTo(Run.State.CANCELLED);
        assertThat(run.counters().json()).isEqualTo("{}");
    }

    @Test
    void failsWhereTheDraftOrTheRulesChangeMeanwhile() {
        jira.whenRead(() -> draft = new Drafted(draft.policy(), 2, OpenRequests.STAY));
        assertThat(asked(ALL, ALWAYS).problem()).isEqualTo("internal-customer.what-if.draft-changed");
    }

    private Run asked(Requests requests, Publication publication) {
        return worked(store.begin(
                WhatIfs.job("STD"),
                new PastRequests(sql, WhatIfContract::withAllBelow).count(requests),
                asking(requests, publication).json(),
                "admin"));
    }

    private Asking asking(Requests requests, Publication publication) {
        return new Asking(requests, publication, NOON, draft.version(), mark.now());
    }

    private Run worked(Run run) {
        runs.workOn(run.id());
        return store.run(run.id()).orElseThrow();
    }

    private List<Tuple> flips(Run run) {
        return changes.page(run.id(), true, 0, 10 * ISSUES).stream()
                .map(line -> tuple(line.issueKey(), line.timed(), line.before(), line.after()))
                .toList();
    }

    private List<String> timers() {
        return new StoredFolds(sql)
                .timers(LongStream.rangeClosed(1, ISSUES).boxed().toList(), rules.calendars()).stream()
                        .map(each -> Export.timerLine("T-" + each.issueId(), each.timer()))
                        .sorted()
                        .toList();
    }
}

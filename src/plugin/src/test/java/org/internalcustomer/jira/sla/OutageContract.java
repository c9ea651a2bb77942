package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.job.Locks;
import org.internalcustomer.jira.host.request.CorrectionRights;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.Outage.State;
import org.internalcustomer.jira.host.request.Outage.Where;
import org.internalcustomer.jira.host.request.OutageCorrections.LateTimer;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Finds what an outage made late, and corrects exactly that; on every database. It is Monday, 17:00; of the service desk's
 * 250 requests since nine o'clock, with four hours each, the odd ones were resolved at 14:00, the others are open. From
 * 10:00 to 12:00 nobody could work.
 */
@Tag("R-POL-9")
abstract class OutageContract {

    private static final int ISSUES = 250;
    private static final int MADE_LATE = ISSUES / 2;
    private static final Instant TEN = MON_09_00.plus(Duration.ofHours(1));
    private static final Instant TWELVE = MON_09_00.plus(Duration.ofHours(3));
    private static final Where SERVICE_DESK = new Where(Where.Kind.DEPARTMENT, "SD");
    private static final Where IT = new Where(Where.Kind.DEPARTMENT, "IT");
    private static final Where OFFICE_HOURS = new Where(Where.Kind.CALENDAR, "WORK");
    private static final Person ANNA = new Person("anna", "anna", "Anna", "anna@example.com", true);
    private static final Person DAVID = new Person("david", "david", "David", "david@example.com", true);
    private static final Person SINA = new Person("sina", "sina", "Sina", "sina@example.com", true);
    private static final Person NOBODY = new Person("nobody", "nobody", "Nobody", "nobody@example.com", true);

    private final SettableClock clock = new SettableClock(MON_09_00.plus(Duration.ofHours(8)));
    private final ToldJira jira = new ToldJira();
    private final Rulebook rules = Stories.RULES;
    private final List<LateTimer> corrected = new ArrayList<>();
    private TestDatabase database;
    private Sql sql;
    private RunStore store;
    private RunChanges changes;
    private Runs runs;
    private StoredOutages stored;
    private Outages outages;
    private FoldStep step;
    private Runnable beforeCorrecting = () -> {};

    abstract TestDatabase emptyDatabase();

    @BeforeEach
    void aMondayWithAnOutage() {
        database = emptyDatabase();
        sql = database.sql();
        store = new RunStore(sql, clock);
        changes = new RunChanges(sql);
        stored = new StoredOutages(sql);
        for (int id = 1; id <= ISSUES; id++) {
            Stories story = issue(id).createdAt(MON_09_00.plusMillis(id));
            jira.has(id % 2 == 1 ? story.after(Duration.ofHours(5)).status("5") : story);
        }
        step = new FoldStep(
                jira,
                new FoldStore(sql, () -> rules, new NotedFirings(), clock),
                new Aftermath(List.of(), (issue, accountable) -> {}, ids -> {}),
                new FoldProblems(),
                clock);
        fold(LongStream.rangeClosed(1, ISSUES).toArray());
        runs = new Runs(
                List.of(
                        new OutageSearch(
                                stored,
                                new LateTimers(sql, OutageContract::withAllBelow),
                                jira,
                                () -> rules,
                                store,
                                sql),
                        new OutageCorrecting(
                                stored,
                                (outage, timers) -> {
                                    beforeCorrecting.run();
                                    corrected.addAll(timers);
                                },
                                changes,
                                store,
                                sql)),
                store,
                workedOnByTheTestAlone(),
                FakeJira.thread());
        outages = new Outages(stored, new Heads(), runs, store, clock);
    }

    @Test
    void findsTheVerdictsThatTheOutageChanged() {
        Outage outage = looked(SERVICE_DESK);

        assertThat(lines(outage)).hasSize(2 * MADE_LATE).allSatisfy(line -> {
            assertThat(line.issueId() % 2).isEqualTo(1);
            assertThat(line.before()).contains("BREACHED");
            assertThat(line.after()).contains("MET");
        });
        assertThat(outages.counted(outage).below(TimerChange.FLIP)).containsOnlyKeys("BREACHED/MET");
        assertThat(outage.departments()).containsExactly("SD");
        assertThat(corrected).isEmpty();
    }

    @Test
    void leavesOutOtherDepartmentsAndWhatWasLateBefore() {
        jira.has(
                issue(301).heldBy("NET").after(Duration.ofHours(5)).status("5"),
                issue(302)
                        .createdAt(MON_09_00.minus(Duration.ofDays(3)))
                        .after(Duration.ofHours(5))
                        .status("5"));
        fold(301, 302);

        assertThat(lines(looked(SERVICE_DESK)))
                .extracting(RunChanges.Line::issueId)
                .doesNotContain(301L, 302L);
    }

    @Test
    void findsTheTimersOfACalendarWhosesoeverTheyAre() {
        jira.has(issue(301).heldBy("NET").after(Duration.ofHours(5)).status("5"));
        fold(301);

        Outage outage = looked(OFFICE_HOURS);

        assertThat(outage.departments()).containsExactlyInAnyOrder("SD", "NET");
        assertThat(lines(outage)).hasSize(2 * MADE_LATE + 2);
    }

    @Test
    void findsTheTimersOfTheDepartmentsBelow() {
        jira.has(
                issue(301).heldBy("NET").after(Duration.ofHours(5)).status("5"),
                issue(302).heldBy("HR").after(Duration.ofHours(5)).status("5"));
        fold(301, 302);

        Outage outage = looked(IT);

        assertThat(outage.departments()).containsExactlyInAnyOrder("SD", "NET");
        assertThat(lines(outage)).hasSize(2 * MADE_LATE + 2);
    }

    @Test
    void findsNothingTwice() {
        jira.has(issue(1).createdAt(MON_09_00.plusMillis(1))
                .after(Duration.ofHours(1))
                .withoutTime(Duration.ofHours(2))
                .after(Duration.ofHours(2))
                .status("5"));
        fold(1);

        assertThat(lines(looked(SERVICE_DESK)))
                .filteredOn(line -> line.issueId() == 1)
                .extracting(line -> line.timed().metric())
                .containsExactly("LEG");
    }

    @Test
    void goesOnWhereItWasKilled() {
        Outage outage = outages.look(new OutageForm(SERVICE_DESK, TEN, TWELVE), ANNA);
        jira.diesAt(150);
        assertThatThrownBy(() -> work(outage, OutageSearch.job(outage.id()))).isInstanceOf(OutOfMemoryError.class);
        jira.livesOn();

        work(outage, OutageSearch.job(outage.id()));

        assertThat(lines(outage)).hasSize(2 * MADE_LATE);
        assertThat(outages.counted(outage).of(TimerChange.FLIPS)).isEqualTo(2 * MADE_LATE);
    }

    @Test
    void correctsExactlyWhatWasFoundOnceSomebodyElseApproves() {
        Outage outage = asked();
        assertThat(outages.waiting(9)).extracting(Outage::id).containsExactly(outage.id());
        assertThatThrownBy(() -> outages.decide(outage.id(), true, "mine", ANNA))
                .isInstanceOf(Forbidden.class);

        outages.decide(outage.id(), true, "it was down", DAVID);
        work(outage, OutageCorrecting.job(outage.id()));

        assertThat(corrected).hasSize(2 * MADE_LATE).doesNotHaveDuplicates().allSatisfy(late -> {
            assertThat(late.provider()).isEqualTo("SD");
            assertThat(late.timer()).isIn("RESOLUTION/1", "LEG/1");
        });
        assertThat(find(outage).state()).isEqualTo(State.CORRECTED);
        assertThat(outages.waiting(9)).isEmpty();
        assertThat(outages.decided(9)).extracting(Outage::id).containsExactly(outage.id());
    }

    /** The counters are kept with what was found; the node died before it noted on the outage whose timers that is. */
    @Test
    void isNotForThoseWhoseTimersItIsAboutEvenIfTheSearchDiedAtItsEnd() {
        Outage outage = asked();
        stored.about(outage.id(), Set.of());

        assertThatThrownBy(() -> outages.decide(outage.id(), true, "it was down", SINA))
                .isInstanceOf(Forbidden.class)
                .hasMessage("internal-customer.request.correction.own-department");
        assertThat(outages.refusal(find(outage), SINA)).isPresent();
        assertThat(outages.departments(find(outage))).containsExactly("SD");
    }

    /** One is of a calendar, and of one the search has not begun. */
    @Test
    void readsAtOnceWhoseTimersSeveralAreAbout() {
        Outage first = asked();
        stored.about(first.id(), Set.of());
        Outage another = looked(OFFICE_HOURS);
        Outage unsearched = stored.add(SERVICE_DESK, TEN, TWELVE, "david", TWELVE);
        int before = database.uses();

        Map<Long, Set<String>> departments =
                outages.departments(List.of(stored.find(first.id()).orElseThrow(), another, unsearched));

        assertThat(database.uses() - before)
                .as("one for the outage, one for all runs")
                .isEqualTo(2);
        assertThat(departments)
                .containsEntry(first.id(), Set.of("SD"))
                .containsEntry(another.id(), Set.of("SD"))
                .containsEntry(unsearched.id(), Set.of());
        assertThat(outages.departments(List.of())).isEmpty();
    }

    @Test
    void correctsNothingOnceItIsRejected() {
        Outage outage = asked();
        outages.decide(outage.id(), false, "it was up", DAVID);

        outages.goOn();

        assertThat(runs.latest(OutageCorrecting.job(outage.id()))).isEmpty();
        assertThat(find(outage).state()).isEqualTo(State.REJECTED);
        assertThat(find(outage).decided())
                .hasValueSatisfying(
                        decision -> assertThat(decision.said().reason()).isEqualTo("it was up"));
    }

    @Test
    void isDecidedOnce() {
        Outage outage = asked();
        outages.decide(outage.id(), false, "no", DAVID);
        assertThatThrownBy(() -> outages.decide(outage.id(), true, "yes", DAVID))
                .isInstanceOf(Conflict.class)
                .hasMessage("internal-customer.outage.decided-already");
        assertThatThrownBy(() -> outages.lookAgain(outage.id(), ANNA)).isInstanceOf(Conflict.class);
    }

    @Test
    void goesOnCorrectingWhereItFailed() {
        Outage outage = asked();
        outages.decide(outage.id(), true, "it was down", DAVID);
        beforeCorrecting = () -> {
            if (!corrected.isEmpty()) {
                throw new IllegalStateException("the database is gone");
            }
        };
        work(outage, OutageCorrecting.job(outage.id()));
        assertThat(find(outage).state()).isEqualTo(State.APPROVED);
        beforeCorrecting = () -> {};

        outages.goOn();
        work(outage, OutageCorrecting.job(outage.id()));

        assertThat(find(outage).state()).isEqualTo(State.CORRECTED);
        assertThat(Set.copyOf(corrected)).hasSize(2 * MADE_LATE);
    }

    @Test
    void isNotAskedForBeforeItIsKnownWhatChanges() {
        Outage outage = outages.look(new OutageForm(SERVICE_DESK, TEN, TWELVE), ANNA);
        assertThatThrownBy(() -> outages.ask(outage.id(), "no mail", "", ANNA))
                .isInstanceOf(Conflict.class)
                .hasMessage("internal-customer.outage.not-found-yet");
        assertThatThrownBy(() -> outages.decide(outage.id(), true, "yes", ANNA)).isInstanceOf(Conflict.class);
    }

    @Test
    void isNotAskedForWhereNothingChanges() {
        Outage outage = outages.look(new OutageForm(SERVICE_DESK, TEN, TEN.plusSeconds(1)), ANNA);
        work(outage, OutageSearch.job(outage.id()));
        assertThatThrownBy(() -> outages.ask(outage.id(), "no mail", "", ANNA))
                .isInstanceOf(Conflict.class)
                .hasMessage("internal-customer.outage.nothing");
    }

    @Test
    void belongsToWhoLooksAtItUntilItIsAskedFor() {
        Outage outage = looked(SERVICE_DESK);
        assertThatThrownBy(() -> outages.find(outage.id(), DAVID)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> outages.find(outage.id(), NOBODY)).isInstanceOf(Forbidden.class);

        Outage another = looked(OFFICE_HOURS);

        assertThat(stored.find(outage.id())).as("what was not asked for").isEmpty();
        assertThat(runs.latest(OutageSearch.job(outage.id()))).isEmpty();
        assertThat(another.asked().by()).isEqualTo("anna");
    }

    private Outage asked() {
        Outage outage = looked(SERVICE_DESK);
        return outages.ask(outage.id(), "no mail", "INC-7", ANNA);
    }

    private Outage looked(Where where) {
        Outage outage = outages.look(new OutageForm(where, TEN, TWELVE), ANNA);
        work(outage, OutageSearch.job(outage.id()));
        return find(outage);
    }

    private void work(Outage outage, Run.Job job) {
        assertThat(job.subject()).isEqualTo(String.valueOf(outage.id()));
        runs.workOn(runs.latest(job).orElseThrow().id());
    }

    private Outage find(Outage outage) {
        return stored.find(outage.id()).orElseThrow();
    }

    private List<RunChanges.Line> lines(Outage outage) {
        return changes.page(
                runs.latest(OutageSearch.job(outage.id())).orElseThrow().id(), true, 0, 10 * ISSUES);
    }

    private void fold(long... ids) {
        step.fold(FoldStep.Asked.rebuild(LongStream.of(ids).boxed().toList(), false), rules, (db, folds) -> {});
    }

    /** IT's service desk and network, and nobody else's. */
    private static Set<String> withAllBelow(String department) {
        return department.equals("IT") ? Set.of("IT", "SD", "NET") : Set.of(department);
    }

    /** Whoever else looks finds every lock taken. */
    private static Locks workedOnByTheTestAlone() {
        return new Locks(FakeJira.fake(
                ClusterLockService.class, service -> FakeJira.fake(ClusterLock.class, lock -> (Object) false)));
    }

    /** Anna and David of other departments, and Sina of the service desk. */
    private static final class Heads implements CorrectionRights {

        @Override
        public Optional<String> refusal(String askedBy, Set<String> departments, String userKey) {
            if (askedBy.equals(userKey)) {
                return Optional.of("internal-customer.request.correction.own-request");
            }
            return userKey.equals("sina") && departments.contains("SD")
                    ? Optional.of("internal-customer.request.correction.own-department")
                    : Optional.empty();
        }

        @Override
        public boolean decides(String userKey) {
            return Set.of("anna", "david", "sina").contains(userKey);
        }
    }
}

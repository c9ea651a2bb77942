package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.request.Contacts.Contact;
import org.internalcustomer.jira.host.request.CorrectedTimer;
import org.internalcustomer.jira.host.request.Holdings.Holding;
import org.internalcustomer.jira.host.request.OpenOffers;
import org.internalcustomer.jira.host.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store of folds promises on every database. */
abstract class FoldStoreContract {

    private final SettableClock clock = new SettableClock(MON_09_00);
    private Rulebook rules = Stories.RULES;
    private Sql sql;
    private FoldStore store;
    private StoredFolds folds;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        sql = emptyDatabase();
        store = new FoldStore(sql, () -> rules, new NotedFirings(), clock);
        folds = new StoredFolds(sql);
    }

    @Test
    @Tag("R-CLK-1")
    void givesBackTheTimersThatTheFoldMade() {
        Fold paused = issue(1).after(Duration.ofHours(1)).status("10001").fold();
        Fold late = issue(2).after(Duration.ofHours(6)).status("5").fold();
        Fold running = issue(3).after(Duration.ofHours(1)).provider("NET").fold();

        keep(paused, late, running);

        assertThat(timers(1))
                .containsExactlyInAnyOrderElementsOf(paused.timing().timers());
        assertThat(timers(2)).containsExactlyInAnyOrderElementsOf(late.timing().timers());
        assertThat(timers(3))
                .containsExactlyInAnyOrderElementsOf(running.timing().timers());
    }

    @Test
    void saysWhoHasARequestAndSinceWhen() {
        keep(
                issue(1).after(Duration.ofHours(1)).provider("NET").fold(),
                issue(2).after(Duration.ofHours(6)).status("5").fold());

        StoredHoldings holdings = new StoredHoldings(folds);
        assertThat(holdings.of(1))
                .contains(new Holding(Optional.of("NET"), MON_09_00.plus(Duration.ofHours(1)), false));
        assertThat(holdings.of(2)).contains(new Holding(Optional.of("SD"), MON_09_00.plus(Duration.ofHours(6)), true));
        assertThat(holdings.of(3)).isEmpty();
    }

    @Test
    @Tag("R-PUL-1")
    void knowsWhoHadToDoWithADepartmentOfAnotherSideThen() {
        keep(
                issue(1).after(Duration.ofHours(1)).provider("NET").fold(),
                issue(2).heldBy("SALES").fold());

        StoredContacts contacts = new StoredContacts(sql);
        Instant next = MON_09_00.plus(Duration.ofDays(1));
        assertThat(contacts.between(MON_09_00, next))
                .containsExactly(new Contact("anna", "NET"), new Contact("anna", "SD"));
        assertThat(contacts.between(MON_09_00.plus(Duration.ofHours(2)), next))
                .containsExactly(new Contact("anna", "NET"));
        assertThat(contacts.between(MON_09_00.minus(Duration.ofDays(90)), MON_09_00))
                .isEmpty();
    }

    @Test
    void replacesAllRowsOfAnIssueAtOnce() {
        keep(issue(1).after(Duration.ofHours(1)).provider("NET").fold());

        keep(issue(1).fold());

        assertThat(folds.legs(List.of(1L))).hasSize(1);
        assertThat(timers(1)).hasSize(2);
        assertThat(folds.request(1))
                .hasValueSatisfying(
                        request -> assertThat(request.whose().hops()).isZero());
    }

    @Test
    void throwsAwayWhatWasReadBeforeAnotherFoldWasStored() {
        Known before = store.known(List.of(1L));
        Fold newer = issue(1).after(Duration.ofHours(1)).status("5").fold();
        keep(newer);

        assertThat(store.store(List.of(issue(1).fold()), before)).isEmpty();

        assertThat(timers(1)).containsExactlyInAnyOrderElementsOf(newer.timing().timers());
    }

    @Test
    @Tag("R-POL-2")
    void knowsByWhenTheMessageThatWaitsIsToBeAnswered() {
        StoredDueInstants due = new StoredDueInstants(sql);
        List<Long> indexed = new ArrayList<>();
        Aftermath aftermath = new Aftermath(List.of(), (issue, accountable) -> {}, indexed::addAll);
        Stories asked = issue(1).after(Duration.ofHours(1)).commented("anna", "SALES");
        keep(issue(1).fold(Stories.answering(2)));
        assertThat(due.nextResponse(1)).isEmpty();

        Known before = store.known(List.of(1L));
        Fold waiting = asked.fold(Stories.answering(2));
        keep(waiting);
        aftermath.folded(List.of(waiting), before, Set.of());
        assertThat(due.nextResponse(1)).contains(MON_09_00.plus(Duration.ofHours(3)));
        assertThat(indexed).containsExactly(1L);

        before = store.known(List.of(1L));
        Fold answered =
                asked.after(Duration.ofMinutes(30)).commented("ben", "SD").fold(Stories.answering(2));
        keep(answered);
        aftermath.folded(List.of(answered), before, Set.of());
        assertThat(due.nextResponse(1)).isEmpty();
        assertThat(indexed).containsExactly(1L, 1L);
    }

    @Test
    @Tag("R-POL-9")
    void keepsWhatCorrectionsMakeOfATimerBesideIt() throws IOException {
        Fold late = issue(1).withoutTime(Duration.ofHours(2))
                .after(Duration.ofHours(3))
                .status("5")
                .fold();
        keep(late, issue(2).fold());

        assertThat(timers(1)).containsExactlyInAnyOrderElementsOf(late.timing().timers());
        assertThat(corrected(MON_09_00, MON_09_00.plus(Duration.ofDays(1))))
                .singleElement()
                .satisfies(timer -> {
                    assertThat(timer.name()).isEqualTo("RESOLUTION/1");
                    assertThat(timer.raw().verdict()).isEqualTo("BREACHED");
                    assertThat(timer.raw().usedMillis())
                            .isEqualTo(Duration.ofHours(5).toMillis());
                    assertThat(timer.corrected().verdict()).isEqualTo("MET");
                    assertThat(timer.corrected().usedMillis())
                            .isEqualTo(Duration.ofHours(3).toMillis());
                    assertThat(timer.corrected().due()).contains(MON_09_00.plus(Duration.ofHours(6)));
                });
        Instant due = MON_09_00.plus(Duration.ofHours(4));
        Instant dueAsCorrected = MON_09_00.plus(Duration.ofHours(6));
        assertThat(corrected(due, due.plusMillis(1))).hasSize(1);
        assertThat(corrected(dueAsCorrected, dueAsCorrected.plusMillis(1))).hasSize(1);
        assertThat(corrected(MON_09_00, due)).isEmpty();
        assertThat(corrected(dueAsCorrected.plusMillis(1), MON_09_00.plus(Duration.ofDays(1))))
                .isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(folds, () -> rules, Stories.NO_CHASES, new StoredCorrections(sql)).corrections(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .element(1)
                .isEqualTo(
                        "T-1,STD,RESOLUTION,1,BREACHED,2026-03-02T13:00:00Z,18000000,MET,2026-03-02T15:00:00Z,10800000,"
                                + "SD,SALES");

        keep(issue(1).fold());
        assertThat(corrected(MON_09_00, MON_09_00.plus(Duration.ofDays(1)))).isEmpty();
    }

    private List<CorrectedTimer> corrected(Instant from, Instant to) {
        return new StoredCorrections(sql).between(from, to);
    }

    @Test
    void forgetsAnIssueThatIsGone() {
        keep(issue(1).fold(), issue(2).fold());

        store.delete(List.of(1L));

        assertThat(folds.request(1)).isEmpty();
        assertThat(timers(1)).isEmpty();
        assertThat(folds.request(2)).isPresent();
    }

    @Test
    @Tag("R-HND-1")
    void keepsPiecesThatAddUpToTheWholeLife() {
        keep(issue(1).after(Duration.ofHours(1))
                .provider("")
                .after(Duration.ofHours(2))
                .provider("NET")
                .after(Duration.ofHours(3))
                .provider("SD")
                .after(Duration.ofHours(1))
                .status("5")
                .fold());

        List<StoredLeg> legs = folds.legs(List.of(1L));
        assertThat(legs).extracting(leg -> leg.department().orElse("")).containsExactly("SD", "", "NET", "SD");
        assertThat(legs).extracting(StoredLeg::bounce).containsExactly(false, false, false, true);
        assertThat(legs.stream().mapToLong(StoredLeg::wallMillis).sum())
                .isEqualTo(Duration.ofHours(7).toMillis());
    }

    @Test
    @Tag("R-HND-1")
    void keepsWhoIsAskedSinceWhenAndWhenSilenceAnswers() {
        keep(issue(1).after(Duration.ofHours(1)).offered("NET").fold());

        assertThat(new StoredOffers(folds).of(1)).hasValueSatisfying(standing -> {
            assertThat(standing.accountable()).hasValue("SD");
            assertThat(standing.done()).isFalse();
            assertThat(standing.asked())
                    .hasValue(new OpenOffers.Asked(
                            "NET",
                            MON_09_00.plus(Duration.ofHours(1)),
                            true,
                            Optional.of(MON_09_00.plus(Duration.ofHours(3)))));
        });
    }

    @Test
    @Tag("R-HND-1")
    void asksNobodyOnceTheRequestIsDone() {
        keep(issue(1).after(Duration.ofHours(1)).offered("NET").status("5").fold());

        assertThat(new StoredOffers(folds).of(1)).hasValueSatisfying(standing -> {
            assertThat(standing.done()).isTrue();
            assertThat(standing.asked()).isEmpty();
        });
    }

    @Test
    @Tag("R-HND-6")
    void knowsWhichDepartmentsLostTheRequestEvenIfTheyHaveItAgain() {
        keep(issue(1).after(Duration.ofHours(1))
                .offered("HR")
                .after(Duration.ofHours(1))
                .provider("NET")
                .after(Duration.ofHours(1))
                .provider("SD")
                .after(Duration.ofHours(1))
                .status("5")
                .after(Duration.ofHours(1))
                .status("1")
                .fold());

        OpenOffers.Standing standing = new StoredOffers(folds).of(1).orElseThrow();
        assertThat(standing.accountable()).hasValue("SD");
        assertThat(standing.lost("SD", MON_09_00)).hasValueSatisfying(lost -> {
            assertThat(lost.accountable()).hasValue("NET");
            assertThat(lost.from()).isEqualTo(MON_09_00.plus(Duration.ofHours(2)));
        });
        assertThat(standing.lost("SD", MON_09_00.plus(Duration.ofHours(3)))).hasValueSatisfying(lost -> {
            assertThat(lost.done()).isTrue();
            assertThat(lost.from()).isEqualTo(MON_09_00.plus(Duration.ofHours(4)));
        });
        assertThat(standing.lost("SD", MON_09_00.plus(Duration.ofHours(5)))).isEmpty();
    }

    @Test
    void namesTheLastDepartmentOfARequestThatIsDone() {
        keep(issue(1).after(Duration.ofHours(1)).status("5").fold());

        assertThat(folds.request(1))
                .hasValueSatisfying(
                        request -> assertThat(request.whose().provider()).hasValue("SD"));
    }

    @Test
    @Tag("R-CLK-1")
    void exportsTheSameBytesWhateverTheOrderOfFolding() throws IOException {
        List<Fold> all = new ArrayList<>();
        for (long id = 1; id <= 120; id++) {
            all.add(issue(id)
                    .after(Duration.ofMinutes(id))
                    .status(id % 3 == 0 ? "5" : "10001")
                    .fold());
        }
        keep(all.toArray(new Fold[0]));
        String inOrder = timersCsv();

        Collections.reverse(all);
        all.forEach(fold -> store.delete(List.of(fold.issueId())));
        all.forEach(this::keep);

        assertThat(timersCsv()).isEqualTo(inOrder);
        assertThat(inOrder.lines())
                .hasSize(241)
                .startsWith(
                        "issue,policy,metric,cycle,verdict,started,stopped,due,goal_ms,used_ms,wall_ms,paused_ms,closed_ms,provider,customer,promised,agreed",
                        "T-1,STD,LEG,1,OPEN,2026-03-02T09:00:00Z,,,14400000,60000,60000,0,0,SD,SALES,,");
    }

    /** A rebuild is a fixed point: what was stored on the way, and how often, leaves no trace. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Australia/Lord_Howe", "Asia/Kathmandu", "America/New_York", "Asia/Shanghai", "Africa/Casablanca"
            })
    @Tag("R-CLK-1")
    void exportsTheSameBytesHoweverOftenARequestWasFoldedOnTheWay(String zone) throws IOException {
        rules = Stories.rulesIn(ZoneId.of(zone));
        Random random = new Random(zone.hashCode());
        List<Fold> last = new ArrayList<>();
        for (long id = 1; id <= 80; id++) {
            Stories story = issue(id);
            for (int step = random.nextInt(9); step > 0; step--) {
                walk(story, random);
                if (random.nextBoolean()) {
                    keep(story.fold(rules));
                }
            }
            last.add(story.fold(rules));
        }
        last.forEach(this::keep);
        String onTheWay = timersCsv() + legsCsv();

        last.forEach(this::keep);
        assertThat(timersCsv() + legsCsv()).as("computed again").isEqualTo(onTheWay);
        last.forEach(fold -> store.delete(List.of(fold.issueId())));
        last.forEach(this::keep);
        assertThat(timersCsv() + legsCsv()).as("computed from nothing").isEqualTo(onTheWay);
    }

    /** Up to four days later, so that clocks are put forward and back on the way. */
    private static void walk(Stories story, Random random) {
        story.after(Duration.ofMinutes(random.nextInt(6000)));
        switch (random.nextInt(4)) {
            case 0 -> story.provider(List.of("SD", "NET", "HR", "").get(random.nextInt(4)));
            case 1 -> story.offered(List.of("SD", "NET", "HR").get(random.nextInt(3)));
            default -> story.status(List.of("1", "3", "10001", "5", "6").get(random.nextInt(5)));
        }
    }

    @Test
    @Tag("R-ALR-1")
    void tellsNobodyOfWhatHadPassedBeforeATimerWasFirstSeen() {
        clock.set(MON_09_00.plus(Duration.ofHours(5)));

        keep(issue(1).fold());

        assertThat(wakes()).isEmpty();
        assertThat(store.known(List.of(1L)).fired()).hasSize(4);
    }

    @Test
    @Tag("R-ALR-2")
    void wakesForTheWarningFirst() {
        keep(issue(1).fold());

        assertThat(wakes()).containsOnly(MON_09_00.plus(Duration.ofMinutes(192)).toEpochMilli());
    }

    @Test
    @Tag("R-ALR-1")
    void stillTellsWhatPassedWhileNobodyLooked() {
        keep(issue(1).fold());
        clock.set(MON_09_00.plus(Duration.ofHours(5)));

        keep(issue(1).fold());

        assertThat(wakes()).containsOnly(MON_09_00.plus(Duration.ofMinutes(192)).toEpochMilli());
    }

    private void keep(Fold... some) {
        List<Fold> all = List.of(some);
        store.store(all, store.known(all.stream().map(Fold::issueId).toList()));
    }

    private List<Timer> timers(long issueId) {
        return folds.timers(List.of(issueId), Stories.RULES.calendars()).stream()
                .map(StoredFolds.IssueTimer::timer)
                .toList();
    }

    private List<Long> wakes() {
        return sql.read(db -> db.list("SELECT {WAKE} FROM [TIMER] WHERE {WAKE} IS NOT NULL", row -> row.getLong(1)));
    }

    private String legsCsv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(folds, () -> rules, Stories.NO_CHASES, new StoredCorrections(sql)).legs(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String timersCsv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(folds, () -> rules, Stories.NO_CHASES, new StoredCorrections(sql)).timers(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

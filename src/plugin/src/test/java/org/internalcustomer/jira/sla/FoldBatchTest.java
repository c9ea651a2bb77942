package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.Histories;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.request.RequestObserver;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worker's batch, killed and restarted. */
class FoldBatchTest {

    private final SettableClock clock = new SettableClock(MON_09_00);
    private final Sql sql = TestDatabase.h2(
                    DirtyRow.class,
                    RequestRow.class,
                    TimerRow.class,
                    LegRow.class,
                    CorrectedRow.class,
                    ServingRow.class)
            .sql();
    private final DirtyClaims claims = new DirtyClaims(sql, clock);
    private final FoldStore store = new FoldStore(sql, () -> Stories.RULES, new NotedFirings(), clock);
    private final StoredFolds folds = new StoredFolds(sql);
    private final FoldProblems problems = new FoldProblems();
    private final Map<Long, IssueHistory> jira = new HashMap<>();
    private final Set<Long> unreadable = new HashSet<>();
    private final Set<Long> elsewhere = new HashSet<>();
    private final Listening listening = new Listening();
    private final List<Long> indexed = new ArrayList<>();
    private final Map<Long, Optional<String>> shown = new HashMap<>();
    private final FoldBatch batch = new FoldBatch(
            claims,
            () -> Stories.RULES,
            new FoldStep(
                    new Jira(),
                    store,
                    new Aftermath(
                            List.of(listening), (issue, accountable) -> shown.put(issue, accountable), indexed::addAll),
                    problems,
                    clock),
            problems);

    @Test
    void foldsWhatIsDirtyAndForgetsThatItWas() {
        exists(issue(1));
        claims.insert(List.of(1L, 1L), Cause.CHANGED);

        assertThat(batch.fold()).isEqualTo(2);

        assertThat(folds.request(1)).isPresent();
        assertThat(claims.count()).isZero();
        assertThat(listening.told).containsExactly("T-1");
        assertThat(indexed).containsExactly(1L);
    }

    @Test
    void indexesOnlyWhatIsDueOtherwiseThanBefore() {
        exists(issue(1));
        fold(Cause.CHANGED);
        indexed.clear();

        fold(Cause.CHANGED);

        assertThat(indexed).isEmpty();
    }

    @Test
    @Tag("R-CLK-1")
    void isDoneAgainWhenItWasKilledBeforeTheEnd() {
        exists(issue(1));
        claims.insert(List.of(1L), Cause.CHANGED);
        listening.dies = true;
        assertThatThrownBy(batch::fold).isInstanceOf(OutOfMemoryError.class);
        listening.dies = false;
        indexed.clear();

        assertThat(claims.count()).isEqualTo(1);
        clock.pass(DirtyClaims.LEASE.plusSeconds(1));
        batch.fold();

        assertThat(claims.count()).isZero();
        assertThat(listening.told).containsExactly("T-1");
        assertThat(indexed)
                .as("the kill may have come before the index was written")
                .containsExactly(1L);
    }

    @Test
    @Tag("R-HND-1")
    void letsTheFieldShowTheAccountableDepartmentWhileAnOfferIsOpen() {
        exists(issue(1).after(Duration.ofHours(1)).offered("NET"));
        clock.pass(Duration.ofHours(1));

        fold(Cause.CHANGED);

        assertThat(shown).containsExactly(Map.entry(1L, Optional.of("SD")));
        assertThat(folds.request(1).orElseThrow().whose().offeredTo()).hasValue("NET");
    }

    @Test
    @Tag("R-HND-1")
    void leavesTheFieldOfWhatWasOnlyImported() {
        exists(issue(1).after(Duration.ofHours(1)).offered("NET"));

        fold(Cause.FOUND);

        assertThat(shown).isEmpty();
    }

    @Test
    @Tag("R-HND-1")
    @Tag("R-ALR-2")
    void hearsSilenceAtItsInstantAndNotBefore() {
        exists(issue(1).after(Duration.ofHours(1)).offered("NET"));
        clock.pass(Duration.ofHours(1));
        fold(Cause.CHANGED);
        Silence silence = new Silence(sql, new DirtyMarks(claims), clock);
        clock.pass(Duration.ofMinutes(119));
        silence.run();
        assertThat(claims.count()).isZero();

        clock.pass(Duration.ofMinutes(1));
        silence.run();
        silence.run();

        assertThat(claims.count()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(5));
        batch.fold();
        assertThat(folds.request(1).orElseThrow().whose().provider()).hasValue("NET");
        StoredLeg leg = folds.legs(List.of(1L)).get(2);
        assertThat(leg.tacit()).isTrue();
        assertThat(leg.term().offered())
                .isEqualTo(MON_09_00.plus(Duration.ofHours(1)).toEpochMilli());
        assertThat(leg.term().accepted())
                .isEqualTo(MON_09_00.plus(Duration.ofHours(3)).toEpochMilli());
        silence.run();
        assertThat(claims.count()).isZero();
    }

    @Test
    @Tag("R-CLK-1")
    @Tag("R-HND-1")
    void givesTheSameRowsAfterARebuildAtAnyLaterTime() throws IOException {
        exists(issue(1).after(Duration.ofHours(1)).offered("NET"));
        clock.pass(Duration.ofHours(4));
        fold(Cause.CHANGED);
        String before = exported();

        clock.pass(Duration.ofDays(40));
        fold(Cause.REBUILD);

        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void forgetsIssuesThatAreGone() {
        exists(issue(1));
        fold(Cause.CHANGED);
        jira.clear();

        fold(Cause.DELETED);

        assertThat(folds.request(1)).isEmpty();
        assertThat(listening.gone).containsExactly(1L);
    }

    @Test
    @Tag("R-WHO-4")
    void keepsWhatWasToldOfAnIssueWhoseProjectIsSwitchedOff() {
        exists(issue(1));
        fold(Cause.FOUND);
        jira.clear();
        elsewhere.add(1L);

        fold(Cause.FOUND);

        assertThat(folds.request(1)).isEmpty();
        assertThat(listening.out).containsExactly(1L);
        assertThat(listening.gone).isEmpty();
        assertThat(claims.count()).isZero();
    }

    @Test
    void remembersWhenAUserWasFirstSeen() {
        exists(issue(1));
        fold(Cause.FOUND);
        assertThat(folds.request(1).orElseThrow().witnessed()).isEmpty();

        clock.pass(Duration.ofMinutes(1));
        fold(Cause.CHANGED);
        clock.pass(Duration.ofMinutes(1));
        fold(Cause.CHANGED);

        assertThat(folds.request(1).orElseThrow().witnessed())
                .hasValue(MON_09_00.plusSeconds(60).toEpochMilli());
    }

    @Test
    void goesOnWithTheOthersWhereOneCannotBeComputed() {
        exists(issue(1));
        exists(issue(2));
        jira.put(3L, broken());
        claims.insert(List.of(3L, 1L, 2L), Cause.FOUND);

        batch.fold();

        assertThat(folds.request(2)).isPresent();
        assertThat(problems.all()).containsOnlyKeys(3L);
        assertThat(claims.count()).as("it is tried again later").isEqualTo(1);
        assertThat(batch.fold()).isZero();
    }

    @Test
    void goesOnWithTheOthersWhereOneCannotBeRead() {
        exists(issue(1));
        exists(issue(2));
        unreadable.add(3L);
        claims.insert(List.of(3L, 1L, 2L), Cause.FOUND);

        batch.fold();

        assertThat(folds.request(1)).isPresent();
        assertThat(folds.request(2)).isPresent();
        assertThat(problems.all()).containsOnlyKeys(3L);
        assertThat(claims.count()).as("it is tried again later").isEqualTo(1);
        assertThat(batch.fold()).isZero();

        unreadable.clear();
        exists(issue(3));
        clock.pass(Duration.ofMinutes(6));
        batch.fold();
        assertThat(folds.request(3)).isPresent();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void goesOnWithTheOthersWhereSomebodyCannotBeToldOfOne() {
        exists(issue(1));
        exists(issue(2));
        listening.refused = "T-1";
        claims.insert(List.of(1L, 2L), Cause.FOUND);

        batch.fold();

        assertThat(listening.told).containsExactly("T-2");
        assertThat(indexed).containsExactly(2L);
        assertThat(problems.all()).containsOnlyKeys(1L);

        listening.refused = "";
        clock.pass(Duration.ofMinutes(6));
        batch.fold();
        assertThat(listening.told).containsExactly("T-2", "T-1");
        assertThat(indexed).containsExactly(2L, 1L);
        assertThat(claims.count()).isZero();
    }

    /** The worker of another node, or a rebuild, tells of its own fold while this one is being told. */
    @Test
    @Tag("R-CLK-1")
    void tellsTheNewestLastWhereAnotherFoldIsStoredWhileItTells() {
        exists(issue(1));
        clock.pass(Duration.ofHours(2));
        claims.insert(List.of(1L), Cause.FOUND);
        listening.meanwhile(() -> {
            exists(issue(1).after(Duration.ofHours(1)).status("5"));
            fold(Cause.CHANGED);
        });

        batch.fold();

        assertThat(listening.done).as("the newer one was told first").containsExactly(true, false);
        assertThat(claims.count()).as("so that it is told again").isEqualTo(1);
        batch.fold();
        assertThat(listening.done).containsExactly(true, false, true);
        assertThat(claims.count()).isZero();
    }

    @Test
    @Tag("R-CLK-1")
    void tellsAgainOfAnIssueThatWasDeletedWhileOthersWereToldOfIt() {
        exists(issue(1));
        claims.insert(List.of(1L), Cause.FOUND);
        listening.meanwhile(() -> {
            jira.clear();
            fold(Cause.DELETED);
        });

        batch.fold();
        assertThat(listening.gone).containsExactly(1L);
        batch.fold();

        assertThat(listening.gone).containsExactly(1L, 1L);
        assertThat(claims.count()).isZero();
    }

    private IssueHistory readable(long id) {
        if (unreadable.contains(id)) {
            throw new IllegalStateException("cannot read " + id);
        }
        return jira.get(id);
    }

    private String exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(folds, () -> Stories.RULES, Stories.NO_CHASES, new StoredCorrections(sql)).legs(out);
        new Export(folds, () -> Stories.RULES, Stories.NO_CHASES, new StoredCorrections(sql)).timers(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void exists(Stories story) {
        IssueHistory history = story.history();
        jira.put(history.issue().id(), history);
    }

    private void fold(Cause cause) {
        claims.insert(List.of(1L), cause);
        batch.fold();
    }

    /** A history that no fold can read. */
    private static IssueHistory broken() {
        IssueHistory good = issue(3).history();
        return new IssueHistory(
                good.issue(),
                good.requester(),
                good.customer(),
                good.service(),
                good.shown(),
                null,
                good.resolutions());
    }

    private final class Jira implements Histories {

        @Override
        public List<IssueHistory> read(Map<Long, Sighting> issues) {
            return issues.keySet().stream()
                    .map(FoldBatchTest.this::readable)
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public Set<Long> existing(Collection<Long> issueIds) {
            return issueIds.stream().filter(elsewhere::contains).collect(Collectors.toSet());
        }
    }

    private static final class Listening implements RequestObserver {

        private final List<String> told = new ArrayList<>();
        private final List<Long> gone = new ArrayList<>();
        private final List<Long> out = new ArrayList<>();
        private boolean dies;
        private String refused = "";
        private final List<Boolean> done = new ArrayList<>();
        private Optional<Runnable> meanwhile = Optional.empty();

        /** Once, before the next is heard. */
        void meanwhile(Runnable act) {
            meanwhile = Optional.of(act);
        }

        @Override
        public void folded(Collection<FoldedRequest> requests) {
            if (dies) {
                throw new OutOfMemoryError("killed");
            }
            if (requests.stream().anyMatch(request -> request.issueKey().equals(refused))) {
                throw new IllegalStateException("cannot take " + refused);
            }
            Optional<Runnable> first = meanwhile;
            meanwhile = Optional.empty();
            first.ifPresent(Runnable::run);
            requests.forEach(request -> told.add(request.issueKey()));
            requests.forEach(request -> done.add(isDone(request)));
        }

        private static boolean isDone(FoldedRequest request) {
            return request.timers().stream().allMatch(timer -> timer.stopped().isPresent());
        }

        @Override
        public void leftOut(Collection<Long> issueIds) {
            out.addAll(issueIds);
        }

        @Override
        public void deleted(Collection<Long> issueIds) {
            gone.addAll(issueIds);
        }
    }
}

package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.core.recovery.ProviderHours;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.RootCause;
import org.internalcustomer.core.recovery.Severity;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.recovery.Complaints;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.recovery.BoardQuery.Sort;
import org.internalcustomer.jira.recovery.Complaint.Sides;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a store of complaints promises on every database; providers work round the clock. */
@Tag("R-REC-1")
abstract class RecoveryStoreContract {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final ProviderHours ALWAYS = new ProviderHours(
            new WorkingCalendar("24X7", ZoneOffset.UTC, WeeklyHours.everyDay(Interval.wholeDay())).compiled(),
            Duration.ofDays(1).toMillis());

    private SqlRecoveryStore store;
    private BoardStore board;
    private RecoveryFigures figures;
    private CountedStore counted;
    private RecoveryGoodwill goodwill;
    private TestOutbox mails;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        Sql sql = emptyDatabase();
        mails = new TestOutbox(sql, () -> MON_10_00);
        store = new SqlRecoveryStore(sql, mails.outbox());
        board = new BoardStore(sql);
        figures = new RecoveryFigures(sql);
        counted = new CountedStore(sql);
        goodwill = new RecoveryGoodwill(sql);
    }

    @Test
    void givesBackWhatItTook() {
        KeptRecovery kept = complained(7, "NET", MON_10_00);

        assertThat(store.find(kept.id())).hasValue(kept);
        assertThat(store.of(7)).containsExactly(kept);
    }

    @Test
    void showsNothingOfWhichNothingWasSaid() {
        KeptRecovery reserved = store.reserve(complaint("rating/1", 7, "NET", MON_10_00));

        assertThat(store.find(reserved.id())).isEmpty();
        assertThat(store.of(7)).isEmpty();
    }

    @Test
    void givesAPlaceThatWasReservedAndNotUsedToWhoeverComesNext() {
        KeptRecovery first = store.reserve(complaint("issue/7/1", 7, "NET", MON_10_00));
        KeptRecovery second = store.reserve(complaint("issue/7/1", 7, "SD", MON_10_00));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.complaint().sides().provider()).isEqualTo("SD");
    }

    @Test
    void keepsAPlaceThatIsUsed() {
        KeptRecovery used = complained(7, "NET", MON_10_00);

        assertThat(store.reserve(complaint(used.complaint().key(), 7, "SD", MON_10_00)))
                .isEqualTo(used);
    }

    @Test
    void hearsOnlyOneOfTwoWhoSpeakAtOnce() {
        KeptRecovery kept = complained(7, "NET", MON_10_00);
        say(kept, Kind.ACKNOWLEDGED, MON_10_00.plusSeconds(60));

        assertThatThrownBy(() -> say(kept, Kind.WITHDRAWN, MON_10_00.plusSeconds(60)))
                .isInstanceOf(DuplicateRow.class);
        assertThat(store.find(kept.id()).orElseThrow().said())
                .extracting(said -> said.event().kind())
                .containsExactly(Kind.COMPLAINED, Kind.ACKNOWLEDGED);
    }

    @Test
    void keepsTheMailsOnlyWithWhatTheyTell() {
        KeptRecovery kept = complained(7, "NET", MON_10_00);
        OutgoingMail mail = new OutgoingMail("recovery/1/2/anna", "anna@example.com", "Late", "text", "<p>text</p>");
        append(kept, new Said(2, "", RecoveryEvent.of(Kind.ACKNOWLEDGED, 0), Map.of()), List.of(mail));

        assertThat(mails.taken()).containsExactly("recovery/1/2/anna");
        assertThatThrownBy(() -> append(
                        kept,
                        new Said(2, "", RecoveryEvent.of(Kind.ACKNOWLEDGED, 0), Map.of()),
                        List.of(new OutgoingMail("other", "anna@example.com", "Late", "text", ""))))
                .isInstanceOf(DuplicateRow.class);
        assertThat(mails.taken()).hasSize(1);
    }

    @Test
    void findsWhatIsDueByItself() {
        KeptRecovery early = complained(7, "NET", MON_10_00);
        KeptRecovery late = complained(8, "NET", MON_10_00.plus(Duration.ofHours(1)));
        Instant warning = MON_10_00.plus(Duration.ofHours(3));

        assertThat(store.due(warning.minusMillis(1), 10)).isEmpty();
        assertThat(store.due(warning, 10)).containsExactly(early);
        assertThat(store.due(warning.plus(Duration.ofHours(1)), 10)).containsExactly(early, late);
        store.postpone(early.id(), warning.plus(Duration.ofHours(2)));
        assertThat(store.due(warning.plus(Duration.ofHours(1)), 10)).containsExactly(late);
    }

    @Test
    void looksAtEverythingAgainWhenItIsTold() {
        KeptRecovery kept = complained(7, "NET", MON_10_00);
        store.wakeAll(MON_10_00.plusSeconds(1));

        assertThat(store.due(MON_10_00.plusSeconds(1), 10)).containsExactly(kept);
    }

    @Test
    void forgetsWhatIsAboutIssuesThatAreGone() {
        KeptRecovery gone = complained(7, "NET", MON_10_00);
        KeptRecovery stays = complained(8, "NET", MON_10_00);
        store.forget(List.of(7L));

        assertThat(store.find(gone.id())).isEmpty();
        assertThat(store.find(stays.id())).isPresent();
    }

    @Test
    void showsTheBoardPageByPageWhatIsDueFirstFirst() {
        KeptRecovery second = complained(7, "NET", MON_10_00.plusSeconds(60));
        KeptRecovery first = complained(8, "NET", MON_10_00);
        KeptRecovery third = complained(9, "NET", MON_10_00.plusSeconds(60));
        complained(10, "SD", MON_10_00);

        BoardQuery query = query("NET", State.ACKNOWLEDGE, false);
        List<BoardQuery.After> page = board.page(query, List.of(1L), MON_10_00.toEpochMilli(), 2);
        BoardQuery next = new BoardQuery(
                query.providers(), query.state(), Set.of(), "", "", false, query.sort(), Optional.of(page.get(1)));

        assertThat(page).extracting(BoardQuery.After::id).containsExactly(first.id(), second.id());
        assertThat(board.page(next, List.of(1L), MON_10_00.toEpochMilli(), 2))
                .extracting(BoardQuery.After::id)
                .containsExactly(third.id());
        assertThat(board.count(query, List.of(1L), MON_10_00.toEpochMilli())).isEqualTo(3);
        assertThat(board.page(query, List.of(2L), MON_10_00.toEpochMilli(), 2))
                .as("of projects that the viewer may not see")
                .isEmpty();
    }

    @Test
    void showsWhatIsOverTheLatestFirst() {
        KeptRecovery early = say(complained(7, "NET", MON_10_00), Kind.WITHDRAWN, MON_10_00.plusSeconds(10));
        KeptRecovery late = say(complained(8, "NET", MON_10_00), Kind.WITHDRAWN, MON_10_00.plusSeconds(20));

        assertThat(board.page(query("NET", State.CLOSED, false), List.of(1L), 0, 10))
                .extracting(BoardQuery.After::id)
                .containsExactly(late.id(), early.id());
    }

    @Test
    void showsOnlyWhatIsLate() {
        KeptRecovery late = complained(7, "NET", MON_10_00);
        complained(8, "NET", MON_10_00.plus(Duration.ofHours(2)));
        long now = MON_10_00.plus(Duration.ofHours(5)).toEpochMilli();

        assertThat(board.page(query("NET", State.ACKNOWLEDGE, true), List.of(1L), now, 10))
                .extracting(BoardQuery.After::id)
                .containsExactly(late.id());
    }

    @Test
    void countsTheStepsInTimeRecoveriesRepetitionsAndSilence() {
        closed(7, MON_10_00, RootCause.LATE, 5);
        closed(8, MON_10_00.plus(Duration.ofDays(20)), RootCause.LATE, 2);
        closed(9, MON_10_00.plus(Duration.ofDays(20)), RootCause.CONDUCT, 4);
        complained(10, "SD", MON_10_00);
        offered(11, Kind.DECLINED);
        offered(12, Kind.COMPLAINED);

        Complaints found = figures.read(Set.of("NET"), MON_10_00.minusSeconds(1), MON_10_00.plus(Duration.ofDays(30)));

        assertThat(found.made()).isEqualTo(4);
        assertThat(found.acknowledged()).isEqualTo(new Share(3, 3));
        assertThat(found.solved()).isEqualTo(new Share(3, 3));
        assertThat(found.followedUp()).isEqualTo(new Share(0, 3));
        assertThat(found.inTime()).isEqualTo(new Share(6, 9));
        assertThat(found.recovered()).isEqualTo(new Share(2, 3));
        assertThat(found.repeated()).isEqualTo(new Share(1, 3));
        assertThat(found.silent()).isEqualTo(new Share(1, 2));
        assertThat(figures.byProvider(MON_10_00.minusSeconds(1), MON_10_00.plus(Duration.ofDays(30))))
                .containsOnlyKeys("NET", "SD")
                .containsEntry("NET", found);
    }

    @Test
    void listsExactlyWhatAFigureCounts() {
        KeptRecovery first = closed(7, MON_10_00, RootCause.LATE, 5);
        KeptRecovery again = closed(8, MON_10_00.plus(Duration.ofDays(20)), RootCause.LATE, 2);
        complained(10, "SD", MON_10_00);
        offered(11, Kind.DECLINED);

        assertThat(listed(CountedComplaints.MADE)).containsExactly(first.id() + " true", again.id() + " true");
        assertThat(listed(CountedComplaints.SOLVED)).containsExactly(first.id() + " true", again.id() + " true");
        assertThat(listed(CountedComplaints.FOLLOWED_UP)).containsExactly(first.id() + " false", again.id() + " false");
        assertThat(listed(CountedComplaints.RECOVERED)).containsExactly(first.id() + " true", again.id() + " false");
        assertThat(listed(CountedComplaints.REPEATED)).containsExactly(first.id() + " false", again.id() + " true");
        assertThat(listed(CountedComplaints.SILENT)).hasSize(1);
        assertThat(listed(CountedComplaints.UNANSWERED)).isEmpty();
    }

    /** Page by page, of projects that the viewer may see. */
    private List<String> listed(CountedComplaints figure) {
        CountedQuery query = new CountedQuery(figure, Set.of("NET"), MON_10_00, MON_10_00.plus(Duration.ofDays(30)));
        List<String> listed = new ArrayList<>();
        List<CountedStore.Listed> page = counted.page(query, List.of(1L), new BoardQuery.After(0, 0), 1);
        while (!page.isEmpty()) {
            BoardQuery.After place = page.get(0).place();
            listed.add(place.id() + " " + page.get(0).counts());
            page = counted.page(query, List.of(1L), place, 1);
        }
        assertThat(counted.count(query)).isEqualTo(listed.size());
        assertThat(counted.count(query, List.of(1L))).isEqualTo(listed.size());
        assertThat(counted.count(query, List.of(2L))).isZero();
        return listed;
    }

    @Test
    void countsNothingWhereThereIsNothing() {
        Complaints none = figures.read(Set.of("NET"), MON_10_00, MON_10_00.plusSeconds(1));

        assertThat(none.made()).isZero();
        assertThat(none.inTime()).isEqualTo(new Share(0, 0));
    }

    @Test
    void tellsGoodwillOfComplaintsThatWereRightAndOfThoseMadeGood() {
        KeptRecovery kept = closed(7, MON_10_00, RootCause.LATE, 5);
        closed(8, MON_10_00, RootCause.NOT_UPHELD, 1);
        say(complained(9, "NET", MON_10_00), Kind.WITHDRAWN, MON_10_00.plusSeconds(1));

        Pair pair = new Pair("FIN", "NET");
        assertThat(goodwill.entries(Optional.of(pair), MON_10_00))
                .extracting(Entry::kind)
                .containsExactlyInAnyOrder(EntryKind.UPHELD, EntryKind.RECOVERED);
        assertThat(goodwill.entries(Optional.empty(), MON_10_00))
                .extracting(Entry::id)
                .contains("recovery/" + kept.id() + "/UPHELD");
        assertThat(goodwill.entries(Optional.of(pair), MON_10_00.plus(Duration.ofDays(30))))
                .isEmpty();
        assertThat(goodwill.entries(Optional.of(new Pair("FIN", "SD")), MON_10_00))
                .isEmpty();
    }

    /** Acknowledged and solved in time, followed up too late. */
    private KeptRecovery closed(long issue, Instant at, RootCause cause, int stars) {
        KeptRecovery kept = complained(issue, "NET", at);
        for (RecoveryEvent event : List.of(
                RecoveryEvent.of(Kind.ACKNOWLEDGED, at.plusSeconds(60).toEpochMilli()),
                RecoveryEvent.of(Kind.PROPOSED, at.plusSeconds(120).toEpochMilli()),
                RecoveryEvent.of(Kind.ACCEPTED, at.plusSeconds(180).toEpochMilli()),
                RecoveryEvent.explained(at.plusSeconds(240).toEpochMilli(), cause),
                RecoveryEvent.of(Kind.FOLLOWED_UP, at.plus(Duration.ofDays(8)).toEpochMilli()),
                RecoveryEvent.rated(at.plus(Duration.ofDays(9)).toEpochMilli(), Rating.of(stars)))) {
            kept = append(kept, new Said(kept.said().size() + 1, "anna", event, Map.of()), List.of());
        }
        return kept;
    }

    private void offered(long issue, Kind then) {
        KeptRecovery kept = store.reserve(new Complaint(
                0,
                "rating/" + issue,
                issue,
                1,
                new Sides("NET", "FIN", "lin", "lin"),
                Source.RATING,
                MON_10_00,
                Set.of()));
        kept = append(
                kept, new Said(1, "", RecoveryEvent.of(Kind.OFFERED, MON_10_00.toEpochMilli()), Map.of()), List.of());
        String value = then == Kind.COMPLAINED ? Severity.NORMAL.name() : "";
        append(kept, new Said(2, "lin", new RecoveryEvent(then, MON_10_00.toEpochMilli(), value), Map.of()), List.of());
    }

    private KeptRecovery complained(long issue, String provider, Instant at) {
        KeptRecovery kept = store.reserve(complaint("issue/" + issue + "/1", issue, provider, at));
        Said said = new Said(
                1,
                "lin",
                RecoveryEvent.complained(at.toEpochMilli(), Severity.NORMAL),
                Map.of("words", "Nobody called. \"Twice\" – 两次。"));
        return append(kept, said, List.of());
    }

    private KeptRecovery say(KeptRecovery kept, Kind kind, Instant at) {
        Said said = new Said(kept.said().size() + 1, "anna", RecoveryEvent.of(kind, at.toEpochMilli()), Map.of());
        return append(kept, said, List.of());
    }

    private KeptRecovery append(KeptRecovery kept, Said said, List<OutgoingMail> post) {
        KeptRecovery after = kept.with(List.of(said));
        Recovery recovery = Recovery.of(after.events(), ALWAYS);
        store.append(
                kept.complaint(),
                List.of(said),
                RecoveryIndex.of(after, recovery, said.event().at()),
                post);
        return after;
    }

    private static Complaint complaint(String key, long issue, String provider, Instant at) {
        return new Complaint(
                0, key, issue, 1, new Sides(provider, "FIN", "lin", "lin"), Source.CUSTOMER, at, Set.of("bob", "carl"));
    }

    private static BoardQuery query(String provider, State state, boolean late) {
        return new BoardQuery(Set.of(provider), state, Set.of(), "", "", late, Sort.DUE, Optional.empty());
    }
}

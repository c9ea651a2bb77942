package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.request.AnonymousRatings;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestTables;
import org.internalcustomer.jira.host.token.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What anonymous surveys promise on every database. */
@Tag("R-SUR-4")
abstract class AnonymousSurveysContract {

    private static final Instant TUE_10_17 = Instant.parse("2026-03-03T10:17:35.123Z");
    private static final Instant WED_09_41 = Instant.parse("2026-03-04T09:41:07.456Z");
    private static final Instant IN_TWO_WEEKS = TUE_10_17.plus(Duration.ofDays(14));

    Sql sql;
    TestTables tables;
    AnonymousSurveys surveys;
    private SurveyStore store;
    private final Token token = Token.random();

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        sql = emptyDatabase();
        tables = new TestTables(sql);
        store = new SqlSurveyStore(sql);
        surveys = new SqlAnonymousSurveys(sql, new FakeSurroundings());
    }

    @Test
    void theInvitationForgetsWhomItWentTo() {
        long id = sent(7, "lin");

        Invitation stored = store.find(id).orElseThrow();
        assertThat(stored.requester()).isEmpty();
        assertThat(stored.state()).isEqualTo(State.ANONYMOUS);
        assertThat(store.open("lin", TUE_10_17, 10)).isEmpty();
        assertThat(surveys.asked(id, TUE_10_17))
                .map(AnonymousSurveys.Asked::person)
                .hasValue("lin");
    }

    @Test
    void theLinkIsDestroyedWithTheAnswer() {
        long id = sent(7, "lin");
        surveys.keepTokenHash(id, token.hash());

        answer(id, 2, "slow");

        assertThat(surveys.asked(id, WED_09_41)).isEmpty();
        assertThat(surveys.byTokenHash(token.hash(), WED_09_41)).isEmpty();
        assertThat(values("ANON_ASKED")).isEmpty();
        assertThat(values("ANON_TOKEN")).isEmpty();
    }

    @Test
    void nothingInAnAnswerOccursInAnyOtherTableButTheDepartment() {
        long id = sent(7, "lin");
        surveys.keepTokenHash(id, token.hash());
        sent(8, "ann");

        answer(id, 2, "slow");

        Set<String> answer = new HashSet<>(values("ANON_ANSWER"));
        assertThat(answer)
                .contains(
                        "SD",
                        "slow",
                        "2",
                        String.valueOf(LocalDate.of(2026, 3, 4).toEpochDay()));
        Set<String> elsewhere = new HashSet<>();
        otherTables().forEach(table -> elsewhere.addAll(values(table)));
        answer.retainAll(elsewhere);
        answer.removeAll(Set.of("SD", "2"));
        assertThat(answer).isEmpty();
        assertThat(values("ANON_ANSWER")).doesNotContain("lin", String.valueOf(id), "7", token.text(), token.hash());
    }

    /** What a database itself notes of a row then links an answer with nothing. */
    @Test
    void anAnswerWritesNoRowOfAnyOtherTable() {
        long id = sent(7, "lin");
        sent(8, "ann");
        surveys.keepTokenHash(id, token.hash());
        List<String> before = tables.rowsBut("ANON_ANSWER");

        answer(id, 2, "slow");

        List<String> after = tables.rowsBut("ANON_ANSWER");
        assertThat(before).hasSizeGreaterThan(after.size()).containsAll(after);
    }

    @Test
    void answersAreMixedWhenTheirDayIsOver() {
        answer(sent(7, "lin"), 2, "slow");
        answer(sent(8, "ann"), 5, "");
        List<AnonymousRatings.OfDepartment> before = ratings();
        List<String> ids = ids();

        surveys.forget(WED_09_41.plus(Duration.ofHours(1)));
        assertThat(ids()).as("not before").isEqualTo(ids).allMatch(each -> each.startsWith(AnonymousAnswers.NEW));
        surveys.forget(WED_09_41.plus(Duration.ofHours(15)));

        assertThat(ids())
                .hasSize(2)
                .doesNotContainAnyElementsOf(ids)
                .noneMatch(each -> each.contains(AnonymousAnswers.NEW));
        assertThat(ratings()).hasSize(1).isEqualTo(before);
        List<String> mixed = ids();
        surveys.forget(WED_09_41.plus(Duration.ofHours(40)));
        assertThat(ids()).as("once").isEqualTo(mixed);
    }

    @Test
    void ratersAreAtLeastAsManyAsTheAnswersNeed() {
        answer(sent(7, "lin"), 5, "");
        answer(sent(8, "lin"), 4, "");
        answer(sent(9, "ann"), 5, "");
        sent(10, "eva");

        assertThat(ratings())
                .singleElement()
                .extracting(AnonymousRatings.OfDepartment::raters)
                .isEqualTo(2);
    }

    /** Sent at the end of one quarter and answered in the next. */
    @Test
    void ratersMayHaveBeenAskedBefore() {
        sent(7, "lin", Instant.parse("2025-12-30T10:00:00Z"));
        long late = store.of(List.of(7L)).get(0).id();
        surveys.answer(
                surveys.asked(late, Instant.parse("2026-01-02T10:00:00Z")).orElseThrow(),
                Rating.of(5),
                "",
                Instant.parse("2026-01-02T10:00:00Z"));

        assertThat(ratings())
                .singleElement()
                .extracting(AnonymousRatings.OfDepartment::raters)
                .isEqualTo(1);
    }

    /** The list is the promise: whoever adds a column has to come here. */
    @Test
    void theAnswersHaveTheseColumnsAndNoOthers() {
        List<String> columns = sql.read(
                db -> db.columns("ANON_ANSWER").stream().map(Db.Column::name).toList());

        assertThat(columns).containsExactlyInAnyOrder("ANSWER_ID", "DAY_NUMBER", "DEPARTMENT", "RATING", "REMARK");
    }

    @Test
    void theTimeIsRoundedToTheDay() {
        answer(sent(7, "lin"), 5, "");

        assertThat(values("ANON_ANSWER")).noneMatch(value -> value.contains(String.valueOf(WED_09_41.toEpochMilli())));
        assertThat(ratings()).singleElement().satisfies(each -> {
            assertThat(each.counts()).isEqualTo(Map.of(5, 1));
            assertThat(each.raters()).isEqualTo(1);
        });
    }

    @Test
    void anAnswerIsFinal() {
        long id = sent(7, "lin");
        AnonymousSurveys.Asked asked = surveys.asked(id, WED_09_41).orElseThrow();

        assertThat(surveys.answer(asked, Rating.of(5), "", WED_09_41)).isTrue();
        assertThat(surveys.answer(asked, Rating.of(1), "", WED_09_41)).isFalse();

        assertThat(ratings()).singleElement().satisfies(each -> assertThat(each.counts())
                .isEqualTo(Map.of(5, 1)));
    }

    @Test
    void ofDoublePostsAtOnceOneCounts() throws Exception {
        AnonymousSurveys.Asked asked = surveys.asked(sent(7, "lin"), WED_09_41).orElseThrow();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> posts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            posts.add(() -> surveys.answer(asked, Rating.of(4), "", WED_09_41));
        }

        int taken = 0;
        for (Future<Boolean> post : clients.invokeAll(posts)) {
            taken += post.get() ? 1 : 0;
        }
        clients.shutdown();

        assertThat(taken).isEqualTo(1);
        assertThat(ratings()).singleElement().satisfies(each -> assertThat(each.counts())
                .isEqualTo(Map.of(4, 1)));
    }

    @Test
    void contactLimitsHoldWithoutANameBeforeAndAfterTheAnswer() {
        long id = sent(7, "lin");

        assertThat(timesAsked("lin", Optional.empty())).isEqualTo(1);
        answer(id, 5, "");

        assertThat(timesAsked("lin", Optional.empty())).isEqualTo(1);
        assertThat(timesAsked("lin", Optional.of("SD"))).isEqualTo(1);
        assertThat(timesAsked("lin", Optional.of("NET"))).isZero();
        assertThat(timesAsked("ann", Optional.empty())).isZero();
        assertThat(values("ANON_CONTACT")).doesNotContain("lin");
    }

    /** 7 and 8 are about the same thing. */
    @Test
    @Tag("R-SUR-1")
    void aCrowdKnowsWhomItAskedAboutAnotherIssue() {
        Crowd crowd = new Crowd(7, true, false);
        send(invited(7, "lin", TUE_10_17), crowd);
        Invitation other = invited(8, "lin", TUE_10_17);

        assertThat(surveys.isAskedElsewhere(other, crowd, WED_09_41)).isTrue();
        assertThat(surveys.isAskedElsewhere(other, new Crowd(9, true, false), WED_09_41))
                .isFalse();
        assertThat(surveys.isAskedElsewhere(invited(10, "ann", TUE_10_17), crowd, WED_09_41))
                .isFalse();
        assertThat(surveys.isAskedElsewhere(invited(7, "lin", WED_09_41), crowd, WED_09_41))
                .as("the same issue, resolved again")
                .isFalse();
        assertThat(timesAsked("lin", Optional.empty())).isEqualTo(1);
    }

    @Test
    @Tag("R-SUR-1")
    void aCrowdThatBecameOneLaterKnowsWhomItAsked() {
        sent(7, "lin");
        Crowd crowd = new Crowd(7, true, false);

        assertThat(surveys.isAskedElsewhere(invited(8, "lin", TUE_10_17), crowd, WED_09_41))
                .isTrue();
        assertThat(surveys.isAskedElsewhere(invited(9, "ann", TUE_10_17), crowd, WED_09_41))
                .isFalse();
        assertThat(values("ANON_CONTACT")).noneMatch(value -> value.contains("lin") || value.contains("issue"));
        surveys.forget(TUE_10_17.plus(Duration.ofDays(600)));
        assertThat(values("ANON_CONTACT")).isEmpty();
    }

    /** 7 was asked about alone; then it and 8 became duplicates of 5. */
    @Test
    @Tag("R-SUR-1")
    void aCrowdDoesNotCountWhatWasAskedAboutTheIssueBeforeItBelongedToIt() {
        sent(7, "lin");
        Crowd crowd = new Crowd(5, true, false);
        send(invited(8, "lin", TUE_10_17), crowd);

        assertThat(surveys.isAskedElsewhere(invited(7, "lin", WED_09_41), crowd, WED_09_41))
                .isTrue();
        assertThat(surveys.isAskedElsewhere(invited(8, "lin", WED_09_41), crowd, WED_09_41))
                .as("the same issue, resolved again")
                .isFalse();
    }

    @Test
    void nobodyIsRecognisedFromMonthToMonth() {
        sent(7, "lin", TUE_10_17);
        sent(8, "lin", TUE_10_17.plus(Duration.ofDays(31)));

        List<String> hashes =
                sql.read(db -> db.list("SELECT {PERSON_HASH} FROM [ANON_CONTACT]", row -> row.getString(1)));
        assertThat(hashes).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void anExpiredInvitationCannotBeAnsweredAndIsForgotten() {
        long id = sent(7, "lin");
        surveys.keepTokenHash(id, token.hash());

        assertThat(surveys.byTokenHash(token.hash(), IN_TWO_WEEKS.minusMillis(1)))
                .isPresent();
        assertThat(surveys.byTokenHash(token.hash(), IN_TWO_WEEKS)).isEmpty();
        surveys.forget(IN_TWO_WEEKS);

        assertThat(values("ANON_ASKED")).isEmpty();
        assertThat(values("ANON_TOKEN")).isEmpty();
    }

    @Test
    void saltsAndHashesAreGoneAfterEighteenMonths() {
        answer(sent(7, "lin"), 5, "");

        surveys.forget(TUE_10_17.plus(Duration.ofDays(365)));
        assertThat(values("ANON_SALT")).isNotEmpty();
        surveys.forget(TUE_10_17.plus(Duration.ofDays(600)));

        assertThat(values("ANON_SALT")).isEmpty();
        assertThat(values("ANON_CONTACT")).isEmpty();
        assertThat(values("ANON_ANSWER")).isNotEmpty();
    }

    @Test
    @Tag("R-SUR-1")
    void remindsOnceWhoHasNotAnswered() {
        long silent = sent(7, "lin");
        answer(sent(8, "ann"), 5, "");

        assertThat(surveys.unanswered(WED_09_41, WED_09_41, 0, 10))
                .extracting(each -> each.invitation().id())
                .containsExactly(silent);
        assertThat(surveys.remind(silent, WED_09_41)).isTrue();
        assertThat(surveys.remind(silent, WED_09_41)).isFalse();
        assertThat(surveys.unanswered(WED_09_41, WED_09_41, 0, 10)).isEmpty();
    }

    private List<AnonymousRatings.OfDepartment> ratings() {
        return new StoredAnonymousRatings(sql).between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));
    }

    private long timesAsked(String person, Optional<String> department) {
        ContactTally tally = new ContactTally(key -> key);
        surveys.count(List.of("eve", person), TUE_10_17.minus(Duration.ofDays(30)), WED_09_41, tally);
        return tally.times(person, department);
    }

    void answer(long id, int stars, String remark) {
        surveys.answer(surveys.asked(id, WED_09_41).orElseThrow(), Rating.of(stars), remark, WED_09_41);
    }

    private List<String> ids() {
        return sql.read(
                db -> db.list("SELECT {ANSWER_ID} FROM [ANON_ANSWER] ORDER BY {ANSWER_ID}", row -> row.getString(1)));
    }

    List<String> otherTables() {
        return tables.names().stream()
                .filter(table -> !table.equals("ANON_ANSWER"))
                .toList();
    }

    long sent(long issue, String person) {
        return sent(issue, person, TUE_10_17);
    }

    private long sent(long issue, String person, Instant at) {
        return send(invited(issue, person, at), Crowd.of(issue));
    }

    private Invitation invited(long issue, String person, Instant at) {
        store.invite(new Invitation(
                0, issue, at, person, "FIN", "SD", "SD:60000", State.WAITING, at, Optional.empty(), "", false));
        return store.of(List.of(issue)).stream()
                .filter(each -> each.resolved().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private long send(Invitation invitation, Crowd crowd) {
        Instant at = invitation.sendAt();
        assertThat(surveys.send(invitation, crowd, at, at.plus(Duration.ofDays(14)), "zh_CN"))
                .isTrue();
        return invitation.id();
    }

    /** Every value of the table, as text. */
    private List<String> values(String table) {
        return tables.rows(table).stream().flatMap(List::stream).toList();
    }
}

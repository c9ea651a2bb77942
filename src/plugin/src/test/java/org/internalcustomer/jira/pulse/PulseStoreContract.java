package org.internalcustomer.jira.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.token.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a store of the pulse promises on every database. */
@Tag("R-PUL-1")
abstract class PulseStoreContract {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    static final Instant CLOSES = MON_10_00.plus(Duration.ofDays(21));
    private static final String Q1 = "2026-Q1";
    static final PulseAnswer GOOD = new PulseAnswer(List.of(Rating.of(5), Rating.notApplicable(), Rating.of(4)));

    PulseStore store;
    Sql sql;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        sql = emptyDatabase();
        store = new SqlPulseStore(sql);
    }

    @Test
    void asksAPersonAboutADepartmentOnceAQuarter() {
        begin("lin", "ben");
        begin("lin", "ben");
        store.begin("2026-Q2", CLOSES, List.of(Asked.waiting("2026-Q2", "lin", "IT", CLOSES)));

        assertThat(store.waiting(Q1, 0, 10)).extracting(Asked::person).containsExactly("lin", "ben");
        assertThat(store.closes(Q1)).contains(CLOSES);
        assertThat(store.closes("2025-Q4")).isEmpty();
        assertThat(store.quarters()).containsExactly("2026-Q2", Q1);
    }

    @Test
    void knowsWhoWaitsPageByPage() {
        begin("lin", "ben", "eva");
        Asked lin = store.waiting(Q1, 0, 1).get(0);
        store.sent(lin.id(), MON_10_00, "zh_CN");
        Asked ben = store.waiting(Q1, 0, 1).get(0);
        store.skip(ben.id());

        assertThat(store.waiting(Q1, 0, 10)).extracting(Asked::person).containsExactly("eva");
        assertThat(store.waiting(Q1, store.waiting(Q1, 0, 1).get(0).id(), 10)).isEmpty();
    }

    @Test
    void countsAnAnswerOnceAndDestroysWhatLeadsToIt() {
        Token token = Token.random();
        Asked asked = sent("lin", token);
        assertThat(store.byTokenHash(token.hash())).contains(asked);

        assertThat(store.answer(asked, GOOD)).isTrue();
        assertThat(store.answer(asked, GOOD)).isFalse();

        assertThat(store.byTokenHash(token.hash())).isEmpty();
        Tally tally = store.tallies(Q1).get("IT");
        assertThat(tally).isEqualTo(new Tally(1, 1, List.of(Mean.of(5), Mean.none(), Mean.of(4))));
    }

    /** Of the tables that hold answers none has a column that a person, an instant or an invitation could be in. */
    @Test
    @Tag("R-SUR-4")
    void keepsNeitherWhoAnsweredNorWhen() {
        store.answer(sent("lin", Token.random()), GOOD);

        List<List<String>> columns = sql.read(db -> db.list("SELECT * FROM [PULSE_ANSWER]", row -> {
            List<String> names = new java.util.ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                names.add(row.getMetaData().getColumnName(column));
            }
            return names;
        }));
        assertThat(columns).singleElement().satisfies(names -> assertThat(names)
                .containsExactlyInAnyOrder(
                        "ANSWER_KEY", "QUARTER", "DEPARTMENT", "RATING_ONE", "RATING_TWO", "RATING_THREE"));
        assertThat(peopleAsked()).isEmpty();
    }

    /** What a database itself notes of a row then links an answer with nobody. */
    @Test
    @Tag("R-SUR-4")
    void anAnswerLeavesNothingOfWhoGaveIt() {
        Asked lin = sent("lin", Token.random());
        sent("ben", Token.random());
        List<String> people = peopleAsked();

        store.answer(lin, GOOD);

        assertThat(people).containsExactly("ben", "lin");
        assertThat(peopleAsked()).containsExactly("ben");
    }

    @Test
    @Tag("R-SUR-4")
    void answersAreMixedWhenThePulseHasClosed() {
        store.answer(sent("lin", Token.random()), GOOD);
        store.answer(sent("ben", Token.random()), new PulseAnswer(List.of(Rating.of(2), Rating.of(1), Rating.of(3))));
        Tally before = store.tallies(Q1).get("IT");
        List<String> keys = keys();

        store.mix(CLOSES.minusMillis(1));
        assertThat(keys()).as("not before").isEqualTo(keys);
        store.mix(CLOSES);

        assertThat(keys()).hasSize(2).doesNotContainAnyElementsOf(keys);
        assertThat(store.tallies(Q1).get("IT")).isEqualTo(before);
        List<String> mixed = keys();
        store.mix(CLOSES.plus(Duration.ofDays(1)));
        assertThat(keys()).as("once").isEqualTo(mixed);
    }

    @Test
    @Tag("R-SUR-4")
    void theMailsGoWithTheAnswerOrWhenThePulseHasClosed() {
        TestOutbox jira = new TestOutbox(sql, () -> MON_10_00);
        Asked lin = sent("lin", Token.random());
        Asked ben = sent("ben", Token.random());
        for (Asked asked : List.of(lin, ben)) {
            jira.outbox().post(mail(asked, ""));
            jira.outbox().post(mail(asked, "/reminder"));
        }
        jira.outbox().post(new OutgoingMail("survey/" + lin.id(), "lin@x.org", "", "", ""));
        jira.sendAll();

        store.answer(lin, GOOD);
        store.forgetMails(CLOSES.minusMillis(1));
        assertThat(recipients()).containsExactly("ben@x.org", "ben@x.org", "lin@x.org");
        jira.outbox().post(mail(lin, "/reminder"));
        store.forgetMails(CLOSES.minusMillis(1));
        assertThat(recipients()).as("posted while the answer came").hasSize(3);
        store.forgetMails(CLOSES);

        assertThat(recipients()).as("others' mails stay").containsExactly("lin@x.org");
    }

    private static OutgoingMail mail(Asked asked, String end) {
        return new OutgoingMail(PulseMail.OURS + asked.id() + end, asked.person() + "@x.org", "", "", "");
    }

    private List<String> recipients() {
        return sql.read(
                db -> db.list("SELECT {RECIPIENT} FROM [OUTBOX] ORDER BY {RECIPIENT}", row -> row.getString(1)));
    }

    @Test
    void addsUpAnswersByDepartment() {
        store.answer(sent("lin", Token.random()), GOOD);
        store.answer(sent("ben", Token.random()), new PulseAnswer(List.of(Rating.of(2), Rating.of(1), Rating.of(3))));
        sent("eva", Token.random());

        Tally tally = store.tallies(Q1).get("IT");
        assertThat(tally.asked()).isEqualTo(3);
        assertThat(tally.answered()).isEqualTo(2);
        assertThat(tally.questions()).containsExactly(Mean.of(5, 2), Mean.of(1), Mean.of(4, 3));
        assertThat(store.tallies("2025-Q4")).isEmpty();
    }

    List<String> keys() {
        return sql.read(db ->
                db.list("SELECT {ANSWER_KEY} FROM [PULSE_ANSWER] ORDER BY {ANSWER_KEY}", row -> row.getString(1)));
    }

    private List<String> peopleAsked() {
        return sql.read(db -> db.list("SELECT {PERSON} FROM [PULSE_ASKED] ORDER BY {PERSON}", row -> row.getString(1)));
    }

    Asked sent(String person, Token token) {
        begin(person);
        Asked waiting = store.waiting(Q1, 0, 10).get(0);
        store.sent(waiting.id(), MON_10_00, "en");
        store.keepTokenHash(waiting.id(), token.hash());
        return store.byTokenHash(token.hash()).orElseThrow();
    }

    private void begin(String... people) {
        store.begin(
                Q1,
                CLOSES,
                java.util.Arrays.stream(people)
                        .map(person -> Asked.waiting(Q1, person, "IT", CLOSES))
                        .toList());
    }
}

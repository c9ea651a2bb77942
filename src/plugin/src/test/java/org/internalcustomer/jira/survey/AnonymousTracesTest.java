package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.core.survey.Sample;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.config.SurveySettings.Reach;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.mail.TestStationery;
import org.internalcustomer.jira.host.page.FakePages;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.sql.TestTables;
import org.internalcustomer.jira.host.text.TestTexts;
import org.internalcustomer.jira.host.token.WrongTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the database knows of people while they are asked without names, reminded, answer or do not: Alice and Bob are asked on
 * a Monday, and reminded after three days.
 */
@Tag("R-SUR-4")
class AnonymousTracesTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant TUE_10_00 = MON_10_00.plus(Duration.ofDays(1));
    private static final Instant THU_10_00 = MON_10_00.plus(Duration.ofDays(3));
    private static final Instant FRI_10_00 = MON_10_00.plus(Duration.ofDays(4));
    private static final Instant IN_TWO_WEEKS = MON_10_00.plus(Duration.ofDays(14));
    private static final String ANSWERS = "ANON_ANSWER";

    private final Sql sql = TestDatabase.h2(
                    InvitationRow.class,
                    ResponseRow.class,
                    TokenRow.class,
                    AnonymousAnswerRow.class,
                    AnonymousAskedRow.class,
                    AnonymousContactRow.class,
                    AnonymousSaltRow.class,
                    AnonymousTokenRow.class,
                    OutboxRow.class)
            .sql();
    private final TestTables tables = new TestTables(sql);
    private final FakeSurroundings surroundings = new FakeSurroundings();
    private final FakePages pages = new FakePages();
    private final SurveyStore store = new SqlSurveyStore(sql);
    private final AnonymousSurveys anonymous = new SqlAnonymousSurveys(sql, surroundings);
    private final InvitationMail mails = new InvitationMail(surroundings, TestStationery.stationery(), TestTexts.all());
    private Instant now = MON_10_00;
    private final TestOutbox jira = new TestOutbox(sql, List.of(new SealAnonymousMail(anonymous)), () -> now);
    private final SendDueSurveys sending = new SendDueSurveys(
            store,
            mails,
            jira.outbox(),
            surroundings,
            () -> now,
            new AnonymousSending(anonymous, mails, jira.outbox(), surroundings),
            new PostInvitations(store, mails, jira.outbox(), surroundings, () -> now, issues -> {}, anonymous));

    @BeforeEach
    void askAliceAndBob() {
        surroundings.settings = new SurveySettings(
                true,
                Duration.ZERO,
                14,
                Names.none(),
                Names.none(),
                FakeSurroundings.ACTIVATED,
                new Reach(false, Sample.all(), ContactLimit.none(), 3, true),
                Simulation.none());
        waiting(17, "alice");
        waiting(18, "bob");
    }

    @Test
    void whoWasRemindedIsNotKeptOnceAllHaveAnswered() {
        runAndSend(MON_10_00);
        now = TUE_10_00;
        answer("alice");
        runAndSend(THU_10_00);
        assertThat(jira.taken()).hasSize(3).last().asString().endsWith("/reminder");
        now = FRI_10_00;
        answer("bob");

        assertThat(tables.rows(ANSWERS)).hasSize(2);
        assertThat(tables.names()).contains("OUTBOX", "INVITATION", ANSWERS);
        assertThat(rowsAbout("alice")).isEmpty();
        assertThat(rowsAbout("bob")).isEmpty();
    }

    @Test
    void anAnswerOnThePageWritesNoOtherRow() {
        runAndSend(MON_10_00);
        runAndSend(THU_10_00);
        List<String> before = tables.rowsBut(ANSWERS);

        answer("bob");

        assertThat(tables.rows(ANSWERS)).hasSize(1);
        assertThat(before).containsAll(tables.rowsBut(ANSWERS));
    }

    @Test
    void whoDoesNotAnswerIsForgottenWhenTheInvitationExpires() {
        runAndSend(MON_10_00);
        runAndSend(THU_10_00);
        assertThat(rowsAbout("bob")).as("whoever waits can still be told").isNotEmpty();

        runAndSend(IN_TWO_WEEKS);

        assertThat(rowsAbout("alice")).isEmpty();
        assertThat(rowsAbout("bob")).isEmpty();
    }

    /** Its token would be kept with the name for months: two of them tell who had not answered by then. */
    @Test
    void aReminderLeadsToTheAnswerButNotToTheOwnPage() {
        runAndSend(MON_10_00);
        assertThat(jira.last().text()).contains("~own~");

        runAndSend(THU_10_00);

        assertThat(jira.last().text()).contains("anonymous-survey/").doesNotContain("~own~", "#own=");
        assertThat(jira.last().html()).doesNotContain("~own~", "#own=");
    }

    @Test
    void aMailThatWaitsIsNotSentToWhoeverHasAnswered() {
        runAndSend(MON_10_00);
        now = THU_10_00;
        sending.run();
        answer("bob");

        jira.sendAll();
        jira.refuse();

        assertThat(rowsAbout("bob")).as("nor does it come back").isEmpty();
    }

    /** Somebody answers while their reminder is being posted. */
    @Test
    void aReminderThatCameTooLateGoesWithTheNextLook() {
        runAndSend(MON_10_00);
        now = THU_10_00;
        AnonymousSurveys.Asked bob = asked(18);
        answer("bob");
        postReminder(bob);
        jira.sendAll();

        sending.run();

        assertThat(rowsAbout("bob")).isEmpty();
    }

    @Test
    void whatWasPostedBeforeACrashIsNotPostedAgain() {
        Invitation alice = store.of(List.of(17L)).get(0);
        jira.outbox()
                .post(mails.anonymous(alice, surroundings.issues(List.of(17L)), IN_TWO_WEEKS)
                        .orElseThrow()
                        .mail());
        jira.sendAll();
        anonymous.forget(now);
        runAndSend(MON_10_00);
        assertThat(jira.taken()).as("one for each").hasSize(2);

        now = THU_10_00;
        postReminder(asked(17));
        jira.sendAll();
        anonymous.forget(now);
        runAndSend(THU_10_00);
        runAndSend(FRI_10_00);

        assertThat(jira.taken()).as("and one reminder for each").hasSize(4).doesNotHaveDuplicates();
    }

    private void runAndSend(Instant at) {
        now = at;
        sending.run();
        jira.sendAll();
    }

    private void postReminder(AnonymousSurveys.Asked asked) {
        jira.outbox()
                .post(mails.anonymousReminder(
                                asked,
                                surroundings.issues(List.of(asked.invitation().issueId())))
                        .orElseThrow());
    }

    private AnonymousSurveys.Asked asked(long issue) {
        return anonymous.asked(store.of(List.of(issue)).get(0).id(), now).orElseThrow();
    }

    /** By the link in the last mail, without login. */
    private void answer(String person) {
        String token = jira.lastTo(person + "@example.com")
                .text()
                .replaceAll("(?s).*anonymous-survey/([A-Za-z0-9_-]{43})\\?rating=5.*", "$1");
        AnonymousSurveyPage page = new AnonymousSurveyPage(
                new PageTools(pages.guard(), pages.printer(), pages.texts()),
                anonymous,
                surroundings,
                new SurveySheet(new Surveys(store, () -> now, issues -> {}), surroundings, pages.texts()),
                new WrongTokens(() -> now),
                () -> now);
        assertThat(pages.visit(page, "POST", token, Map.of("rating", "4", "remark", "Good"))
                        .redirect())
                .contains("thanks");
    }

    private List<String> rowsAbout(String person) {
        return tables.names().stream()
                .flatMap(table -> tables.rows(table).stream().map(row -> table + row))
                .filter(row -> row.contains(person))
                .toList();
    }

    private void waiting(long issue, String person) {
        surroundings.people.put(
                person, new Recipient(person, person, person + "@example.com", Locale.ENGLISH, ZoneOffset.UTC));
        store.invite(new Invitation(
                0, issue, now, person, "FIN", "SD", "", State.WAITING, now, Optional.empty(), "", false));
    }
}

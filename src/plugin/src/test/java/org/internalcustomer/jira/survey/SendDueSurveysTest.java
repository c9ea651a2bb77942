package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.CompiledCalendar;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.core.survey.Sample;
import org.internalcustomer.jira.host.config.SurveyCondition;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.config.SurveySettings.Reach;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.TestStationery;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-1")
class SendDueSurveysTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant FRI_20_00 = Instant.parse("2026-03-06T20:00:00Z");
    private static final Instant MON_08_00 = Instant.parse("2026-03-09T08:00:00Z");

    private final TestDatabase database = TestDatabase.h2(
            InvitationRow.class,
            ResponseRow.class,
            TokenRow.class,
            AnonymousAnswerRow.class,
            AnonymousAskedRow.class,
            AnonymousContactRow.class,
            AnonymousSaltRow.class,
            AnonymousTokenRow.class,
            OutboxRow.class);
    private final Sql sql = database.sql();
    private final SurveyStore store = new SqlSurveyStore(sql);
    private final FakeSurroundings surroundings = new FakeSurroundings();
    private final InvitationMail mails = new InvitationMail(surroundings, TestStationery.stationery(), TestTexts.all());
    private final List<OutgoingMail> posted = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private Instant now = MON_10_00;
    private final AnonymousSurveys anonymous = new SqlAnonymousSurveys(sql, surroundings);
    private final SendDueSurveys sending = new SendDueSurveys(
            store,
            mails,
            this::take,
            surroundings,
            () -> now,
            new AnonymousSending(anonymous, mails, this::take, surroundings),
            new PostInvitations(store, mails, this::take, surroundings, () -> now, issues -> {}, anonymous));

    @Test
    void sendsWhatIsDueOnce() {
        waiting(7, "SD");

        sending.run();
        sending.run();

        assertThat(posted).extracting(OutgoingMail::to).containsExactly("lin@example.com");
        assertThat(state(7)).isEqualTo(State.SENT);
    }

    @Test
    void postponesWhatGoesWrongAndSendsTheOthers() {
        waiting(7, "SD");
        waiting(8, "SD");
        refused.add(InvitationMail.key(store.of(List.of(7L)).get(0)));

        sending.run();
        assertThat(state(7)).isEqualTo(State.WAITING);
        assertThat(state(8)).isEqualTo(State.SENT);

        refused.clear();
        now = MON_10_00.plus(SendDueSurveys.PAUSE);
        sending.run();
        assertThat(state(7)).isEqualTo(State.SENT);
    }

    @Test
    void sendsAlsoWhatStandsBehindAHundredThatGoWrong() {
        for (long issue = 1; issue <= 101; issue++) {
            waiting(issue, "SD");
            refused.add(InvitationMail.key(store.of(List.of(issue)).get(0)));
        }
        waiting(102, "SD");

        sending.run();

        assertThat(state(102)).isEqualTo(State.SENT);
    }

    @Test
    void readsAndWritesAsOftenForAHundredAsForOne() {
        surroundings.settings = settings(new ContactLimit(500, 0, 30), 4);
        waiting(1000, "SD");
        int one = usesOf(sending::send);
        int readings = surroundings.readings;
        for (long issue = 1; issue < 100; issue++) {
            waiting(issue, "SD");
        }

        assertThat(usesOf(sending::send)).isEqualTo(one);
        assertThat(surroundings.readings).isEqualTo(2 * readings);
        assertThat(posted).hasSize(100);
    }

    @Test
    void remindsAHundredWithAsMuchReadingAsOne() {
        surroundings.settings = settings(ContactLimit.none(), 4);
        for (long issue = 1; issue < 100; issue++) {
            waiting(issue, "SD");
        }
        sending.send();
        now = MON_10_00.plus(Duration.ofDays(4));
        int all = usesOf(sending::remind);
        waiting(1000, "SD");
        sending.send();
        now = now.plus(Duration.ofDays(4));

        assertThat(usesOf(sending::remind)).isEqualTo(all);
        assertThat(posted).hasSize(200);
    }

    @Test
    void asksNobodyAboutAnIssueThatIsOpenAgain() {
        waiting(7, "SD");
        surroundings.resolved = false;

        sending.run();

        assertThat(posted).isEmpty();
        assertThat(state(7)).isEqualTo(State.CANCELLED);
    }

    @Test
    void asksOnePersonOnlySoOften() {
        surroundings.settings = settings(new ContactLimit(2, 0, 30), 0);
        waiting(7, "SD");
        waiting(8, "NET");
        waiting(9, "HR");

        sending.run();

        assertThat(posted).hasSize(2);
        assertThat(state(9)).isEqualTo(State.CANCELLED);
    }

    @Test
    void asksOnePersonAboutOneDepartmentOnlySoOftenUntilTheDaysHavePassed() {
        surroundings.settings = settings(new ContactLimit(0, 1, 30), 0);
        waiting(7, "SD");
        waiting(8, "SD");
        waiting(9, "NET");
        sending.run();
        assertThat(posted).hasSize(2);
        assertThat(state(8)).isEqualTo(State.CANCELLED);

        now = MON_10_00.plus(Duration.ofDays(30));
        waiting(10, "SD");
        sending.run();

        assertThat(state(10)).isEqualTo(State.SENT);
    }

    @Test
    void asksAboutADepartmentNoMoreOftenAfterAMerger() {
        surroundings.settings = settings(new ContactLimit(0, 1, 30), 0);
        surroundings.merged.put("HELP", "SD");
        waiting(7, "HELP");
        waiting(8, "SD");
        sending.run();
        waiting(9, "SD");
        sending.run();

        assertThat(state(7)).isEqualTo(State.SENT);
        assertThat(state(8)).isEqualTo(State.CANCELLED);
        assertThat(state(9)).isEqualTo(State.CANCELLED);
    }

    @Test
    @Tag("R-SUR-4")
    void anAnonymousInvitationCountsForTheContactLimitAndIsRemindedOnce() {
        surroundings.settings = anonymous(new ContactLimit(1, 0, 30), 4);
        waiting(7, "SD");
        waiting(8, "NET");
        sending.run();
        assertThat(state(7)).isEqualTo(State.ANONYMOUS);
        assertThat(state(8)).isEqualTo(State.CANCELLED);

        now = MON_08_00;
        sending.run();
        sending.run();

        assertThat(posted)
                .extracting(OutgoingMail::key)
                .hasSize(2)
                .allMatch(key -> key.startsWith("anonymous-survey/"));
        assertThat(posted.get(1).key()).endsWith("/reminder");
    }

    @Test
    void asksNobodyToWhomTheIssueIsAssignedWhoeverResolvedIt() {
        waiting(7, "SD");
        surroundings.assignee = Optional.of("lin");

        sending.run();

        assertThat(posted).isEmpty();
        assertThat(state(7)).isEqualTo(State.CANCELLED);
    }

    @Test
    void asksOnlyAboutWhatTheDesignIsForWhenTheMailWouldGoOut() {
        surroundings.settings = settings(new Reach(
                false,
                Sample.all(),
                ContactLimit.none(),
                0,
                false,
                new SurveyCondition(Set.of(), Set.of("1", "2"), Set.of("10000"))));
        waiting(7, "SD");
        sending.run();
        assertThat(posted).isEmpty();
        assertThat(state(7)).as("not eligible, so that it counts in no funnel").isEqualTo(State.CANCELLED);

        surroundings.priority = "2";
        waiting(8, "SD");
        sending.run();

        assertThat(state(8)).isEqualTo(State.SENT);
    }

    @Test
    void asksNobodyOnceTheDesignIsSwitchedOffNorAboutWhatWasResolvedBeforeItWasSwitchedOnAgain() {
        SurveySettings before = surroundings.settings;
        surroundings.settings = before.switchedOff();
        waiting(7, "SD");
        sending.run();
        assertThat(state(7)).isEqualTo(State.CANCELLED);

        surroundings.settings = new SurveySettings(
                true,
                before.delay(),
                before.expiresAfterDays(),
                before.subject(),
                before.question(),
                MON_10_00.plusMillis(1),
                before.reach(),
                before.simulation());
        waiting(8, "SD");
        now = MON_10_00.plusMillis(1);
        waiting(9, "SD");
        sending.run();

        assertThat(state(8)).isEqualTo(State.CANCELLED);
        assertThat(state(9)).isEqualTo(State.SENT);
    }

    /** 8 and 9 duplicate 7, or 7 is the incident that caused them. */
    @Nested
    class ACrowd {

        private final Set<Long> issues = Set.of(7L, 8L, 9L);

        ACrowd() {
            crowd(true);
        }

        private void crowd(boolean done) {
            issues.forEach(issue -> surroundings.crowds.put(issue, new Crowd(7, done, false)));
        }

        @Test
        void isAskedAboutOnceAPersonAndRatherAboutTheMainIssue() {
            waiting(8, "SD");
            waiting(9, "SD");
            waiting(7, "NET");

            sending.run();

            assertThat(posted).hasSize(1);
            assertThat(state(7)).isEqualTo(State.SENT);
            assertThat(state(8)).isEqualTo(State.CANCELLED);
            assertThat(state(9)).isEqualTo(State.CANCELLED);
        }

        @Test
        @Tag("R-SUR-4")
        void isAskedAboutOnceAPersonAnonymously() {
            surroundings.settings = anonymous(ContactLimit.none(), 0);
            waiting(8, "SD");
            sending.run();
            waiting(9, "SD");
            waiting(7, "NET");
            sending.run();

            assertThat(posted).hasSize(1);
            assertThat(state(8)).isEqualTo(State.ANONYMOUS);
            assertThat(state(9)).isEqualTo(State.CANCELLED);
            assertThat(state(7)).isEqualTo(State.CANCELLED);
        }

        @Test
        @Tag("R-SUR-4")
        void isAskedAboutOnceAPersonAnonymouslyAlsoIfTheLinkCameLater() {
            surroundings.settings = anonymous(ContactLimit.none(), 0);
            surroundings.crowds.clear();
            waiting(7, "NET");
            sending.run();
            crowd(true);
            waiting(8, "SD");
            sending.run();

            assertThat(posted).hasSize(1);
            assertThat(state(7)).isEqualTo(State.ANONYMOUS);
            assertThat(state(8)).isEqualTo(State.CANCELLED);
        }

        @Test
        void asksEveryPersonOnce() {
            surroundings.people.put("ann", surroundings.people.get("lin"));
            waiting(8, "SD", "lin");
            waiting(9, "SD", "ann");

            sending.run();

            assertThat(posted).hasSize(2);
        }

        @Test
        @Tag("R-SUR-5")
        void countsForThoseWhoWorkedOnTheMainIssue() {
            waiting(7, "NET", "ann");
            waiting(8, "SD", "lin");

            sending.run();

            assertThat(store.of(List.of(8L)).get(0).credit()).isEqualTo(Credit.to("NET"));
        }

        @Test
        void waitsUntilTheMainIssueIsDone() {
            crowd(false);
            waiting(8, "SD");
            sending.run();
            assertThat(state(8)).isEqualTo(State.WAITING);

            crowd(true);
            now = MON_10_00.plus(SendDueSurveys.UNTIL_DONE);
            sending.run();

            assertThat(state(8)).isEqualTo(State.SENT);
        }

        @Test
        void isAskedAboutADuplicateIfTheDesignIsNotForTheMainIssue() {
            surroundings.settings = settings(new Reach(
                    false,
                    Sample.all(),
                    ContactLimit.none(),
                    0,
                    false,
                    new SurveyCondition(Set.of(), Set.of("1"), Set.of())));
            surroundings.priorities.putAll(Map.of(7L, "3", 8L, "1"));
            waiting(8, "SD");
            waiting(7, "NET");

            sending.run();

            assertThat(state(8)).isEqualTo(State.SENT);
            assertThat(state(7)).isEqualTo(State.CANCELLED);
        }

        @Test
        void isAskedAboutADuplicateOnceItIsKnownThatTheMainIssueIsNotAskedAbout() {
            waiting(8, "SD");
            waitingUntil(MON_10_00.plus(SendDueSurveys.UNTIL_DONE), 7, "NET");
            sending.run();
            assertThat(state(8)).as("the main issue's turn has not come").isEqualTo(State.WAITING);

            store.cancelWaiting(List.of(7L), List.of());
            now = MON_10_00.plus(SendDueSurveys.UNTIL_DONE);
            sending.run();
            sending.run();

            assertThat(state(8)).isEqualTo(State.SENT);
            assertThat(posted).hasSize(1);
        }

        @Test
        void isAskedAboutTheMainIssueWhenItsTurnComes() {
            waiting(8, "SD");
            waitingUntil(MON_10_00.plus(SendDueSurveys.UNTIL_DONE), 7, "NET");
            sending.run();
            now = MON_10_00.plus(SendDueSurveys.UNTIL_DONE);
            sending.run();

            assertThat(state(7)).isEqualTo(State.SENT);
            assertThat(state(8)).isEqualTo(State.CANCELLED);
            assertThat(posted).hasSize(1);
        }

        @Test
        void doesNotWaitForSomebodyElsesQuestionAboutTheMainIssue() {
            waitingUntil(MON_10_00.plus(SendDueSurveys.UNTIL_DONE), 7, "NET", "ann");
            waiting(8, "SD");

            sending.run();

            assertThat(state(8)).isEqualTo(State.SENT);
        }

        @Test
        void countsForTheContactLimitOfThoseWhoWorkedOnTheMainIssue() {
            surroundings.settings = settings(new ContactLimit(0, 1, 30), 0);
            waiting(5, "NET");
            sending.run();
            waiting(7, "NET");
            waiting(8, "SD");
            sending.run();

            assertThat(posted)
                    .as("counted for the network, which was asked about")
                    .hasSize(1);
            assertThat(state(8)).isEqualTo(State.CANCELLED);
        }

        @Test
        void isNotAskedAboutItsOwnWorkOnTheMainIssue() {
            surroundings.assignees.put(7L, "lin");
            waiting(8, "SD");
            sending.run();
            assertThat(state(8)).isEqualTo(State.CANCELLED);

            surroundings.assignees.clear();
            waiting(7, "FIN", "ann");
            store.cancel(store.of(List.of(7L)).get(0).id());
            waiting(9, "SD");
            sending.run();
            assertThat(state(9)).as("the main issue was done by finance itself").isEqualTo(State.CANCELLED);
        }

        @Test
        void doesNotCountWhoWasNotAskedInTheEnd() {
            waiting(7, "NET");
            store.cancel(store.of(List.of(7L)).get(0).id());
            waiting(8, "SD");

            sending.run();

            assertThat(state(8)).isEqualTo(State.SENT);
        }
    }

    @Nested
    class AReminder {

        AReminder() {
            surroundings.settings = settings(ContactLimit.none(), 4);
            surroundings.hours = new CompiledCalendar(new WorkingCalendar(
                    "FIN", ZoneOffset.UTC, WeeklyHours.mondayToFriday(Interval.of("08:00", "17:00"))));
            waiting(7, "SD");
            sending.run();
            posted.clear();
        }

        @Test
        void comesOnceInTheWorkingHoursOfTheRecipient() {
            now = FRI_20_00;
            sending.run();
            assertThat(posted).isEmpty();

            now = MON_08_00;
            sending.run();
            sending.run();

            assertThat(posted).singleElement().satisfies(mail -> {
                assertThat(mail.text()).startsWith("林，您好，提醒您评价：");
                assertThat(mail.key()).endsWith("/reminder");
            });
        }

        @Test
        void isNotKeptBackByAHundredThatCannotBePostedNow() {
            for (long issue = 101; issue <= 200; issue++) {
                waiting(issue, "SD");
            }
            waiting(201, "SD");
            sending.run();
            posted.clear();
            for (long issue = 101; issue <= 200; issue++) {
                refused.add(InvitationMail.key(store.of(List.of(issue)).get(0)) + "/reminder");
            }
            now = MON_08_00;

            sending.run();

            assertThat(posted).hasSize(2);
        }

        @Test
        void doesNotComeToWhoeverHasAnswered() {
            long id = store.of(List.of(7L)).get(0).id();
            store.answer(id, new Answer(MON_10_00.toEpochMilli(), 1, "lin", Rating.of(5), ""));
            now = MON_08_00;

            sending.run();

            assertThat(posted).isEmpty();
        }

        @Test
        void doesNotComeWhenItIsTooLateToAnswer() {
            now = MON_10_00.plus(Duration.ofDays(14));

            sending.run();

            assertThat(posted).isEmpty();
        }
    }

    private void take(List<OutgoingMail> mails) {
        for (OutgoingMail mail : mails) {
            if (refused.contains(mail.key())) {
                throw new IllegalStateException("no room for " + mail.key());
            }
        }
        posted.addAll(mails);
    }

    private int usesOf(Runnable work) {
        int before = database.uses();
        work.run();
        return database.uses() - before;
    }

    private State state(long issue) {
        return store.of(List.of(issue)).get(0).state();
    }

    private void waiting(long issue, String provider) {
        waiting(issue, provider, "lin");
    }

    private void waiting(long issue, String provider, String requester) {
        waitingUntil(now, issue, provider, requester);
    }

    private void waitingUntil(Instant sendAt, long issue, String provider) {
        waitingUntil(sendAt, issue, provider, "lin");
    }

    private void waitingUntil(Instant sendAt, long issue, String provider, String requester) {
        store.invite(new Invitation(
                0, issue, now, requester, "FIN", provider, "", State.WAITING, sendAt, Optional.empty(), "", false));
    }

    private static SurveySettings settings(ContactLimit limit, int reminderAfterDays) {
        return settings(new Reach(false, Sample.all(), limit, reminderAfterDays));
    }

    private static SurveySettings anonymous(ContactLimit limit, int reminderAfterDays) {
        return settings(new Reach(false, Sample.all(), limit, reminderAfterDays, true));
    }

    private static SurveySettings settings(Reach reach) {
        return new SurveySettings(
                true,
                Duration.ZERO,
                14,
                Names.none(),
                Names.none(),
                FakeSurroundings.ACTIVATED,
                reach,
                Simulation.none());
    }
}

package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.token.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a store of surveys promises on every database. */
abstract class SurveyStoreContract {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");

    private SurveyStore store;
    private SurveyList list;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        Sql sql = emptyDatabase();
        store = new SqlSurveyStore(sql);
        list = new SurveyList(sql);
    }

    @Test
    @Tag("R-SUR-1")
    void invitesOnceForEachResolution() {
        assertThat(store.invite(invitation(7, MON_10_00))).isTrue();
        assertThat(store.invite(invitation(7, MON_10_00))).isFalse();
        assertThat(store.invite(invitation(7, MON_10_00.plusSeconds(60)))).isTrue();

        assertThat(store.of(List.of(7L))).hasSize(2);
    }

    @Test
    void givesBackWhatItTook() {
        Invitation invitation = invitation(7, MON_10_00);
        store.invite(invitation);

        assertThat(store.of(List.of(7L))).singleElement().satisfies(stored -> {
            assertThat(stored).usingRecursiveComparison().ignoringFields("id").isEqualTo(invitation);
            assertThat(store.find(stored.id())).hasValue(stored);
        });
    }

    @Test
    void sendsWhatIsDueOldestFirst() {
        store.invite(invitation(8, MON_10_00.plusSeconds(60)));
        store.invite(invitation(7, MON_10_00));
        store.invite(invitation(9, MON_10_00.plusSeconds(120)));

        assertThat(store.due(MON_10_00.plusSeconds(60), 10))
                .extracting(Invitation::issueId)
                .containsExactly(7L, 8L);
    }

    @Test
    void postponesOnlyWhatStillWaits() {
        long waits = stored(7).id();
        long sent = stored(8).id();
        store.sent(sent, MON_10_00, MON_10_00.plusSeconds(60), "en");

        store.postpone(waits, MON_10_00.plusSeconds(60));
        store.postpone(sent, MON_10_00.plusSeconds(60));

        assertThat(store.due(MON_10_00, 10)).isEmpty();
        assertThat(store.due(MON_10_00.plusSeconds(60), 10))
                .extracting(Invitation::issueId)
                .containsExactly(7L);
    }

    @Test
    void findsTheUnansweredPageByPage() {
        for (long issue = 7; issue <= 9; issue++) {
            store.sent(stored(issue).id(), MON_10_00, MON_10_00.plusSeconds(60), "en");
        }

        List<Invitation> first = store.unanswered(MON_10_00, MON_10_00, 0, 2);
        List<Invitation> second =
                store.unanswered(MON_10_00, MON_10_00, first.get(1).id(), 2);

        assertThat(first).extracting(Invitation::issueId).containsExactly(7L, 8L);
        assertThat(second).extracting(Invitation::issueId).containsExactly(9L);
    }

    @Test
    void sendsNothingTwice() {
        long id = stored(7).id();

        store.sent(id, MON_10_00, MON_10_00.plus(Duration.ofDays(14)), "zh_CN");

        assertThat(store.due(MON_10_00, 10)).isEmpty();
        assertThat(store.find(id)).hasValueSatisfying(sent -> {
            assertThat(sent.state()).isEqualTo(State.SENT);
            assertThat(sent.language()).isEqualTo("zh_CN");
            assertThat(sent.expires()).hasValue(MON_10_00.plus(Duration.ofDays(14)));
        });
    }

    @Test
    void notesManyThatWereSentAndLeavesTheOthers() {
        long seven = stored(7).id();
        long eight = stored(8).id();
        long nine = stored(9).id();
        store.cancel(eight);

        store.sent(List.of(mailed(seven, "en"), mailed(eight, "en"), mailed(nine, "zh_CN")), MON_10_00);

        assertThat(store.find(seven).orElseThrow().state()).isEqualTo(State.SENT);
        assertThat(store.find(eight).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(store.find(nine).orElseThrow().language()).isEqualTo("zh_CN");
    }

    @Test
    void withdrawsOnlyWhatStillWaits() {
        long waits = stored(7).id();
        long sent = stored(8).id();
        store.sent(sent, MON_10_00, MON_10_00.plusSeconds(60), "en");

        store.withdraw(List.of(waits, sent));

        assertThat(store.find(waits).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(store.find(sent).orElseThrow().state()).isEqualTo(State.SENT);
    }

    @Test
    @Tag("R-SUR-1")
    void countsWhatSeveralPeopleWereSentSinceThen() {
        store.sent(stored(7).id(), MON_10_00, MON_10_00.plusSeconds(60), "en");
        store.sent(stored(8).id(), MON_10_00.plusSeconds(1), MON_10_00.plusSeconds(60), "en");
        store.sent(stored(9).id(), MON_10_00.plusSeconds(2), MON_10_00.plusSeconds(60), "en");
        ContactTally tally = new ContactTally(key -> key);

        store.count(List.of("lin", "nobody"), MON_10_00, tally);

        assertThat(tally.times("lin", Optional.empty())).isEqualTo(2);
        assertThat(tally.times("lin", Optional.of("SD"))).isEqualTo(2);
        assertThat(tally.times("lin", Optional.of("NET"))).isZero();
        assertThat(tally.times("nobody", Optional.empty())).isZero();
    }

    @Test
    void remindsOnlyThoseWhomNobodyHasReminded() {
        long seven = stored(7).id();
        long eight = stored(8).id();
        List.of(seven, eight).forEach(id -> store.sent(id, MON_10_00, MON_10_00.plusSeconds(60), "en"));
        assertThat(store.remind(seven, MON_10_00)).isTrue();

        assertThat(store.remind(List.of(seven, eight), MON_10_00)).isEqualTo(1);
    }

    @Test
    @Tag("R-SUR-1")
    void cancelsWhatWaitsForAResolutionThatNoLongerStands() {
        stored(7);
        Invitation standing = stored(8);

        assertThat(store.cancelWaiting(List.of(7L, 8L), List.of(standing.key())))
                .isEqualTo(1);

        assertThat(store.due(MON_10_00, 10)).extracting(Invitation::issueId).containsExactly(8L);
    }

    @Test
    void leavesSentInvitationsAloneWhenReopened() {
        long id = stored(7).id();
        store.sent(id, MON_10_00, MON_10_00.plusSeconds(60), "en");

        assertThat(store.cancelWaiting(List.of(7L), List.of())).isZero();
    }

    @Test
    @Tag("R-SUR-2")
    void opensByEveryTokenOfItsMailsAndByNoOther() {
        long id = stored(7).id();
        store.keepTokenHash(id, new Token("first").hash());
        store.keepTokenHash(id, new Token("second").hash());

        assertThat(store.byTokenHash(new Token("first").hash()).map(Invitation::id))
                .hasValue(id);
        assertThat(store.byTokenHash(new Token("second").hash()).map(Invitation::id))
                .hasValue(id);
        assertThat(store.byTokenHash(new Token("forged").hash())).isEmpty();
    }

    @Test
    @Tag("R-SUR-3")
    void keepsEveryVersionOfAnAnswer() {
        long id = stored(7).id();
        store.answer(id, answer(1, Rating.of(2), "slow"));
        store.answer(id, answer(2, Rating.notApplicable(), ""));

        assertThat(store.answers(List.of(id)).get(id))
                .containsExactly(answer(1, Rating.of(2), "slow"), answer(2, Rating.notApplicable(), ""));
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void refusesAVersionThatIsTaken() {
        long id = stored(7).id();
        store.answer(id, answer(1, Rating.of(2), ""));

        assertThatThrownBy(() -> store.answer(id, answer(1, Rating.of(5), ""))).isInstanceOf(DuplicateRow.class);
    }

    @Test
    void forgetsADeletedIssue() {
        long id = stored(7).id();
        store.keepTokenHash(id, new Token("first").hash());
        store.answer(id, answer(1, Rating.of(2), ""));

        store.forget(List.of(7L));

        assertThat(store.of(List.of(7L))).isEmpty();
        assertThat(store.answers(List.of(id))).isEmpty();
        assertThat(store.byTokenHash(new Token("first").hash())).isEmpty();
    }

    @Test
    void withdrawsOnlyWhatNobodyAnswered() {
        long waiting = stored(7).id();
        long answered = stored(8).id();
        store.answer(answered, answer(1, Rating.of(2), ""));

        assertThat(store.cancel(waiting)).isTrue();
        assertThat(store.cancel(waiting)).isFalse();
        assertThat(store.cancel(answered)).isFalse();
        assertThat(store.find(answered).orElseThrow().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void forgetsWhatWasMadeUpAndNothingElse() {
        stored(7);
        store.invite(simulated(8));

        assertThat(store.forgetSimulated()).containsExactly(8L);
        assertThat(store.of(List.of(7L, 8L))).extracting(Invitation::issueId).containsExactly(7L);
    }

    @Test
    void listsTheLatestResolutionFirst() {
        for (long issue = 1; issue <= 5; issue++) {
            store.invite(invitation(issue, MON_10_00.plusSeconds(issue)));
        }

        SurveyList.Part part = list.read(SurveyFilter.everything(), MON_10_00, 1, 2);

        assertThat(part.total()).isEqualTo(5);
        assertThat(part.invitations()).extracting(Invitation::issueId).containsExactly(4L, 3L);
        assertThat(list.issueIds()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void listsByPeriodDepartmentAndState() {
        store.invite(invitation(1, MON_10_00.minusMillis(1)));
        long sent = stored(2).id();
        long expired = stored(3).id();
        store.sent(sent, MON_10_00, MON_10_00.plusSeconds(60), "en");
        store.sent(expired, MON_10_00, MON_10_00.plusSeconds(1), "en");

        assertThat(listed(filter(Optional.of(MON_10_00), Set.of(), Optional.empty())))
                .containsExactly(3L, 2L);
        assertThat(listed(filter(Optional.empty(), Set.of("NET"), Optional.empty())))
                .isEmpty();
        assertThat(listed(filter(Optional.empty(), Set.of("NET", "SD"), Optional.empty())))
                .hasSize(3);
        assertThat(listed(filter(Optional.empty(), Set.of(), Optional.of(State.WAITING))))
                .containsExactly(1L);
        assertThat(listed(filter(Optional.empty(), Set.of(), Optional.of(State.SENT))))
                .containsExactly(2L);
        assertThat(listed(filter(Optional.empty(), Set.of(), Optional.of(State.EXPIRED))))
                .containsExactly(3L);
    }

    private List<Long> listed(SurveyFilter filter) {
        return list.read(filter, MON_10_00.plusSeconds(1), 0, 10).invitations().stream()
                .map(Invitation::issueId)
                .toList();
    }

    private static SurveyFilter filter(Optional<Instant> from, Set<String> providers, Optional<State> state) {
        return new SurveyFilter(from, Optional.empty(), providers, state);
    }

    private static Invitation simulated(long issueId) {
        return new Invitation(
                0,
                issueId,
                MON_10_00,
                "lin",
                "FIN",
                "SD",
                "",
                State.SENT,
                MON_10_00,
                Optional.of(MON_10_00.plusSeconds(60)),
                "",
                true);
    }

    private Invitation stored(long issueId) {
        store.invite(invitation(issueId, MON_10_00));
        return store.of(List.of(issueId)).get(0);
    }

    private static SurveyStore.Mailed mailed(long invitation, String language) {
        return new SurveyStore.Mailed(invitation, MON_10_00.plusSeconds(60), language);
    }

    private static Answer answer(int version, Rating rating, String remark) {
        return new Answer(MON_10_00.toEpochMilli(), version, "lin", rating, remark);
    }

    private static Invitation invitation(long issueId, Instant resolved) {
        return new Invitation(
                0,
                issueId,
                resolved,
                "lin",
                "FIN",
                "SD",
                "SD:3600000,NET:60000",
                State.WAITING,
                resolved,
                Optional.empty(),
                "",
                false);
    }
}

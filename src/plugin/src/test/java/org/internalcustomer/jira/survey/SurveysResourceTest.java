package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.config.ConfigItems;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.survey.SurveyView.SurveysView;
import org.junit.jupiter.api.Test;

/** Surveys about T-1, T-2 and T-3, of which whoever asks may see the first and the last. */
class SurveysResourceTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");

    private final TestDatabase database =
            TestDatabase.h2(InvitationRow.class, ResponseRow.class, TokenRow.class, ConfigItemRow.class);
    private final Sql sql = database.sql();
    private final SurveyStore store = new SqlSurveyStore(sql);
    private final SurveyList list = new SurveyList(sql);
    private final List<Long> changed = new ArrayList<>();
    private final Surveys surveys = new Surveys(store, () -> MON_10_00, changed::addAll);
    private final Configurations configurations =
            new Configurations(new ConfigItems(database.activeObjects()), List.of(), FakeJira.locks(), () -> MON_10_00);

    SurveysResourceTest() {
        for (long issue = 1; issue <= 3; issue++) {
            store.invite(invitation(issue, "lin"));
        }
    }

    @Test
    void aListLeavesOutWhatNobodyMaySeeAndCountsIt() {
        SurveysView page = resource(false).list("", "", "", "", 0, 50);

        assertThat(page.values()).extracting(SurveyView::issue).containsExactly("T-3", "T-1");
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.hidden()).isEqualTo(1);
    }

    @Test
    void anIssueThatIsUnknownOrInvisibleIsNotFound() {
        assertThatThrownBy(() -> resource(true).read("T-2")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource(true).read("X-1")).isInstanceOf(NotFound.class);
        assertThat(resource(true).read("T-5").surveys()).isEmpty();
    }

    @Test
    void anAnswerIsThereWithItsVersionsForAdministrators() {
        answer(1, "slow", 2);
        answer(1, "", 4);

        SurveyView survey = resource(true).read("T-1").surveys().get(0);

        assertThat(survey.state()).isEqualTo("ANSWERED");
        assertThat(survey.answer().rating()).isEqualTo(4);
        assertThat(survey.versions()).extracting(SurveyView.AnswerView::remark).containsExactly("slow", "");
        assertThat(resource(true)
                        .list("", "", "", "answered", 0, 50)
                        .values()
                        .get(0)
                        .versions())
                .isNull();
    }

    @Test
    void anAnswerIsNotThereForOthers() {
        answer(1, "slow", 2);

        SurveyView survey = resource(false).read("T-1").surveys().get(0);

        assertThat(survey.readable()).isFalse();
        assertThat(survey.answer()).isNull();
        assertThat(survey.versions()).isEmpty();
    }

    @Test
    void aFilterThatNobodyUnderstandsIsRefused() {
        assertThatThrownBy(() -> resource(true).list("yesterday", "", "", "", 0, 50))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> resource(true).list("", "", "", "LOST", 0, 50)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> resource(true).list("", "", "", "", -1, 50)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> resource(true).list("", "", "", "", 0, 1000)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> resource(true).list("", "", "", "", Integer.MAX_VALUE, 50))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo("start"));
        assertThat(resource(true).list("", "", "", "", 10_000, 200).values()).isEmpty();
        assertThatThrownBy(() -> resource(true).list("", "", "GONE", "", 0, 50)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAdministratorsWithdrawAndOnlyOnce() {
        assertThatThrownBy(() -> resource(false).withdraw("T-1")).isInstanceOf(Forbidden.class);

        resource(true).withdraw("T-1");

        assertThat(stored(1).state()).isEqualTo(State.CANCELLED);
        assertThat(changed).containsExactly(1L);
        assertThatThrownBy(() -> resource(true).withdraw("T-1")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> resource(true).withdraw("T-5")).isInstanceOf(NotFound.class);
    }

    @Test
    void theExportHasALineForEachInvitationAndKeepsFormulasOut() throws IOException {
        answer(1, "=1+1, \"good\"", 5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new ResponseExport(list, store, FakeJira.issues()).write(out);

        assertThat(out.toString(StandardCharsets.UTF_8).split("\n"))
                .containsExactly(
                        "issue,resolved,provider,customer,requester,state,invited,expires,answered,version,rating,remark,"
                                + "simulated,dimensions,factors,lost_minutes,credit",
                        "T-1,2026-03-02T10:00:01Z,SD,FIN,lin,ANSWERED,2026-03-02T10:00:00Z,,2026-03-02T10:00:00Z,1,5,"
                                + "\"'=1+1, \"\"good\"\"\",false,,,,SD:1",
                        "T-2,2026-03-02T10:00:02Z,SD,FIN,lin,WAITING,2026-03-02T10:00:00Z,,,,,,false,,,,SD:1",
                        "T-3,2026-03-02T10:00:03Z,SD,FIN,lin,WAITING,2026-03-02T10:00:00Z,,,,,,false,,,,SD:1");
    }

    private SurveysResource resource(boolean administrator) {
        var access = FakeJira.accessToOddIssues(administrator);
        Readers readers =
                new Readers(FakeJira.currentUser(), new RatingReaders(access, FakeJira.users(), configurations));
        SurveyViews views = new SurveyViews(readers, FakeJira.users(), FakeJira.texts(), () -> MON_10_00);
        return new SurveysResource(
                access,
                FakeJira.issues(),
                surveys,
                list,
                new SurveyQuery(configurations),
                views,
                null,
                () -> MON_10_00);
    }

    private void answer(long issue, String remark, int stars) {
        Invitation invitation = stored(issue);
        store.answer(
                invitation.id(),
                new Answer(
                        MON_10_00.toEpochMilli(),
                        surveys.versions(invitation).size() + 1,
                        "lin",
                        Rating.of(stars),
                        remark));
    }

    private Invitation stored(long issue) {
        return store.of(List.of(issue)).get(0);
    }

    private static Invitation invitation(long issue, String requester) {
        return new Invitation(
                0,
                issue,
                MON_10_00.plusSeconds(issue),
                requester,
                "FIN",
                "SD",
                "SD:60000",
                State.WAITING,
                MON_10_00,
                Optional.empty(),
                "",
                false);
    }
}

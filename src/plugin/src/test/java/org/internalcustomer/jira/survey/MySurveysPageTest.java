package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The person who is logged in was asked about issue 7, Lin about issue 8. */
@Tag("R-SUR-1")
class MySurveysPageTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");

    private final SurveyStore store =
            new SqlSurveyStore(TestDatabase.h2(InvitationRow.class, ResponseRow.class, TokenRow.class)
                    .sql());
    private final AdminVisits visits = new AdminVisits();
    private Instant now = MON_10_00;
    private MySurveysPage page;

    @BeforeEach
    void ask() {
        Surveys surveys = new Surveys(store, () -> now, issues -> {});
        FakeSurroundings surroundings = new FakeSurroundings();
        page = new MySurveysPage(
                visits.tools(),
                visits.access(),
                surveys,
                new SurveySheet(surveys, surroundings, FakeJira.texts()),
                surroundings,
                () -> now);
        asked(7, FakeJira.ADMIN.key());
        asked(8, "lin");
    }

    @Test
    void listsWhatIsMineAndOpen() {
        assertThat(visits.open(page, "").rows()).containsExactly("SVC-7");

        now = MON_10_00.plus(Duration.ofDays(14));
        assertThat(visits.open(page, "").rows()).isEmpty();
    }

    @Test
    void recordsWhatIsSentAndNothingBefore() {
        visits.open(page, "/" + id(7));
        assertThat(answers(7)).isEmpty();

        Visit sent =
                visits.send(page, "/" + id(7), new Typed().with("rating", "4").with("remark", "good"));

        assertThat(sent.redirect()).endsWith("/my-surveys/" + id(7) + "/thanks");
        assertThat(answers(7)).extracting(Answer::rating).containsExactly(Rating.of(4));
        assertThat(visits.open(page, "/" + id(7) + "/thanks").template()).isEqualTo("templates/survey/thanks.vm");
    }

    @Test
    @Tag("R-SUR-2")
    void somebodyElsesSurveyIsNotFoundLikeOneThatThereIsNot() {
        Typed rating = new Typed().with("rating", "1");

        assertThat(visits.send(page, "/" + id(8), rating).status()).isEqualTo(404);
        assertThat(visits.send(page, "/9999", rating).status()).isEqualTo(404);
        assertThat(visits.open(page, "/x").status()).isEqualTo(404);
        assertThat(answers(8)).isEmpty();
    }

    @Test
    void aClosedSurveyTakesNothing() {
        now = MON_10_00.plus(Duration.ofDays(14));

        visits.send(page, "/" + id(7), new Typed().with("rating", "1"));

        assertThat(visits.open(page, "/" + id(7)).status()).isEqualTo(410);
        assertThat(answers(7)).isEmpty();
    }

    private void asked(long issue, String requester) {
        store.invite(new Invitation(
                0,
                issue,
                MON_10_00,
                requester,
                "FIN",
                "SD",
                "",
                State.WAITING,
                MON_10_00,
                Optional.empty(),
                "",
                false));
        store.sent(id(issue), MON_10_00, MON_10_00.plus(Duration.ofDays(14)), "en");
    }

    private long id(long issue) {
        return store.of(List.of(issue)).get(0).id();
    }

    private List<Answer> answers(long issue) {
        return store.answers(List.of(id(issue))).getOrDefault(id(issue), List.of());
    }
}

package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.core.survey.Rotation;
import org.internalcustomer.jira.host.config.SurveyForm;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.page.FakePages;
import org.internalcustomer.jira.host.page.FakePages.Visit;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the page behind a rating link asks beside the rating, and what it keeps of that. */
@Tag("R-SUR-3")
class SurveyDetailsTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");

    private final SurveyStore store =
            new SqlSurveyStore(TestDatabase.h2(InvitationRow.class, ResponseRow.class, TokenRow.class)
                    .sql());
    private final FakePages pages = new FakePages();
    private final FakeSurroundings surroundings = new FakeSurroundings();
    private final Token token = Token.random();
    private SurveyPage page;
    private long invitationId;

    @BeforeEach
    void invite() {
        Surveys surveys = new Surveys(store, () -> MON_10_00, issues -> {});
        page = new SurveyPage(
                pages.guard(),
                pages.printer(),
                pages.texts(),
                surveys,
                new SurveySheet(surveys, surroundings, pages.texts()),
                new WrongTokens(() -> MON_10_00),
                () -> MON_10_00);
        store.invite(new Invitation(
                0, 7, MON_10_00, "lin", "FIN", "SD", "", State.WAITING, MON_10_00, Optional.empty(), "", false));
        invitationId = store.of(List.of(7L)).get(0).id();
        store.sent(invitationId, MON_10_00, MON_10_00.plus(Duration.ofDays(14)), "zh_CN");
        store.keepTokenHash(invitationId, token.hash());
    }

    @Test
    void asksThreeQuestionsAndNothingIsChosenBeforeTheClick() {
        Visit visit = get(Map.of("rating", "2", "dimension.IN_TIME", "1", "lost", "15", "factor", "SLOW"));

        assertThat(list(visit, "dimensions")).hasSize(3).allSatisfy(question -> {
            assertThat(question.get("notApplicable")).isEqualTo(false);
            assertThat(chosen(question.get("ratings"))).isEmpty();
        });
        assertThat(list(visit, "bands")).hasSize(3).allSatisfy(band -> assertThat(chosen(band.get("factors")))
                .isEmpty());
        assertThat(chosen(visit.view().get("lostTimes"))).isEmpty();
        assertThat(answers()).isEmpty();
    }

    @Test
    void asksTheSameInTheSameOrderWheneverItIsOpened() {
        assertThat(get(Map.of()).view().get("dimensions"))
                .isEqualTo(get(Map.of()).view().get("dimensions"));
        assertThat(get(Map.of()).view().get("bands"))
                .isEqualTo(get(Map.of()).view().get("bands"));
    }

    @Test
    void keepsWhatWasSaidAndShowsItAgain() {
        asks(Dimension.IN_TIME, Dimension.LISTENS);

        post(Map.of(
                "rating", "2", "dimension.IN_TIME", "1", "dimension.LISTENS", "0", "factor", "SLOW", "lost", "240"));

        assertThat(answers()).singleElement().satisfies(answer -> {
            assertThat(answer.particulars().dimensions())
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of(Dimension.IN_TIME, Rating.of(1), Dimension.LISTENS, Rating.notApplicable()));
            assertThat(answer.particulars().factors()).containsExactly("SLOW");
            assertThat(answer.particulars().lost()).hasValue(LostTime.FOUR_HOURS);
        });
        Visit again = get(Map.of());
        assertThat(chosen(again.view().get("lostTimes"))).containsExactly(240);
        assertThat(list(again, "bands").stream().flatMap(band -> chosen(band.get("factors")).stream()))
                .contains("SLOW");
    }

    @Test
    void aReasonOfAnotherBandDoesNotCount() {
        post(Map.of("rating", "5", "factor", "NOT_SOLVED"));

        assertThat(answers().get(0).particulars().factors()).isEmpty();
    }

    @Test
    void whatWasNotAskedDoesNotCount() {
        asks(Dimension.IN_TIME);

        post(Map.of("rating", "5", "dimension.SOLVED", "1", "dimension.IN_TIME", "6", "lost", "7"));

        assertThat(answers().get(0).particulars().dimensions()).isEmpty();
        assertThat(answers().get(0).particulars().lost()).isEmpty();
    }

    @Test
    void whatCannotBeJudgedHasNoReasons() {
        post(Map.of("rating", "0", "factor", "SLOW"));

        assertThat(answers().get(0).rating().isApplicable()).isFalse();
        assertThat(answers().get(0).particulars().factors()).isEmpty();
    }

    @Test
    void aRefusedFormKeepsWhatWasChosen() {
        asks(Dimension.IN_TIME);

        Visit refused = post(Map.of("dimension.IN_TIME", "3", "lost", "0"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(chosen(list(refused, "dimensions").get(0).get("ratings"))).containsExactly(3);
        assertThat(chosen(refused.view().get("lostTimes"))).containsExactly(0);
    }

    @Test
    void anEditLosesNoAnswerToAQuestionThatIsNoLongerAsked() {
        asks(Dimension.IN_TIME);
        post(Map.of("rating", "4", "dimension.IN_TIME", "3"));
        asks(Dimension.SOLVED);

        assertThat(list(get(Map.of()), "dimensions"))
                .extracting(question -> question.get("key"))
                .containsExactly("SOLVED", "IN_TIME");
    }

    @Test
    void anEditLosesNoReasonThatIsNoLongerOffered() {
        offers(new Factor("SKILLED", Names.none()), new Factor("AT_ONCE", Names.of("Came at once")));
        post(Map.of("rating", "5", "remark", "Tanks", "factor", "SKILLED", "after", "0"));
        post(Map.of("rating", "5", "remark", "Tanks", "factor", "AT_ONCE", "after", "1"));
        offers(new Factor("FRIENDLY", Names.none()));

        assertThat(reasons(get(Map.of()), Band.HIGH)).containsExactly("FRIENDLY", "AT_ONCE");
        assertThat(reasons(get(Map.of()), Band.LOW)).isEmpty();
        assertThat(get(Map.of()).view().get("bands").toString()).contains("words=AT_ONCE");
        post(Map.of("rating", "4", "remark", "Thanks", "factor", "AT_ONCE", "after", "2"));

        assertThat(answers()).last().satisfies(answer -> {
            assertThat(answer.comment()).isEqualTo("Thanks");
            assertThat(answer.particulars().factors()).containsExactly("AT_ONCE");
        });
    }

    @Test
    void aUsualReasonKeepsItsWordsWhenItIsNoLongerOffered() {
        post(Map.of("rating", "2", "factor", "SLOW"));
        offers(new Factor("FRIENDLY", Names.none()));

        assertThat(get(Map.of()).view().get("bands").toString()).contains("words=internal-customer.survey.factor.SLOW");
    }

    private void offers(Factor... good) {
        form(new SurveyForm(
                new Rotation(List.of(), 0), Map.of(Band.HIGH, List.of(good)), false, Names.none(), Map.of()));
    }

    private static List<Object> reasons(Visit visit, Band band) {
        List<?> factors = (List<?>) list(visit, "bands").stream()
                .filter(each -> each.get("name").equals(band.name()))
                .findFirst()
                .orElseThrow()
                .get("factors");
        return factors.stream()
                .map(each -> (Object) ((Map<?, ?>) each).get("key"))
                .toList();
    }

    @Test
    void aFormThatIsSentAgainLaterDoesNotUndoAnEdit() {
        Map<String, String> first = Map.of("rating", "2", "remark", "slow", "after", "0");
        post(first);
        post(Map.of("rating", "4", "remark", "mended", "after", "1"));

        post(first);

        assertThat(answers()).extracting(Answer::rating).containsExactly(Rating.of(2), Rating.of(4));
    }

    @Test
    void whoGoesBackToAnEarlierRatingIsHeard() {
        post(Map.of("rating", "2", "after", "0"));
        post(Map.of("rating", "4", "after", "1"));

        post(Map.of("rating", "2", "after", "2"));

        assertThat(answers()).extracting(Answer::rating).containsExactly(Rating.of(2), Rating.of(4), Rating.of(2));
    }

    @Test
    void asksNothingMoreWhereTheAdministratorSaysSo() {
        form(new SurveyForm(new Rotation(List.of(), 0), Map.of(), false, Names.none(), Map.of()));

        Visit visit = get(Map.of());

        assertThat(list(visit, "dimensions")).isEmpty();
        assertThat(list(visit, "lostTimes")).isEmpty();
        assertThat(list(visit, "bands"))
                .allSatisfy(band -> assertThat((List<?>) band.get("factors")).isEmpty());
    }

    @Test
    @Tag("R-SUR-2")
    void thanksLeadToThankingAndComplainingOnOnesOwnPage() {
        post(Map.of("rating", "2"));

        assertThat(pages.visit(page, "GET", token.text() + "/thanks", Map.of()).view())
                .containsEntry("low", true);
        assertThat(pages.visit(page, "POST", token.text() + "/complain", Map.of())
                        .redirect())
                .endsWith("/own/7/lin#complaint");
        assertThat(pages.visit(page, "POST", token.text() + "/thank", Map.of()).redirect())
                .endsWith("/own/7/lin#thanks");
        assertThat(answers()).hasSize(1);
    }

    @Test
    @Tag("R-SUR-2")
    void aGetOrAnOldLinkLeadsToNobodysPage() {
        assertThat(pages.visit(page, "GET", token.text() + "/complain", Map.of())
                        .redirect())
                .isEmpty();
        store.cancel(invitationId);

        assertThat(pages.visit(page, "POST", token.text() + "/complain", Map.of())
                        .redirect())
                .doesNotContain("own");
    }

    private void asks(Dimension... dimensions) {
        SurveyForm usual = SurveyForm.usual();
        form(new SurveyForm(
                new Rotation(List.of(dimensions), dimensions.length), usual.factors(), true, Names.none(), Map.of()));
    }

    private void form(SurveyForm form) {
        SurveySettings now = surroundings.settings;
        surroundings.settings = new SurveySettings(
                true,
                now.delay(),
                now.expiresAfterDays(),
                now.subject(),
                now.question(),
                now.activated(),
                now.reach(),
                now.simulation(),
                form);
    }

    private Visit get(Map<String, String> parameters) {
        return pages.visit(page, "GET", token.text(), parameters);
    }

    private Visit post(Map<String, String> parameters) {
        return pages.visit(page, "POST", token.text(), new LinkedHashMap<>(parameters));
    }

    private List<Answer> answers() {
        return store.answers(List.of(invitationId)).getOrDefault(invitationId, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Visit visit, String name) {
        return (List<Map<String, Object>>) visit.view().get(name);
    }

    /** The values, or else keys, of what is chosen. */
    private static List<Object> chosen(Object choices) {
        return ((List<?>) choices)
                .stream()
                        .map(choice -> (Map<?, ?>) choice)
                        .filter(choice -> (Boolean) choice.get("chosen"))
                        .map(choice -> choice.containsKey("value") ? (Object) choice.get("value") : choice.get("key"))
                        .toList();
    }
}

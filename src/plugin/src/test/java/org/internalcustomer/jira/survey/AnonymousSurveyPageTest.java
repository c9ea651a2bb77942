package org.internalcustomer.jira.survey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.TestStationery;
import org.internalcustomer.jira.host.page.FakePages;
import org.internalcustomer.jira.host.page.FakePages.Visit;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.request.AnonymousRatings;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.TestTexts;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the mail to the thanks, without a name. */
@Tag("R-SUR-4")
class AnonymousSurveyPageTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");

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
    private final FakeSurroundings surroundings = new FakeSurroundings();
    private final FakePages pages = new FakePages();
    private final SurveyStore store = new SqlSurveyStore(sql);
    private final AnonymousSurveys anonymous = new SqlAnonymousSurveys(sql, surroundings);
    private final List<OutgoingMail> posted = new ArrayList<>();
    private Instant now = MON_10_00;
    private final Surveys surveys = new Surveys(store, () -> now, issues -> {});
    private final SurveySheet sheet = new SurveySheet(surveys, surroundings, pages.texts());
    private final AnonymousSurveyPage page = new AnonymousSurveyPage(
            new PageTools(pages.guard(), pages.printer(), pages.texts()),
            anonymous,
            surroundings,
            sheet,
            new WrongTokens(() -> now),
            () -> now);
    private String token;

    @BeforeEach
    void mail() {
        store.invite(new Invitation(
                0, 7, MON_10_00, "lin", "FIN", "SD", "", State.WAITING, MON_10_00, Optional.empty(), "", false));
        InvitationMail mails = new InvitationMail(surroundings, TestStationery.stationery(), TestTexts.all());
        Invitation waiting = store.of(List.of(7L)).get(0);
        Instant expires = MON_10_00.plus(Duration.ofDays(14));
        InvitationMail.Written written = mails.anonymous(waiting, surroundings.issues(List.of(7L)), expires)
                .orElseThrow();
        posted.add(written.mail());
        anonymous.send(waiting, Crowd.of(7), MON_10_00, expires, written.language());
        OutgoingMail sealed = new SealAnonymousMail(anonymous).seal(posted.get(0));
        token = sealed.text().replaceAll("(?s).*anonymous-survey/([A-Za-z0-9_-]{43})\\?rating=5.*", "$1");
    }

    @Test
    void theMailPromisesItAndLeadsToThePageWithoutAName() {
        assertThat(posted.get(0).text()).contains("匿名").doesNotContain("/survey/~");
        assertThat(get(token).template()).isEqualTo("templates/survey/anonymous.vm");
    }

    @Test
    @Tag("R-SUR-2")
    void aGetOrHeadOfAMailScannerRecordsNothing() {
        pages.visit(page, "GET", token, Map.of("rating", "5"));
        pages.visit(page, "HEAD", token, Map.of("rating", "5"));

        assertThat(counts()).isEmpty();
        assertThat(get(token).status()).isEqualTo(200);
    }

    @Test
    void thanksWithoutKnowingWhoItWasOrWhatItWasAbout() {
        Visit visit = post(token, "2");

        assertThat(visit.redirect()).endsWith("/anonymous-survey/thanks/zh-CN");
        Visit thanks = get("thanks/zh-CN");
        assertThat(thanks.template()).isEqualTo("templates/survey/anonymous-thanks.vm");
        assertThat(thanks.view()).containsOnlyKeys("language", "own");
        assertThat(counts()).containsExactly(Map.of(2, 1));
    }

    /** Behind the number sign, so that it is told to the rater's browser only. */
    @Test
    void theMailsLinksCarryTheWayToTheRatersOwnPageForAComplaintByName() {
        assertThat(posted.get(0).text()).contains("?rating=2#own=~own~");
    }

    @Test
    void aSecondPostChangesNothingAndIsToldSo() {
        post(token, "2");

        post(token, "5");

        assertThat(counts()).containsExactly(Map.of(2, 1));
        assertThat(get(token).status()).isEqualTo(404);
        assertThat(get(token).view().get("title").toString()).endsWith("anonymous.gone");
    }

    @Test
    void isClosedWhenItHasExpired() {
        now = MON_10_00.plus(Duration.ofDays(14));

        post(token, "5");

        assertThat(get(token).status()).isEqualTo(404);
        assertThat(counts()).isEmpty();
    }

    @Test
    @Tag("R-SUR-2")
    void whoTriesLinksHasToWait() {
        for (int tries = 0; tries < 20; tries++) {
            assertThat(get(Token.random().text()).status()).isEqualTo(404);
        }

        assertThat(get(Token.random().text()).status()).isEqualTo(429);
        assertThat(get(token).status()).as("who has a link gets through").isEqualTo(200);
    }

    @Test
    void neitherIssueNorPanelLearnsTheAnswer() {
        post(token, "1");

        Invitation invitation = store.of(List.of(7L)).get(0);
        assertThat(invitation.stateAt(now)).isEqualTo(State.ANONYMOUS);
        assertThat(surveys.versions(invitation)).isEmpty();
        assertThat(new StoredOutcomes(store, () -> now).of(List.of(7L)))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.rating()).isEmpty();
                    assertThat(outcome.answered()).isEmpty();
                });
    }

    /** No log, nothing that keeps answers with names, and nobody who could open a recovery. */
    @Test
    void whatTakesAnswersKnowsNoLogAndNobodyWhoListensToRatings() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.slf4j.Logger")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Surveys.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameContaining("RatingListener")
                .check(new ClassFileImporter()
                        .importClasses(
                                AnonymousSurveyPage.class,
                                SqlAnonymousSurveys.class,
                                AnonymousAnswers.class,
                                AnonymousContacts.class));
    }

    private List<Map<Integer, Integer>> counts() {
        return new StoredAnonymousRatings(sql)
                .between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1)).stream()
                        .map(AnonymousRatings.OfDepartment::counts)
                        .toList();
    }

    private Visit get(String path) {
        return pages.visit(page, "GET", path, Map.of());
    }

    private Visit post(String path, String rating) {
        return pages.visit(page, "POST", path, Map.of("rating", rating, "remark", "x"));
    }
}

package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Particulars;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.page.FakePages;
import org.internalcustomer.jira.host.page.FakePages.Visit;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-2")
class SurveyPageTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final SurveyStore store =
            new SqlSurveyStore(TestDatabase.h2(InvitationRow.class, ResponseRow.class, TokenRow.class)
                    .sql());
    private final FakePages pages = new FakePages();
    private final FakeSurroundings surroundings = new FakeSurroundings();
    private final Token token = Token.random();
    private Instant now = MON_10_00;
    private SurveyPage page;
    private long invitationId;

    @BeforeEach
    void invite() {
        Surveys surveys = new Surveys(store, () -> now, issues -> {});
        page = new SurveyPage(
                pages.guard(),
                pages.printer(),
                pages.texts(),
                surveys,
                new SurveySheet(surveys, surroundings, pages.texts()),
                new WrongTokens(() -> now),
                () -> now);
        store.invite(new Invitation(
                0, 7, MON_10_00, "lin", "FIN", "SD", "", State.WAITING, MON_10_00, Optional.empty(), "", false));
        invitationId = store.of(List.of(7L)).get(0).id();
        store.sent(invitationId, MON_10_00, MON_10_00.plus(TWO_WEEKS), "zh_CN");
        store.keepTokenHash(invitationId, token.hash());
    }

    @Test
    void saysUntilWhenByTheRatersClockAsTheMailDoes() {
        surroundings.people.put(
                "lin", new Recipient("lin", "林", "lin@example.com", Locale.CHINA, ZoneId.of("Pacific/Kiritimati")));

        assertThat(get(token.text(), Map.of()).view()).containsEntry("expires", "2026年3月17日");
    }

    @Test
    void getChoosesARatingAndRecordsNothing() {
        Visit visit = get(token.text(), Map.of("rating", "4"));

        assertThat(visit.status()).isEqualTo(200);
        assertThat(chosen(visit)).containsExactly(4);
        assertThat(answers()).isEmpty();
    }

    @Test
    void aHeadOfAMailScannerRecordsNothing() {
        pages.visit(page, "HEAD", token.text(), Map.of("rating", "5"));

        assertThat(answers()).isEmpty();
        assertThat(get(token.text(), Map.of()).status()).isEqualTo(200);
    }

    /** Whoever has the mail may answer; the answer counts as the recipient's, of whom there is one for each invitation. */
    @Test
    void aForwardedLinkAnswersForTheRecipient() {
        post(token.text(), Map.of("rating", "5", "remark", "by me"));
        post(token.text(), Map.of("rating", "2", "remark", "by a colleague"));

        assertThat(answers()).extracting(Answer::rater).containsOnly("lin");
        assertThat(answers()).extracting(Answer::version).containsExactly(1, 2);
    }

    @Test
    @Tag("R-SUR-3")
    void ofThePostsOfManyAtOnceEachIsOneVersionAndTheSameIsNone() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> posts = new ArrayList<>();
        Surveys surveys = new Surveys(store, () -> now, issues -> {});
        Invitation invitation = store.find(invitationId).orElseThrow();
        for (int i = 0; i < 16; i++) {
            posts.add(() -> {
                surveys.answer(invitation, new AnswerForm(Rating.of(4), "same", Particulars.none(), Optional.empty()));
                return true;
            });
        }

        for (Future<Boolean> each : clients.invokeAll(posts)) {
            assertThat(each.get()).isTrue();
        }
        clients.shutdown();

        assertThat(answers()).hasSize(1);
    }

    @Test
    @Tag("R-SUR-3")
    void choosesNothingBeforeTheClick() {
        assertThat(chosen(get(token.text(), Map.of()))).isEmpty();
    }

    @Test
    void postRecordsAndThanks() {
        Visit visit = post(token.text(), Map.of("rating", "5", "remark", "quick"));

        assertThat(visit.redirect()).endsWith("/survey/" + token.text() + "/thanks");
        assertThat(answers()).singleElement().satisfies(answer -> {
            assertThat(answer.rating()).isEqualTo(Rating.of(5));
            assertThat(answer.comment()).isEqualTo("quick");
            assertThat(answer.rater()).isEqualTo("lin");
        });
    }

    @Test
    void saysWhatIsMissing() {
        Visit visit = post(token.text(), Map.of("remark", "no rating"));

        assertThat(visit.status()).isEqualTo(400);
        assertThat(visit.errors()).containsKey("rating");
        assertThat(visit.view()).containsEntry("remark", "no rating");
        assertThat(answers()).isEmpty();
    }

    @Test
    void thanksNobodyWhoHasNotAnswered() {
        assertThat(get(token.text() + "/thanks", Map.of()).template()).isEqualTo("templates/survey/rate.vm");
    }

    @Test
    void refusesARatingThatThereIsNot() {
        for (String wrong : List.of("6", "-1", "55", "five", "")) {
            assertThat(post(token.text(), Map.of("rating", wrong)).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(answers()).isEmpty();
    }

    @Test
    void opensOnlyItsOwnIssue() {
        store.invite(new Invitation(
                0, 8, MON_10_00, "lin", "FIN", "SD", "", State.WAITING, MON_10_00, Optional.empty(), "", false));

        post(token.text(), Map.of("rating", "5"));

        assertThat(store.of(List.of(8L))).extracting(Invitation::state).containsExactly(State.WAITING);
    }

    @Test
    void isClosedWhenWithdrawn() {
        store.cancel(invitationId);

        Visit visit = get(token.text(), Map.of("rating", "4"));
        post(token.text(), Map.of("rating", "4"));

        assertThat(visit.status()).isEqualTo(410);
        assertThat(visit.view().get("explanation").toString()).contains("withdrawn");
        assertThat(answers()).isEmpty();
    }

    @Test
    void keepsTheTokenFromOtherSites() {
        assertThat(get(token.text(), Map.of()).header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Nested
    @Tag("R-SUR-3")
    class AnsweredBefore {

        @BeforeEach
        void answer() {
            post(token.text(), Map.of("rating", "2", "remark", "slow"));
        }

        @Test
        void showsTheAnswer() {
            Visit visit = get(token.text(), Map.of());

            assertThat(chosen(visit)).containsExactly(2);
            assertThat(visit.view()).containsEntry("remark", "slow").containsEntry("answered", true);
        }

        @Test
        void keepsAnotherVersion() {
            post(token.text(), Map.of("rating", "0", "remark", ""));

            assertThat(answers()).extracting(Answer::version).containsExactly(1, 2);
            assertThat(answers()).extracting(Answer::rating).containsExactly(Rating.of(2), Rating.notApplicable());
        }

        @Test
        void takesADoubleClickOnce() {
            post(token.text(), Map.of("rating", "2", "remark", "slow"));

            assertThat(answers()).hasSize(1);
        }
    }

    @Nested
    class Expired {

        @BeforeEach
        void expire() {
            now = MON_10_00.plus(TWO_WEEKS);
        }

        @Test
        void saysSo() {
            Visit visit = get(token.text(), Map.of("rating", "4"));

            assertThat(visit.status()).isEqualTo(410);
            assertThat(visit.template()).isEqualTo("templates/survey/closed.vm");
        }

        @Test
        void recordsNothing() {
            post(token.text(), Map.of("rating", "4"));

            assertThat(answers()).isEmpty();
        }
    }

    @Nested
    class Forged {

        @Test
        void isNotFound() {
            Visit visit = post(Token.random().text(), Map.of("rating", "1"));

            assertThat(visit.status()).isEqualTo(404);
            assertThat(answers()).isEmpty();
        }

        @Test
        void saysSoInPlainWords() {
            Visit visit = get(Token.random().text(), Map.of());

            assertThat(visit.status()).isEqualTo(404);
            assertThat(visit.template()).isEqualTo("templates/survey/closed.vm");
        }

        @Test
        void isNotFoundEitherWhereItIsNoTokenAtAll() {
            assertThat(get("x", Map.of()).status()).isEqualTo(404);
            assertThat(get("", Map.of()).status()).isEqualTo(404);
        }

        @Test
        void keepsNobodyOutWhoHasALink() {
            for (int tries = 0; tries <= 20; tries++) {
                get(Token.random().text(), Map.of());
            }

            assertThat(get(token.text(), Map.of()).status()).isEqualTo(200);
            post(token.text(), Map.of("rating", "5"));
            assertThat(answers()).hasSize(1);
        }

        @Test
        void hasToWaitAfterTwentyTries() {
            for (int tries = 0; tries < 20; tries++) {
                get(Token.random().text(), Map.of());
            }

            assertThat(get(Token.random().text(), Map.of()).status()).isEqualTo(429);

            now = now.plus(Duration.ofMinutes(10));
            assertThat(get(Token.random().text(), Map.of()).status()).isEqualTo(404);
        }
    }

    private Visit get(String path, Map<String, String> parameters) {
        return pages.visit(page, "GET", path, parameters);
    }

    private Visit post(String path, Map<String, String> parameters) {
        return pages.visit(page, "POST", path, parameters);
    }

    private List<Answer> answers() {
        return store.answers(List.of(invitationId)).getOrDefault(invitationId, List.of());
    }

    private static List<Integer> chosen(Visit visit) {
        return ((List<?>) visit.view().get("ratings"))
                .stream()
                        .map(rating -> (Map<?, ?>) rating)
                        .filter(rating -> (Boolean) rating.get("chosen"))
                        .map(rating -> (Integer) rating.get("value"))
                        .toList();
    }
}

package org.internalcustomer.jira.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardButton;
import org.internalcustomer.jira.host.customer.CardField;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.CustomerCard;
import org.internalcustomer.jira.host.customer.CustomerLink;
import org.internalcustomer.jira.host.customer.CustomerLinkStore;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.page.FakePages;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;
import org.junit.jupiter.api.Test;

/** The page that customers open without login. */
class CustomerPageTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Person LIN = new Person("lin", "lin", "林", "lin@example.com", true);
    private static final Issue ISSUE =
            FakeJira.fake(Issue.class, call -> call.name().equals("getId") ? (Object) 7L : "SVC-" + 7);

    private final FakePages pages = new FakePages();
    private final Token token = Token.random();
    private final Map<String, CustomerLink> links = new HashMap<>();
    private final Wish wish = new Wish();
    private Instant now = MON_10_00;
    private boolean theirs = true;
    private final CustomerPage page = page();

    @Test
    void showsTheCardsAndDoesNothing() {
        FakePages.Visit visit = get(token.text());

        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.view()).containsEntry("issueKey", "SVC-7").containsEntry("language", "zh-CN");
        assertThat(cards(visit)).singleElement().satisfies(card -> assertThat(card)
                .containsEntry("id", "wish")
                .containsEntry("heading", "A wish of lin"));
        assertThat(wish.done).isEmpty();
    }

    @Test
    void doesWhatAButtonAsksFor() {
        FakePages.Visit visit = post(Map.of("act", "say", "what", " more tea ", "how", "soon", "other", "x"));

        assertThat(wish.done).containsExactly("lin says {how=soon, what=more tea}");
        assertThat(visit.redirect()).endsWith("/customer?t=" + token.text() + "&done=wish#wish");
    }

    @Test
    void leadsOnWhereTheCardSaysSo() {
        assertThat(post(Map.of("act", "leave")).redirect()).endsWith("/elsewhere");
    }

    @Test
    void doesNothingThatTheCardDoesNotOffer() {
        assertThat(post(Map.of("act", "steal")).status()).isEqualTo(400);
        assertThat(post(Map.of()).status()).isEqualTo(400);
        wish.offered = false;
        assertThat(post(Map.of("act", "say", "what", "tea", "how", "soon")).status())
                .isEqualTo(400);
        assertThat(visit("POST", Map.of("t", token.text(), "card", "none", "act", "say"))
                        .status())
                .isEqualTo(400);
        assertThat(wish.done).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        FakePages.Visit visit = post(Map.of("act", "say", "what", "", "how", "never"));

        assertThat(visit.errors()).containsOnlyKeys("what", "how");
        assertThat(post(Map.of("act", "say", "what", "x".repeat(256), "how", "soon"))
                        .errors())
                .containsOnlyKeys("what");
        FakePages.Visit kept = post(Map.of("act", "say", "what", "tea", "how", ""));
        assertThat(fields(kept)).first().satisfies(field -> assertThat(field).containsEntry("value", "tea"));
        assertThat(wish.done).isEmpty();
    }

    @Test
    void showsOnTheCardWhatItRefuses() {
        FakePages.Visit visit = post(Map.of("act", "say", "what", "no", "how", "soon"));

        assertThat(visit.status()).isEqualTo(400);
        assertThat(cards(visit)).first().satisfies(card -> assertThat(card)
                .containsEntry("error", "internal-customer.wish.refused"));
    }

    @Test
    void isClosedForTokensThatThereNeverWere() {
        for (String wrong : List.of("", "x", Token.random().text(), token.text() + "A")) {
            FakePages.Visit visit = get(wrong);
            assertThat(visit.status()).as(wrong).isEqualTo(404);
            assertThat(visit.view().get("explanation").toString()).contains("unknown");
        }
        FakePages.Visit posted = visit("POST", Map.of("t", "x", "card", "wish", "act", "say"));
        assertThat(posted.status()).isEqualTo(404);
        assertThat(wish.done).isEmpty();
    }

    @Test
    void isClosedWhenTheLinkExpired() {
        now = MON_10_00.plus(Duration.ofDays(90));

        assertThat(get(token.text()).status()).isEqualTo(410);
        assertThat(post(Map.of("act", "leave")).status()).isEqualTo(410);
        assertThat(get(token.text()).view().get("explanation").toString()).contains("expired");
    }

    @Test
    void isClosedForSomebodyWhoseRequestItNoLongerIs() {
        theirs = false;

        assertThat(get(token.text()).status()).isEqualTo(410);
        assertThat(post(Map.of("act", "leave")).redirect()).isEmpty();
    }

    @Test
    void slowsDownWhoeverTriesTokensButNotThoseWhoHaveOne() {
        for (int tries = 0; tries < 20; tries++) {
            assertThat(get(Token.random().text()).status()).isEqualTo(404);
        }

        assertThat(get(Token.random().text()).status()).isEqualTo(429);
        assertThat(get(token.text()).status()).isEqualTo(200);
        now = MON_10_00.plus(Duration.ofMinutes(10));
        assertThat(get(Token.random().text()).status()).isEqualTo(404);
    }

    @Test
    void keepsTheTokenFromOtherSitesAndCaches() {
        FakePages.Visit visit = get(token.text());

        assertThat(visit.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(visit.header("Cache-Control")).isEqualTo("no-store");
        assertThat(visit.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    private CustomerPage page() {
        links.put(token.hash(), new CustomerLink(7, "lin", MON_10_00.plus(Duration.ofDays(90))));
        CustomerLinkStore store = new LinksInMemory(links);
        Cards cards = new Cards(List.of(wish), pages.texts());
        return new CustomerPage(
                new PageTools(pages.guard(), pages.printer(), pages.texts()),
                new Entrance(store, new OnlyLin(), new WrongTokens(() -> now), () -> now),
                new CustomerSheet(new Silence(pages.texts()).words(), cards, pages.texts()),
                cards);
    }

    private FakePages.Visit get(String text) {
        return visit("GET", Map.of("t", text));
    }

    private FakePages.Visit post(Map<String, String> sent) {
        Map<String, String> all = new HashMap<>(sent);
        all.put("t", token.text());
        all.put("card", "wish");
        return visit("POST", all);
    }

    private FakePages.Visit visit(String method, Map<String, String> parameters) {
        return pages.visit(page, method, "", parameters);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cards(FakePages.Visit visit) {
        return (List<Map<String, Object>>) visit.view().get("cards");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> fields(FakePages.Visit visit) {
        List<Map<String, Object>> forms =
                (List<Map<String, Object>>) cards(visit).get(0).get("forms");
        return (List<Map<String, Object>>) forms.get(0).get("fields");
    }

    private final class OnlyLin implements Visitors {

        @Override
        public Optional<Visit> visit(CustomerLink link) {
            return theirs ? Optional.of(new Visit(ISSUE, LIN, Locale.CHINA, ZoneOffset.UTC, now)) : Optional.empty();
        }

        @Override
        public Optional<Locale> language(CustomerLink link) {
            return Optional.of(Locale.CHINA);
        }
    }

    /** Takes any wish but "no". */
    private static final class Wish implements CustomerCard {

        private final List<String> done = new ArrayList<>();
        private boolean offered = true;

        @Override
        public String id() {
            return "wish";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Optional<Card> card(Visit visit) {
            CardForm say = new CardForm(
                    List.of(
                            CardField.line("what", "What").needed(),
                            CardField.choice("how", "How")
                                    .option("soon", "Soon")
                                    .option("later", "Later")
                                    .needed()),
                    List.of(CardButton.primary("say", "Say")));
            CardForm leave = CardForm.of(CardButton.other("leave", "Leave"));
            String heading = "A wish of " + visit.person().key();
            return Optional.of(new Card(heading, List.of(), offered ? List.of(say, leave) : List.of()));
        }

        @Override
        public Optional<String> act(Visit visit, String act, Filled form) {
            if (act.equals("leave")) {
                return Optional.of("/elsewhere");
            }
            if (form.text("what").equals("no")) {
                throw new Conflict("internal-customer.wish.refused");
            }
            done.add(visit.person().key() + " says " + new java.util.TreeMap<>(form.values()));
            return Optional.empty();
        }
    }
}

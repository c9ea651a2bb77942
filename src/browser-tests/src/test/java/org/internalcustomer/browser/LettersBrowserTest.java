package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.internalcustomer.browser.Letters.Letter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What people do with the mails that they get. */
class LettersBrowserTest extends CompanyWalk {

    private static final String REST = "/rest/internal-customer/1.0/";
    private static final By CLOSED = By.id("ic-survey-closed");

    private Rest admin;

    @BeforeAll
    void prepare() {
        admin = new Rest(company, "admin");
        admin.send(
                "PUT", REST + "policies/SOON", """
                {"name": {"en": "Soon", "zh": "很快"}, "provider": "NET", "metrics": [%s, %s]}""".formatted(metric("RESOLUTION", "90m", 1), metric("LEG", "30s", 80)));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-SUR-2")
    @Tag("R-SUR-3")
    void aRatingIsGivenAndChangedOnAPhone(Journey journey) {
        Letter letter = letterAbout(resolved(journey), journey);
        try (Chromium phone = Chromium.phone()) {
            RatingPage page = new RatingPage(phone).open(letter.ratingLink(2));
            assertThat(phone.fitsTheWidth()).isTrue();
            Accessible.check(phone);
            phone.screenshot(journey + "-phone-1-rating");
            page.choose(4).send(journey.remark());
            assertThat(phone.fitsTheWidth()).isTrue();
            Accessible.check(phone);
            phone.screenshot(journey + "-phone-2-thanks");
            page.change();
            assertThat(page.chosen()).isEqualTo("4");
            assertThat(page.remark()).isEqualTo(journey.remark());
            phone.screenshot(journey + "-phone-3-change");
            assertThat(page.choose(5).send(journey.remark())).contains(journey.recorded());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-SUR-1")
    void aRatingIsGivenFromTheIssueAndFromMySurveys(Journey journey) {
        String key = resolved(journey);
        letterAbout(key, journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            new IssuePage(browser, company).open(key);
            browser.reloadUntilText(By.id("ic-request-panel"), journey.pleaseRate());
            browser.screenshot(journey + "-banner");
            browser.follow(By.className("ic-rate"));
            RatingPage page = new RatingPage(browser);
            assertThat(page.choose(5).send(journey.remark())).contains(journey.recorded());

            browser.open(company.url("/plugins/servlet/internal-customer/my-surveys"));
            assertThat(browser.text(By.id("ic-my-surveys"))).contains(key, journey.summary());
            browser.screenshot(journey + "-my-surveys");
        }
    }

    @Test
    @Tag("R-SUR-2")
    void aLinkThatIsNotOursOpensNothing() {
        URI forged = company.url("/plugins/servlet/internal-customer/survey/" + "x".repeat(43));
        try (Chromium phone = Chromium.phone()) {
            phone.open(forged);
            assertThat(phone.text(CLOSED)).contains("There is no such survey");
            assertThat(phone.fitsTheWidth()).isTrue();
            phone.screenshot("phone-unknown");
            assertThat(admin.status(forged)).isEqualTo(404);
            for (int tries = 0; tries < 20; tries++) {
                admin.status(forged);
            }
            assertThat(admin.status(forged)).as("who tries links has to wait").isEqualTo(429);
            phone.waitFor(driver -> company.output().contains("opened 20 unknown links"));
        }
    }

    @Test
    @Tag("R-SUR-2")
    void aRatingIsGivenWithTheKeyboardAlone() {
        Letter letter = letterAbout(resolved(Journey.ENGLISH), Journey.ENGLISH);
        try (Chromium browser = Chromium.start()) {
            RatingPage page = new RatingPage(browser).open(letter.ratingLink(2));
            page.tabTo("ic-survey-rating-2");
            browser.press(Keys.ARROW_RIGHT);
            browser.press(Keys.ARROW_RIGHT);
            assertThat(page.chosen()).isEqualTo("4");
            page.tabTo("ic-survey-remark");
            browser.press("Only keys");
            page.tabTo("ic-survey-send");
            browser.press(Keys.ENTER);
            assertThat(browser.text(By.id("ic-survey-thanks"))).contains("Your rating: 4 of 5");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-SUR-2")
    void aLinkOfAClosedSurveySaysSo(Journey journey) {
        String key = resolved(journey);
        Letter letter = letterAbout(key, journey);
        admin.send("DELETE", REST + "surveys/" + key, "");
        try (Chromium phone = Chromium.phone()) {
            phone.open(URI.create(letter.ratingLink(5)));
            assertThat(phone.text(CLOSED)).contains(journey.closed());
            assertThat(phone.has(By.id("ic-survey-send"))).isFalse();
            phone.screenshot(journey + "-phone-closed");
        }
        assertThat(admin.status(URI.create(letter.ratingLink(5)))).isEqualTo(410);
    }

    @Test
    @Tag("R-ALR-1")
    void whoIsAccountableIsWarnedAndToldOfTheBreachInTheirLanguage() {
        String key = admin.create("Gateway is slow", "rosa", "liwei");

        Letter warning = company.letters().awaitTo("liwei@example.com", key + "：即将超时", "解决时限");
        Letter breach = company.letters().awaitTo("liwei@example.com", key + "：已超时");
        Letter same = company.letters().awaitTo("david@example.com", key + ": time is up");

        assertThat(warning.text()).contains("解决时限", "剩余工作时间");
        assertThat(breach.text()).contains("网络组", key + " Gateway is slow", "GMT+8");
        assertThat(breach.html()).contains("<html lang=\"zh-CN\">", "prefers-color-scheme: dark");
        assertThat(same.text()).contains("Accountable: Network", "Assignee: 李伟");
    }

    private String resolved(Journey journey) {
        String key = admin.create(journey.summary(), journey.requester(), journey.firstAgent());
        new Rest(company, journey.firstAgent()).resolve(key);
        return key;
    }

    private Letter letterAbout(String key, Journey journey) {
        return company.letters().awaitTo(journey.requester() + "@example.com", key);
    }

    private static String metric(String name, String budget, int warnAtPercent) {
        return """
                {"metric": "%s", "start": {"created": true}, "stop": {"statuses": ["Resolved", "Closed"]},
                "warnAtPercent": %d, "goals": [{"when": {}, "budget": "%s", "calendar": "ALWAYS"}]}""".formatted(name, warnAtPercent, budget);
    }
}

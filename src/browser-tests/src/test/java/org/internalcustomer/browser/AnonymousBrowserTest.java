package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.browser.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A quarter in which everybody is asked without names: on a phone, on the administrator's pages, and once it is over. */
@NeedsChromium
@Tag("R-SUR-4")
@Tag("R-PUL-1")
class AnonymousBrowserTest {

    private static final String REST = "/rest/internal-customer/1.0/";
    private static final List<String> OTHERS = List.of("oscar", "sofia", "tom", "carla");
    private static final String TUESDAY = "2026-02-10T02:00:00Z";
    private static final String AN_HOUR_LATER = "2026-02-10T03:00:00Z";
    private static final String WHEN_SURVEYS_GO_OUT = "2026-02-10T03:05:00Z";
    private static final String WHEN_THE_PULSE_GOES_OUT = "2026-02-10T03:10:00Z";
    private static final String NEXT_QUARTER = "2026-04-01T02:00:00Z";

    @Test
    void isAnsweredWithoutANameAndShownWhenTheQuarterIsOver(@TempDir Path folder) {
        try (Company company = Company.open(folder, "--clock", TUESDAY)) {
            Rest admin = new Rest(company, "admin");
            admin.send("PUT", REST + "configuration", """
                    {"format": 1, "survey": {"enabled": true, "delay": "0m", "expiresAfterDays": 14, "anonymous": true,
                    "subject": {"en": "Please rate {issue}", "zh": "请评价 {issue}"},
                    "question": {"en": "How satisfied are you with the service?", "zh": "您对本次服务满意吗？"}}}""");
            Map<String, String> keys = resolved(company, admin);
            admin.setClock(WHEN_SURVEYS_GO_OUT);
            for (Journey journey : Journey.values()) {
                answers(company, journey, keys.get(journey.requester()));
            }
            for (String other : OTHERS) {
                Letter letter = company.letters().awaitTo(other + "@example.com", keys.get(other));
                post(letter.anonymousLink(4), "rating=4&remark=Good");
            }
            askPulse(company, admin);
            admin.setClock(NEXT_QUARTER);
            for (Journey journey : Journey.values()) {
                administratorLooks(company, journey);
            }
            figuresAreThereForSpreadsheets(admin);
        }
    }

    private static Map<String, String> resolved(Company company, Rest admin) {
        Map<String, String> keys = new HashMap<>();
        for (Journey journey : Journey.values()) {
            keys.put(journey.requester(), admin.create(journey.summary(), journey.requester(), "anna"));
        }
        for (String other : OTHERS) {
            keys.put(other, admin.create("Remote access fails", other, "anna"));
        }
        admin.setClock(AN_HOUR_LATER);
        keys.values().forEach(new Rest(company, "anna")::resolve);
        return keys;
    }

    private static void answers(Company company, Journey journey, String key) {
        Letter letter = company.letters().awaitTo(journey.requester() + "@example.com", key);
        try (Chromium phone = Chromium.phone()) {
            phone.open(URI.create(letter.anonymousLink(2)));
            assertThat(phone.text(By.id("ic-anonymous-survey"))).contains(journey.anonymousPromise(), key);
            looksGood(phone, journey + "-anonymous-1-form");
            phone.click(By.cssSelector("label[for=ic-survey-rating-5]"));
            phone.type(By.id("ic-survey-remark"), journey.remark());
            phone.follow(By.id("ic-survey-send"));
            assertThat(phone.text(By.id("ic-anonymous-thanks")))
                    .contains(journey.recordedWithoutName())
                    .doesNotContain(key);
            looksGood(phone, journey + "-anonymous-2-thanks");
            leadsToTheOwnPage(phone, key);
            phone.open(URI.create(letter.anonymousLink(1)));
            assertThat(phone.text(By.id("ic-survey-closed")))
                    .as("in the browser's language: whose link it was is not known any more")
                    .contains("This link leads nowhere any more");
            looksGood(phone, journey + "-anonymous-4-used");
        }
    }

    /** Without login; the address that is known to servers names neither issue nor person. */
    private static void leadsToTheOwnPage(Chromium phone, String key) {
        String thanks = phone.address();
        assertThat(URI.create(thanks).getPath()).matches(".*/anonymous-survey/thanks/[a-zA-Z-]+");
        phone.follow(By.id("ic-anonymous-complain"));
        assertThat(phone.address()).endsWith("#complaint");
        assertThat(phone.text(By.id("ic-customer"))).contains(key);
        assertThat(phone.has(By.id("complaint"))).isTrue();
        phone.open(URI.create(
                thanks.replaceFirst("#.*", "?again") + "#" + URI.create(thanks).getFragment()));
        phone.follow(By.id("ic-anonymous-thank"));
        assertThat(phone.address()).endsWith("#thanks");
        assertThat(phone.has(By.id("thanks"))).isTrue();
        phone.open(URI.create(thanks.replaceFirst("#.*", "?forwarded")));
        assertThat(phone.find(By.id("ic-anonymous-by-mail")).isDisplayed()).isTrue();
        assertThat(phone.find(By.id("ic-anonymous-own")).isDisplayed()).isFalse();
    }

    /** About the service desk, whoever had to do with it; three of five for the second question. */
    private static void askPulse(Company company, Rest admin) {
        admin.send("PUT", REST + "configuration", """
                {"format": 1, "pulse": {"enabled": true, "openDays": 10}}""");
        admin.setClock(WHEN_THE_PULSE_GOES_OUT);
        for (Journey journey : Journey.values()) {
            post(
                    pulse(company, journey.requester(), journey.threeQuestions()),
                    "question-1=5&question-2=3&question-3=4");
        }
        for (String other : OTHERS) {
            post(pulse(company, other, Journey.ENGLISH.threeQuestions()), "question-1=4&question-2=3&question-3=0");
        }
    }

    private static String pulse(Company company, String person, String subject) {
        return company.letters().awaitTo(person + "@example.com", subject).pulseLink();
    }

    private static void administratorLooks(Company company, Journey journey) {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter(journey.language());
            pages.open("anonymity");
            assertThat(browser.text(By.id("ic-anonymity")))
                    .contains(journey.whatSurveysStore(), "ANON_ANSWER", "PULSE_ASKED", "PULSE_ANSWER", "RATING_THREE");
            Accessible.check(browser, "#ic-anonymity");
            browser.screenshot(journey + "-anonymous-5-what-is-stored");

            browser.open(company.url("/plugins/servlet/internal-customer/scorecard"));
            browser.reloadUntilText(By.id("ic-scorecard"), journey.anonymousAnswers());
            assertThat(browser.text(By.cssSelector("#ic-anonymous [data-quarter='2026-Q1']")))
                    .contains(journey.firstDepartment(), "100", Journey.ENGLISH.remark(), "Good");
            Accessible.check(browser, "#ic-anonymous");
            browser.focus(By.cssSelector("#ic-anonymous summary"));
            browser.screenshot(journey + "-anonymous-6-scorecard");

            browser.open(company.url("/plugins/servlet/internal-customer/pulse-results"));
            assertThat(browser.text(By.id("ic-pulse-departments")))
                    .contains(journey.firstDepartment(), "4.3", "n = 6", "3.0");
            Accessible.check(browser, "#ic-pulse-results");
            browser.screenshot(journey + "-pulse-50-results");
        }
    }

    private static void figuresAreThereForSpreadsheets(Rest admin) {
        assertThat(admin.send("GET", REST + "exports/pulse.csv", "")).contains("2026-Q1,SD,6,6,false,6,4.3");
        assertThat(admin.send("GET", REST + "exports/anonymous-ratings.csv", ""))
                .contains("2026-Q1,SD,false,6,6,6,1.0");
        assertThat(admin.send("GET", REST + "anonymous-ratings", "")).contains("\"answers\":6", "\"Good\"");
    }

    private static void looksGood(Chromium phone, String name) {
        assertThat(phone.fitsTheWidth()).isTrue();
        Accessible.check(phone);
        phone.screenshot(name);
    }

    /** As a browser would send it, without what stands behind the number sign. */
    private static void post(String link, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(link.replaceFirst("[?#].*", "")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode())
                    .isBetween(300, 303);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

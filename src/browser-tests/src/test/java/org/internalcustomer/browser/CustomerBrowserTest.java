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

/** A customer who never logs in: all the way by the links of mails, on a phone. */
class CustomerBrowserTest extends CompanyWalk {

    private static final String REQUESTS = "/rest/internal-customer/1.0/requests/";

    @BeforeAll
    void promise() {
        new Rest(company, "admin").send("PUT", "/rest/internal-customer/1.0/policies/STD", """
                {"name": {"en": "Standard", "zh": "标准承诺"}, "provider": "*", "metrics": [{"metric": "RESOLUTION",
                "start": {"created": true}, "stop": {"statuses": ["Resolved", "Closed"]},
                "goals": [{"when": {}, "promised": true, "budget": "8h", "calendar": "ALWAYS"}]},
                {"metric": "PROGRESS_UPDATE", "start": {"created": true}, "stop": {"statuses": ["Resolved", "Closed"]},
                "goals": [{"when": {}, "budget": "16h", "calendar": "ALWAYS"}]}]}""");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-POL-8")
    @Tag("R-POL-3")
    void seesHowItStandsAnswersAsksAndRates(Journey journey) {
        String key = raised(journey);
        Rest agent = new Rest(company, journey.firstAgent());
        agent.send("POST", REQUESTS + key + "/promise", "{\"date\": \"2031-05-17T17:00\"}");
        Letter promise = letter(journey, key);
        assertThat(promise.text()).contains("2031");
        try (Chromium phone = Chromium.phone()) {
            CustomerPage page = new CustomerPage(phone).open(promise.customerLink());
            assertThat(page.standing()).contains(journey.withFirstDepartment(), "2031", journey.nextWord());
            assertThat(phone.fitsTheWidth()).isTrue();
            Accessible.check(phone);
            phone.screenshot(journey + "-phone-10-customer");
            assertThat(page.press("accept").offers("accept")).isFalse();

            assertThat(page.press("chase").text()).contains(journey.askedOnce());
            assertThat(page.offers("chase")).isFalse();
            assertThat(letter(journey, journey.receipt()).customerLink()).isNotEqualTo(promise.customerLink());
            phone.screenshot(journey + "-phone-11-asked");

            comment(agent, key, journey.note(), "");
            comment(
                    agent,
                    key,
                    "kept inside",
                    ", \"properties\": [{\"key\": \"sd.public.comment\", \"value\": {\"internal\": true}}]");
            page.reloadUntil(journey.note());
            assertThat(page.text()).doesNotContain("kept inside");
            phone.screenshot(journey + "-phone-12-word");
        }
        agent.resolve(key);
        Letter invitation = company.letters().awaitTo(address(journey), journey.rateSubject() + " " + key);
        try (Chromium phone = Chromium.phone()) {
            CustomerPage page = new CustomerPage(phone).open(invitation.customerLink());
            page.reloadUntil(journey.resolvedToday());
            phone.screenshot(journey + "-phone-13-resolved");
            page.rate().choose(5).send(journey.remark());
            assertThat(page.open(invitation.customerLink()).text()).contains(journey.gaveFive());
            assertThat(page.offers("chase")).isFalse();
            Accessible.check(phone);
            phone.screenshot(journey + "-phone-14-rated");
            phone.dark();
            Accessible.check(phone);
            phone.screenshot(journey + "-phone-15-dark");
        }
    }

    @Test
    void readsWhyALinkOpensNothing() {
        URI forged = company.url("/plugins/servlet/internal-customer/customer?t=" + "x".repeat(43));
        try (Chromium phone = Chromium.phone()) {
            phone.open(forged);
            assertThat(phone.text(By.id("ic-customer-closed"))).contains("There is no page behind this link");
            assertThat(phone.fitsTheWidth()).isTrue();
            Accessible.check(phone);
            phone.screenshot("phone-customer-unknown");
        }
        assertThat(new Rest(company, "admin").status(forged)).isEqualTo(404);
    }

    private String raised(Journey journey) {
        Rest admin = new Rest(company, "admin");
        String key = admin.create(journey.summary(), journey.requester(), journey.firstAgent());
        admin.await(REQUESTS + key, "\"provider\":{");
        return key;
    }

    private static void comment(Rest agent, String key, String words, String more) {
        agent.send("POST", "/rest/api/2/issue/" + key + "/comment", "{\"body\": \"" + words + "\"" + more + "}");
    }

    private Letter letter(Journey journey, String part) {
        return company.letters().awaitTo(address(journey), part);
    }

    private static String address(Journey journey) {
        return journey.requester() + "@example.com";
    }
}

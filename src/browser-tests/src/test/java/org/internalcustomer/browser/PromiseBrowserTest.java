package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The resolution is owed by a promised date: a date is promised and agreed on; then somebody says whose turn it is, and the customer contests it. */
class PromiseBrowserTest extends CompanyWalk {

    @BeforeAll
    void prepare() {
        new Rest(company, "admin").send("PUT", "/rest/internal-customer/1.0/policies/STD", """
                {"name": {"en": "Standard", "zh": "标准承诺"}, "provider": "*", "metrics": [{"metric": "RESOLUTION",
                "start": {"created": true}, "pause": {"statuses": ["Waiting for customer"]},
                "stop": {"statuses": ["Resolved", "Closed"]},
                "goals": [{"when": {}, "promised": true, "budget": "8h", "calendar": "ALWAYS"}]}]}""");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-POL-3")
    void isMadeByTheProviderAndAcceptedByTheCustomer(Journey journey) {
        String key = raised(journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitPanel(journey.nothingPromised());
            issue.promise("05172031", "0500PM");
            issue.awaitPanel(journey.promised());
            browser.screenshot(journey + "-20-promised");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.acceptPromise();
            issue.awaitPanel(journey.acceptedIt());
            assertThat(issue.panel()).contains("2031");
            browser.screenshot(journey + "-21-agreed");
        }
    }

    @Test
    @Tag("R-POL-3")
    void mayBeDeclinedByTheCustomer() {
        Journey journey = Journey.ENGLISH;
        String key = raised(journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitPanel(journey.nothingPromised());
            issue.promise("05172031", "0500PM");
            issue.awaitPanel(journey.promised());
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.declinePromise();
            issue.awaitPanel(journey.nothingPromised());
            assertThat(issue.panel()).contains("declined");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-POL-7")
    void saysWhoseTurnItIsAndIsContested(Journey journey) {
        String key = raised(journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.move(Step.ASK_CUSTOMER);
            issue.awaitTimers(journey.waiting());
            issue.sayTurn("THIRD_PARTY", journey.reason());
            issue.awaitTimers(journey.waitingForThirdParty());
            assertThat(issue.panel()).contains(journey.reason());
            browser.screenshot(journey + "-22-third-party");
            issue.sayTurn("CUSTOMER", journey.note());
            issue.awaitTimers(journey.waiting());
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.contest(journey.remark());
            issue.awaitTimers(journey.running());
            issue.awaitPanel(journey.contested());
            assertThat(issue.panel()).contains(journey.remark());
            browser.screenshot(journey + "-23-contested");
        }
    }

    private String raised(Journey journey) {
        return new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent());
    }
}

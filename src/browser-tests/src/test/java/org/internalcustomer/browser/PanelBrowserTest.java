package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the panel of an issue lets people say. */
class PanelBrowserTest extends CompanyWalk {

    /** Closed in February 2016. */
    private static final String IMPORTED = "INC-1";

    @Test
    @Tag("R-HND-1")
    void anOfferIsTakenBack() {
        String key = rest("admin").create("Cable is cut", "rosa", "anna");
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitProvider("Service Desk");
            issue.handOff("NET", "A new cable");
            assertThat(issue.asked()).contains("Network");

            issue.withdraw();

            assertThat(issue.provider()).isEqualTo("Service Desk");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("david");
            assertThat(new IssuePage(browser, company).open(key).mayAnswer()).isFalse();
        }
    }

    @Test
    @Tag("R-POL-9")
    void timeOfAnOutageIsAskedToBeLeftOut() {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            IssuePage issue = new IssuePage(browser, company).open(IMPORTED);
            issue.awaitPanel("Service Desk");

            issue.askToLeaveOut("02292016", "0900AM", "02292016", "1000AM", "The tool was down");

            issue.awaitPanel("The tool was down");
            browser.screenshot("panel-outage");
        }
    }

    private Rest rest(String user) {
        return new Rest(company, user);
    }
}

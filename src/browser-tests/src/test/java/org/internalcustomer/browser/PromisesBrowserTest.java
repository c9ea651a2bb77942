package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.internalcustomer.browser.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer who asks for a word, and a verdict that is corrected by somebody else's decision. */
class PromisesBrowserTest extends CompanyWalk {

    @ParameterizedTest
    @EnumSource
    @Tag("R-POL-8")
    void letTheCustomerChaseOnceAWorkingDay(Journey journey) {
        String key = raised(journey);
        Rest requester = new Rest(company, journey.requester());
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitRunningTimers();
            assertThat(issue.panel()).contains(journey.noWord()).contains(journey.progressUpdate());
            browser.screenshot(journey + "-11-before-the-chase");
            issue.chase();
            issue.awaitPanel(journey.chasedOnce());
            assertThat(issue.mayChase()).isFalse();
            browser.screenshot(journey + "-12-chased");
        }
        Letter letter = company.letters().awaitTo(journey.firstAgent() + "@example.com", key);
        assertThat(letter.text()).contains(journey.chasedOnceInMail());
        assertThatThrownBy(
                        () -> requester.send("POST", "/rest/internal-customer/1.0/requests/" + key + "/chases", "{}"))
                .hasMessageContaining("409")
                .hasMessageContaining(journey.chasedAlready());
        assertThatThrownBy(() -> new Rest(company, journey.firstAgent())
                        .send("POST", "/rest/internal-customer/1.0/requests/" + key + "/chases", "{}"))
                .hasMessageContaining("403");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-POL-9")
    void showBothFiguresOnceSomebodyElseApproves(Journey journey) {
        String key = raised(journey);
        new Rest(company, journey.firstAgent()).resolve(key);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitTimers(journey.met());
            issue.askForCorrection("RESOLUTION/1", "BREACHED", journey.wrongData());
            issue.awaitPanel(journey.wrongData());
            browser.screenshot(journey + "-13-asked");
            assertThat(new DecisionsPage(browser, company).open().open(key)).contains(journey.ownRequest());
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            DecisionsPage page = new DecisionsPage(browser, company).follow();
            assertThat(page.open(key)).contains(journey.wrongData());
            browser.screenshot(journey + "-14-to-decide");
            page.approve(key, journey.agreed());
            assertThat(page.decided(key)).contains(journey.approved()).contains(journey.agreed());
            browser.screenshot(journey + "-15-decided");
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitPanel(journey.corrected());
            browser.screenshot(journey + "-16-corrected");
            ScorecardPage scorecard = new ScorecardPage(browser, company).open();
            assertThat(scorecard.row("SD", journey.correctedFigure())).contains("100.0%");
            browser.screenshot(journey + "-17-both-figures");
        }
    }

    private String raised(Journey journey) {
        return new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent());
    }
}

package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The heads of one department correct what an outage made late in another one: one asks, the other approves. */
@Tag("R-POL-9")
class OutageBrowserTest extends CompanyWalk {

    private static final String REST = "/rest/internal-customer/1.0/";
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");

    @BeforeAll
    void promiseResolutionsWithinASecond() {
        new Rest(company, "admin").send("PUT", REST + "policies/SOON", """
                {"name": {"en": "Soon"}, "provider": "SD", "metrics": [{"metric": "RESOLUTION", "start": {"created": true},
                "stop": {"statuses": ["Resolved", "Closed"]}, "goals": [{"when": {}, "budget": "1s", "calendar": "ALWAYS"}]}]}""");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereNothingWasLate(Journey journey) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            OutagePage page = new OutagePage(browser, company).follow();
            Accessible.check(browser, "#ic-outages");
            page.look("department:SD", "2016-01-04T10:00", "2016-01-04T09:00");
            assertThat(page.error()).contains(journey.endFirst());
            browser.screenshot(journey + "-outage-1-form");

            page.look("calendar:ALWAYS", "2016-01-04T09:00", "2016-01-04T10:00");
            assertThat(page.nothing()).contains(journey.nothingLate());
            page.lookAgain();
            assertThat(page.nothing()).contains(journey.nothingLate());
            browser.screenshot(journey + "-outage-2-nothing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void correctsTogetherWhatItMadeLate(Journey journey) {
        Journey other = journey == Journey.ENGLISH ? Journey.CHINESE : Journey.ENGLISH;
        Instant down = Instant.now().minus(Duration.ofMinutes(1));
        String key = late(journey);
        long outage = lookedFor(journey.secondAgent(), down, Instant.now());
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            OutagePage page = new OutagePage(browser, company).open(outage);
            assertThat(page.summary()).contains(journey.oneVerdict());
            assertThat(page.verdicts()).contains(key);
            Accessible.check(browser, "#ic-outage");
            browser.screenshot(journey + "-outage-3-found");
            page.ask(journey.outage(), "INC-1");
            assertThat(page.state()).isEqualTo(journey.waitsForDecision());
            assertThat(page.text()).contains(journey.outage()).contains("INC-1").contains(journey.ownRequest());
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(other.secondAgent());
            OutagePage page = new OutagePage(browser, company).choose(outage);
            assertThat(page.verdicts()).contains(key);
            browser.screenshot(other + "-outage-4-to-decide");
            page.approve(other.agreed());
            page.awaitState(other.isCorrected());
            browser.screenshot(other + "-outage-5-corrected");
            new DecisionsPage(browser, company).open();
            browser.screenshot(other + "-outage-6-list");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            new IssuePage(browser, company).open(key).awaitPanel(journey.correctedToMet());
            showsBothFigures(browser, journey);
        }
    }

    private void showsBothFigures(Chromium browser, Journey journey) {
        new ScorecardPage(browser, company).open();
        new Select(browser.find(By.id("ic-show"))).selectByValue("corrected");
        browser.follow(By.id("ic-show-report"));
        browser.reloadUntilText(By.id("ic-matrix"), journey.byHistory());
        assertThat(browser.text(By.id("ic-matrix"))).contains("100.0%");
        assertThat(browser.text(By.className("ic-trend-table"))).contains("100.0%");
        browser.screenshot(journey + "-outage-7-matrix");
    }

    /** A request that was resolved too late. */
    private String late(Journey journey) {
        Rest agent = new Rest(company, "anna");
        String key = agent.create(journey.summary(), journey.requester(), "anna");
        agent.await(REST + "requests/" + key, "BREACHED");
        agent.resolve(key);
        new Rest(company, "admin").awaitFolds();
        return key;
    }

    private long lookedFor(String asker, Instant from, Instant to) {
        String found = new Rest(company, asker).send("POST", REST + "outages", """
                        {"department": "SD", "from": "%s", "to": "%s"}""".formatted(from, to));
        Matcher id = ID.matcher(found);
        assertThat(id.find()).as(found).isTrue();
        return Long.parseLong(id.group(1));
    }
}

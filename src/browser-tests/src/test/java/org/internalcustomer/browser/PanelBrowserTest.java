package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What the panel of an issue lets people say. */
class PanelBrowserTest extends CompanyWalk {

    /** Closed in February 2016. */
    private static final String IMPORTED = "INC-1";

    private static final Pattern LEFT = Pattern.compile("(4\\d)m (\\d+)s left");

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

    @Test
    @Tag("R-CLK-4")
    void aTimerCountsDownByItself() {
        String key = soonDue();
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("david");
            new IssuePage(browser, company).open(key).awaitRunningTimers();
            // of a page that was loaded again, or a panel that was waited for, it would be gone
            WebElement figure = browser.find(By.cssSelector(
                    "#ic-request-panel:not([data-waiting]) .ic-timer[data-timer^='RESOLUTION'] .ic-figure"));
            String left = figure.getText();

            browser.waitFor(page -> !figure.getText().equals(left));

            assertThat(seconds(figure.getText())).isBetween(40 * 60, seconds(left) - 1);
        }
    }

    private static int seconds(String left) {
        Matcher figure = LEFT.matcher(left);
        assertThat(figure.matches()).as(left).isTrue();
        return Integer.parseInt(figure.group(1)) * 60 + Integer.parseInt(figure.group(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "America/New_York"})
    void aTimerIsDueInTheZoneOfWhoLooks(String zone) {
        String key = soonDue();
        By due = By.cssSelector("#ic-request-panel .ic-timer time.ic-due");
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("david");
            browser.open(company.url("/secure/ViewProfile.jspa"));
            browser.type(By.id("zone"), zone);
            browser.follow(By.id("profile-save"));
            new IssuePage(browser, company).open(key).awaitRunningTimers();

            Instant instant = Instant.parse(browser.attributes(due, "datetime").get(0));
            assertThat(browser.text(due))
                    .contains(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(Locale.US)
                            .withZone(ZoneId.of(zone))
                            .format(instant));
        }
    }

    /** With the network department, which has less than an hour. */
    private String soonDue() {
        rest("admin").send("PUT", "/rest/internal-customer/1.0/policies/SOON", """
                {"name": {"en": "Soon", "zh": "很快"}, "provider": "NET", "metrics": [{"metric": "RESOLUTION",
                "start": {"created": true}, "stop": {"statuses": ["Resolved", "Closed"]},
                "goals": [{"when": {}, "budget": "50m", "calendar": "ALWAYS"}]}]}""");
        return rest("admin").create("Gateway is slow", "rosa", "david");
    }

    private Rest rest(String user) {
        return new Rest(company, user);
    }
}

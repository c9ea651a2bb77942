package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** An administrator has a comment written when time is up; it is written, and the log shows it. */
@Tag("R-ALR-1")
class AlertBrowserTest extends CompanyWalk {

    private static final String ALERTS = ".ic-alerts[data-metric='RESOLUTION']";

    private Rest admin;

    @BeforeAll
    void prepare() {
        admin = new Rest(company, "admin");
    }

    @ParameterizedTest
    @CsvSource({"en_US, EN, Write an internal comment, Done, Try again", "zh_CN, ZH, 添加内部备注, 已完成, 重试"})
    void isSetUpFiresAndIsLogged(String locale, String key, String comment, String done, String retry) {
        admin.send("PUT", "/rest/internal-customer/1.0/policies/SOON", """
                {"name": {"en": "Soon"}, "provider": "NET", "metrics": [{"metric": "RESOLUTION", "start": {"created": true},
                "stop": {"statuses": ["Resolved", "Closed"]}, "goals": [{"when": {}, "budget": "10s", "calendar": "ALWAYS"}]}]}""");
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter(locale);
            pages.open("policies?key=SOON");
            browser.click(By.cssSelector(ALERTS + " .ic-alert:nth-of-type(1) .ic-alert-remove"));
            browser.focus(By.cssSelector(ALERTS + " .ic-alert-add"));
            browser.press(Keys.ENTER);
            new Select(browser.find(row("select[name$='.do']"))).selectByValue("comment");
            browser.type(row("textarea"), key + ": time is up");
            browser.type(row("input[name$='.runAs']"), "nobody");
            browser.screenshot(key + "-alert-1-form");
            pages.save();
            assertThat(browser.text(row(".error"))).contains("nobody");
            browser.type(row("input[name$='.runAs']"), "admin");
            pages.save();

            String issue = admin.create("Gateway is slow", "rosa", "liwei");
            company.letters().awaitTo("david@example.com", issue + ": time is up");
            pages.open("alerts");
            browser.reloadUntilText(By.id("ic-alert-log"), issue);
            browser.reloadUntilText(By.cssSelector("[data-issue='" + issue + "']"), comment);
            browser.reloadUntilText(By.cssSelector("[data-issue='" + issue + "']"), done);
            assertThat(browser.text(By.cssSelector("[data-issue='" + issue + "']")))
                    .doesNotContain(retry);
            browser.screenshot(key + "-alert-2-log");
            new IssuePage(browser, company).open(issue);
            assertThat(browser.text(By.id("issue_actions_container"))).contains(key + ": time is up");
        }
    }

    /** In the last alert, which is the one that was added. */
    private static By row(String what) {
        return By.cssSelector(ALERTS + " .ic-alert:last-of-type " + what);
    }
}

package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The app's fields where Jira shows fields: on the issue, in its form, in searches and their columns. */
@Tag("R-WHO-1")
class FieldsBrowserTest extends CompanyWalk {

    private static final String CUSTOMER = "Customer department";
    private static final By DETAILS = By.id("details-module");

    @ParameterizedTest
    @EnumSource
    void areSearchedByKeysAndShownByNamesInColumns(Journey journey) {
        String key = raised(journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            search(
                    browser,
                    "key = " + key + " AND \"Provider department\" = SD AND \"Internal customer\" = "
                            + journey.requester());
            browser.click(By.id("columns-button"));
            for (String field : new String[] {"Provider department", CUSTOMER, "Internal customer"}) {
                browser.click(By.xpath("//div[@id='columns-menu']//label[normalize-space()='" + field + "']"));
            }
            browser.follow(By.id("columns-save"));

            By row = By.cssSelector("tr[data-issuekey='" + key + "']");
            assertThat(browser.text(row)).contains(journey.firstDepartment(), journey.customer());
            assertThat(browser.has(By.cssSelector("td .ic-person[data-user='" + journey.requester() + "']")))
                    .isTrue();
            browser.screenshot(journey + "-columns");
        }
    }

    @ParameterizedTest
    @EnumSource
    void areChangedByWhoeverMayEditTheIssue(Journey journey) {
        String key = raised(journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            assertThat(browser.text(DETAILS)).contains(journey.customer());
            browser.follow(By.id("edit-issue"));
            By department = By.xpath("//select[@id=//label[contains(., '" + CUSTOMER + "')]/@for]");
            new Select(browser.find(department)).selectByValue("NET");
            browser.follow(By.id("issue-edit-submit"));

            assertThat(browser.text(DETAILS))
                    .contains(journey.secondDepartment())
                    .doesNotContain(journey.customer());
            issue.awaitPanel(journey.secondDepartment());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takeTheInternalCustomerByUserNameAndNobodyElse(Journey journey) {
        String key = raised(journey);
        By field = By.xpath("//input[@id=//label[contains(., 'Internal customer')]/@for]");
        By error = By.cssSelector(".has-error .error");
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            new IssuePage(browser, company).open(key);
            browser.follow(By.id("edit-issue"));
            assertThat(browser.value(field)).isEqualTo(journey.requester());
            browser.type(field, "nobody-here");
            browser.follow(By.id("issue-edit-submit"));

            assertThat(browser.text(error)).isEqualTo(journey.noUser("nobody-here"));
            assertThat(browser.value(field)).isEqualTo("nobody-here");
            browser.type(field, journey.secondAgent());
            browser.follow(By.id("issue-edit-submit"));

            assertThat(browser.find(DETAILS)
                            .findElement(By.cssSelector(".ic-person"))
                            .getDomAttribute("data-user"))
                    .isEqualTo(journey.secondAgent());
        }
    }

    @Test
    void areNotChangedByOthers() {
        String key = raised(Journey.ENGLISH);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(Journey.ENGLISH.requester());
            new IssuePage(browser, company).open(key);
            assertThat(browser.has(By.id("edit-issue"))).isFalse();
            assertThat(browser.text(DETAILS)).contains(Journey.ENGLISH.customer());
        }
    }

    private String raised(Journey journey) {
        return new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent());
    }

    private void search(Chromium browser, String jql) {
        browser.open(company.url("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8)));
    }
}

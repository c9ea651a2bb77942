package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What is clicked has an effect: the controls that no other walk touches. */
class ControlsBrowserTest extends CompanyWalk {

    private static final String CONFIGURATION = "/rest/internal-customer/1.0/configuration";

    private static final String POLICY = "/rest/internal-customer/1.0/policies/OLD";

    @Test
    void goalsAreAddedMovedAndRemovedAndStoredInTheirOrder() {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter("en_US");
            pages.open("policies");
            browser.follow(By.cssSelector("[data-key='STD'] .ic-edit"));
            PolicyPage policy = new PolicyPage(browser);
            policy.fill(1, "1", "1h");
            policy.addGoal();
            policy.fill(2, "2", "2h");
            policy.addGoal();
            policy.fill(3, "3", "3h");
            assertThat(policy.budgets()).containsExactly("1h", "2h", "3h", "8h");
            policy.moveUp(3);
            assertThat(policy.budgets()).containsExactly("1h", "3h", "2h", "8h");
            policy.moveDown(1);
            assertThat(policy.budgets()).containsExactly("3h", "1h", "2h", "8h");
            policy.remove(3);
            assertThat(policy.budgets()).containsExactly("3h", "1h", "8h");
            browser.screenshot("controls-policy");

            pages.save();

            assertThat(configuration())
                    .containsSubsequence("\"budget\":\"3h\"", "\"budget\":\"1h\"", "\"budget\":\"8h\"")
                    .doesNotContain("\"budget\":\"2h\"");
        }
    }

    @Test
    @Tag("R-POL-4")
    void aPolicyIsDraftedDiscardedPublishedAndWithdrawn() {
        rest("admin").send("PUT", POLICY, """
                {"name": {"en": "Old"}, "provider": "RND", "metrics": [{"metric": "RESOLUTION",
                "start": {"statuses": [], "created": true}, "stop": {"statuses": ["Resolved", "Closed"]},
                "goals": [{"when": {}, "budget": "8h", "calendar": "ALWAYS"}]}]}""");
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter("en_US");
            PolicyPage policy = openOld(browser, pages);
            policy.fillLast("6h");
            browser.follow(By.id("ic-save-draft"));
            openOld(browser, pages);
            assertThat(policy.isDraft()).isTrue();
            assertThat(policy.last()).isEqualTo("6h");
            assertThat(rest("admin").send("GET", POLICY, "")).contains("8h").doesNotContain("6h");

            browser.follow(By.id("ic-discard"));
            openOld(browser, pages);
            assertThat(policy.isDraft()).isFalse();
            assertThat(policy.last()).isEqualTo("8h");

            policy.fillLast("6h");
            browser.follow(By.id("ic-save-draft"));
            openOld(browser, pages);
            pages.save();
            openOld(browser, pages);
            assertThat(policy.isDraft()).isFalse();
            assertThat(policy.versions()).isEqualTo(2);
            assertThat(rest("admin").send("GET", POLICY, "")).contains("6h").doesNotContain("8h");
            browser.screenshot("controls-policy-published");

            browser.follow(By.id("ic-withdraw"));
            pages.open("policies");
            assertThat(browser.has(By.cssSelector("[data-key='STD']"))).isTrue();
            assertThat(browser.has(By.cssSelector("[data-key='OLD']:not(.ic-archived)")))
                    .isFalse();
        }
    }

    private static PolicyPage openOld(Chromium browser, AdministratorPages pages) {
        pages.open("policies");
        browser.follow(By.cssSelector("[data-key='OLD'] .ic-edit"));
        return new PolicyPage(browser);
    }

    @Test
    void theConfigurationIsDownloadedChangedComparedAndApplied(@TempDir Path folder) throws IOException {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter("en_US");
            pages.open("configuration");
            URI download = URI.create(browser.find(By.id("ic-download")).getDomProperty("href"));
            assertThat(download.getPath()).endsWith(CONFIGURATION);
            Path file = folder.resolve("configuration.json");
            Files.writeString(file, rest("admin").send("GET", CONFIGURATION, "").replace("Remote access", "Tunnel"));

            browser.find(By.id("ic-file")).sendKeys(file.toString());
            browser.waitFor(ExpectedConditions.domPropertyToBe(
                    browser.find(By.id("ic-document")), "value", Files.readString(file)));
            browser.follow(By.id("ic-preview"));
            assertThat(browser.text(By.cssSelector("#ic-changes [data-key='VPN']")))
                    .contains("Remote access", "Tunnel");
            assertThat(configuration()).contains("Remote access");
            browser.screenshot("controls-configuration");
            browser.follow(By.id("ic-apply"));

            assertThat(browser.has(By.className("ic-saved"))).isTrue();
            assertThat(configuration()).contains("Tunnel").doesNotContain("Remote access");
        }
    }

    @Test
    @Tag("R-SCO-1")
    void theScorecardShowsThePeriodAndDepartmentThatAreChosen() {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            new ScorecardPage(browser, company).open();
            String days = browser.text(By.className("ic-report-days"));
            Select periods = new Select(browser.find(By.id("ic-period")));
            periods.selectByIndex(2);
            String period = browser.value(By.id("ic-period"));
            new Select(browser.find(By.id("ic-department"))).selectByValue("SD");
            new Select(browser.find(By.id("ic-show"))).selectByValue("satisfaction");

            browser.follow(By.id("ic-show-report"));

            assertThat(period).matches("\\d{4}-\\d{2}");
            assertThat(browser.address()).contains("period=" + period, "department=SD", "show=satisfaction");
            assertThat(browser.value(By.id("ic-period"))).isEqualTo(period);
            assertThat(browser.value(By.id("ic-department"))).isEqualTo("SD");
            assertThat(browser.value(By.id("ic-show"))).isEqualTo("satisfaction");
            assertThat(browser.text(By.className("ic-report-days"))).isNotEqualTo(days);
        }
    }

    @Test
    void everyListBeginsAFormThatCanBeLeft() {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter("en_US");
            for (String page :
                    List.of("departments", "main-departments", "services", "holiday-sets", "calendars", "policies")) {
                pages.open(page);
                String list = browser.text(By.className("ic-page"));
                browser.follow(By.id("ic-add"));
                assertThat(browser.address()).as(page).contains("?new");
                assertThat(browser.has(By.id("ic-save"))).as(page).isTrue();

                browser.follow(By.cssSelector(".ic-form a.cancel"));

                assertThat(browser.address()).as(page).endsWith("/admin/" + page);
                assertThat(browser.text(By.className("ic-page"))).as(page).isEqualTo(list);
            }
        }
    }

    /** Without white space around its values. */
    private String configuration() {
        return rest("admin").send("GET", CONFIGURATION, "").replaceAll("\\s*:\\s*", ":");
    }

    private Rest rest(String user) {
        return new Rest(company, user);
    }
}

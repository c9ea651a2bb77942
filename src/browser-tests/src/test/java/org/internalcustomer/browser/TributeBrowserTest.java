package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Whoever leads a customer department puts something on record in the service desk's favour, which the desk reads. */
@Tag("R-KUD-1")
class TributeBrowserTest extends CompanyWalk {

    private static final By STATEMENT = By.cssSelector("#ic-account table.ic-statement");

    @ParameterizedTest
    @EnumSource
    void standsInTheAccountThatAMatrixCellLeadsTo(Journey journey) {
        boolean english = journey == Journey.ENGLISH;
        String customer = english ? "RND" : "FIN";
        new Rest(company, "admin").send("PUT", "/rest/internal-customer/1.0/departments/" + customer, """
                {"name": {"en": "%s", "zh": "%s"}, "users": ["%s"], "head": "%s"}""".formatted(
                        english ? "Research and Development" : "Finance",
                        english ? "研发部" : "财务部",
                        journey.requester(),
                        journey.requester()));
        Rest agent = new Rest(company, journey.firstAgent());
        agent.resolve(new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent()));
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            browser.open(company.url("/plugins/servlet/internal-customer/scorecard?show=bounced"));
            By account = By.cssSelector("#ic-matrix a.ic-matrix-account[href$='/goodwill/" + customer + "/SD']");
            browser.reloadUntilText(account, english ? "Goodwill" : "情感账户");
            Accessible.check(browser, "#ic-matrix");
            browser.screenshot(journey + "-tribute-1-matrix");
            browser.follow(account);

            new Select(browser.find(By.id("ic-tribute-kind"))).selectByValue("help");
            browser.type(By.id("ic-tribute-reason"), journey.note());
            browser.follow(By.id("ic-record-tribute"));

            assertThat(browser.text(STATEMENT)).contains("+3", journey.note());
            Accessible.check(browser, "#ic-account");
            browser.screenshot(journey + "-tribute-2-on-record");
            browser.follow(By.cssSelector("#ic-account .ic-take-back-tribute"));
            assertThat(browser.text(By.id("ic-account"))).doesNotContain(journey.note());
            browser.type(By.id("ic-tribute-reason"), journey.remark());
            browser.follow(By.id("ic-record-tribute"));
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            browser.open(company.url("/plugins/servlet/internal-customer/goodwill/" + customer + "/SD"));
            assertThat(browser.text(STATEMENT)).contains(journey.remark());
            assertThat(browser.has(By.id("ic-tribute-form"))).isFalse();
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            browser.open(company.url("/plugins/servlet/internal-customer/goodwill/" + customer + "/SD"));
            assertThat(browser.text(STATEMENT)).contains("+3").doesNotContain(journey.remark());
        }
    }

    @Test
    void countsWhatAdministratorsSetUp() {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter("zh_CN");
            pages.open("goodwill");
            browser.type(By.name("EARLY"), "-1");
            pages.save();
            assertThat(browser.text(By.id("ic-error-EARLY"))).contains("0", "100");
            browser.screenshot("tribute-3-terms-zh");
            browser.type(By.name("EARLY"), "4");
            browser.type(By.name("overdrawnBelow"), "-7");
            pages.save();
        }
        try (Chromium browser = Chromium.start()) {
            new AdministratorPages(browser, company).enter("en_US").open("goodwill");
            assertThat(browser.value(By.name("EARLY"))).isEqualTo("4");
            Accessible.check(browser, "#ic-goodwill");
            browser.screenshot("tribute-4-terms");
            browser.open(company.url("/plugins/servlet/internal-customer/goodwill/NET/SD"));
            assertThat(browser.text(By.id("ic-account"))).contains("Below -7 the account is overdrawn");
        }
    }
}

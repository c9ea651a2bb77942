package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The provider rates the request, and guesses how it will be rated. */
class QualityBrowserTest extends CompanyWalk {

    private static final By PANEL = By.id("ic-quality");
    private static final String REPORT = "/plugins/servlet/internal-customer/request-quality";

    @ParameterizedTest
    @EnumSource
    void isSaidInTenSecondsAndComparedWithTheAnswer(Journey journey) {
        String key = new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent());
        new Rest(company, journey.firstAgent()).resolve(key);
        String link = company.letters()
                .awaitTo(journey.requester() + "@example.com", key)
                .ratingLink(2);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            new IssuePage(browser, company).open(key);
            browser.reloadUntilText(PANEL, journey.rateTheRequest());
            assertThat(browser.find(By.cssSelector(".ic-quality-aspect legend")).isDisplayed())
                    .isTrue();
            browser.click(degree("complete", "YES"));
            browser.click(degree("leadTime", "NO"));
            browser.type(By.id("ic-quality-" + "SD" + "-word"), journey.remark());
            browser.click(By.cssSelector("#ic-quality-" + "SD" + "-guess option[value='4']"));
            browser.click(By.className("ic-quality-save"));
            browser.waitFor(ExpectedConditions.textToBe(By.className("ic-quality-said"), journey.saved()));
            Accessible.check(browser, "#ic-quality");
            browser.screenshot(journey + "-30-quality");
            browser.reload();
            assertThat(browser.find(By.id("ic-quality-SD-complete-YES")).isSelected())
                    .isTrue();
        }
        try (Chromium phone = Chromium.phone()) {
            new RatingPage(phone).open(link).choose(2).send(journey.remark());
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            new IssuePage(browser, company).open(key);
            assertThat(browser.has(PANEL)).isFalse();
            browser.open(company.url(REPORT));
            assertThat(browser.text(By.id("ic-quality-customers"))).contains(journey.customer(), "50");
            assertThat(browser.text(By.id("ic-quality-gaps"))).contains(journey.firstDepartment(), "+2.0");
            Accessible.check(browser, "#ic-quality-report");
            browser.screenshot(journey + "-31-quality-report");
            browser.click(By.cssSelector("#ic-quality-months option[value='1']"));
            browser.follow(By.id("ic-quality-show"));
            assertThat(browser.address()).endsWith("months=1");
            assertThat(browser.text(By.id("ic-quality-customers"))).contains(journey.customer());
        }
    }

    private static By degree(String aspect, String degree) {
        return By.cssSelector("label[for=ic-quality-SD-" + aspect + "-" + degree + "]");
    }
}

package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.internalcustomer.browser.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A customer says thanks, and reads them in the statement of the two departments. */
class GoodwillBrowserTest extends CompanyWalk {

    private static final String ACCOUNTS = "/plugins/servlet/internal-customer/goodwill";

    /** What they read, and which department the customer is of. */
    record Walk(Journey journey, String customer, String thanked, String again, String kind, String words) {

        @Override
        public String toString() {
            return journey.name();
        }
    }

    static List<Walk> walks() {
        return List.of(
                new Walk(
                        Journey.ENGLISH,
                        "RND",
                        "thanked Service Desk",
                        "You have thanked Service Desk this week",
                        "Thanks",
                        "You saved <b>my</b> day."),
                new Walk(Journey.CHINESE, "FIN", "感谢 服务台", "您本周已感谢过 服务台", "感谢", "帮了 <b>大忙</b>。"));
    }

    @ParameterizedTest
    @MethodSource("walks")
    @Tag("R-KUD-1")
    void thanksAreOnTheIssueInAMailAndInTheStatement(Walk walk) {
        Journey journey = walk.journey();
        String key = new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent());
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            new IssuePage(browser, company).open(key).awaitRunningTimers();
            browser.reload();
            browser.follow(By.cssSelector("#ic-kudos-panel a.ic-say-thanks"));
            browser.find(By.id("ic-kudos"));
            Accessible.check(browser, "#ic-kudos");
            thank(browser, journey.firstAgent(), walk.words());
            assertThat(browser.text(By.id("ic-kudos")))
                    .contains(walk.thanked())
                    .contains(walk.words())
                    .contains(walk.again());
            browser.screenshot(journey + "-goodwill-1-thanked");
            browser.follow(By.cssSelector("#ic-kudos button.ic-take-back"));
            assertThat(browser.text(By.id("ic-kudos"))).doesNotContain(walk.words());
            thank(browser, journey.firstAgent(), walk.words());
            new IssuePage(browser, company).open(key);
            assertThat(browser.text(By.id("ic-kudos-panel"))).contains(walk.words());
            new ScorecardPage(browser, company).open();
            browser.follow(By.cssSelector("a.ic-goodwill-link"));
            browser.find(By.id("ic-accounts"));
            Accessible.check(browser, "#ic-accounts");
            browser.screenshot(journey + "-goodwill-2-accounts");
            browser.follow(By.cssSelector("a.ic-account-link[href$='/" + walk.customer() + "/SD']"));
            assertThat(browser.text(By.cssSelector("#ic-account table.ic-statement")))
                    .contains(walk.kind())
                    .contains("+2")
                    .contains(key);
            browser.find(By.id("ic-goodwill-trend"));
            Accessible.check(browser, "#ic-account");
            browser.screenshot(journey + "-goodwill-3-statement");
        }
        Letter letter = company.letters().awaitTo(journey.firstAgent() + "@example.com", journey.firstDepartment());
        assertThat(letter.text()).contains(walk.words());
        assertThat(letter.html()).doesNotContain("<b>my</b>");
        assertThat(new Rest(company, "admin").send("GET", "/rest/internal-customer/1.0/exports/kudos.csv", ""))
                .contains(key + ",");
    }

    private static void thank(Chromium browser, String helper, String words) {
        new Select(browser.find(By.id("ic-thank-provider"))).selectByValue("SD");
        browser.click(By.cssSelector("label[for='ic-helper-" + helper + "']"));
        browser.type(By.id("ic-thank-words"), words);
        browser.follow(By.id("ic-thank"));
    }
}

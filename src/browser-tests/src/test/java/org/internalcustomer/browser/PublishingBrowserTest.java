package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** A policy is drafted, tried on what there is, and published; the rebuild changes exactly what was foretold. */
class PublishingBrowserTest extends CompanyWalk {

    private static final By DONE = By.cssSelector("#ic-run[data-state='DONE']");

    /** In which language, from which verdict to which, and by what goal. */
    enum Walk {
        ENGLISH("en_US", "1s", "Open", "Breached", "Nothing: all timers are as they were."),
        CHINESE("zh_CN", "8h", "超时", "进行中", "没有变化：所有计时与之前相同。");

        private final String language;
        private final String goal;
        private final String before;
        private final String after;
        private final String same;

        Walk(String language, String goal, String before, String after, String same) {
            this.language = language;
            this.goal = goal;
            this.before = before;
            this.after = after;
            this.same = same;
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-POL-4")
    void aPolicyIsDraftedTriedAndPublished(Walk walk) {
        String open = new Rest(company, "admin").create("Nobody looks at it", "wangfang", "anna");
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter(walk.language);
            computed(browser, pages);
            draft(browser, pages, walk.goal);
            browser.follow(By.id("ic-what-if-link"));
            choose(browser, "how", "published");
            choose(browser, "openIssues", "recompute");
            browser.follow(By.id("ic-start"));
            browser.waitFor(ExpectedConditions.presenceOfElementLocated(DONE));
            assertThat(browser.text(By.cssSelector("#ic-attainment [data-row='RESOLUTION/*'] .ic-before")))
                    .isNotEmpty();
            assertThat(browser.text(By.id("ic-changes"))).contains(open, walk.before, walk.after);
            String foretold = browser.text(By.id("ic-flips"));
            assertThat(browser.fitsTheWidth()).isTrue();
            browser.screenshot("what-if-" + walk.language);

            browser.follow(By.id("ic-back"));
            choose(browser, "openIssues", "recompute");
            pages.save();
            pages.open("rebuild?flips=true");
            browser.reloadUntilText(By.id("ic-flips"), foretold);
            browser.waitFor(ExpectedConditions.presenceOfElementLocated(DONE));
            browser.reload();
            assertThat(browser.text(By.id("ic-flips"))).isEqualTo(foretold);
            assertThat(browser.text(By.id("ic-changes"))).contains(open);
            browser.screenshot("rebuild-" + walk.language);

            browser.follow(By.id("ic-start"));
            browser.waitFor(ExpectedConditions.presenceOfElementLocated(DONE));
            assertThat(browser.text(By.id("ic-same"))).isEqualTo(walk.same);
        }
    }

    private static void draft(Chromium browser, AdministratorPages pages, String goal) {
        pages.open("policies?key=STD");
        new PolicyPage(browser).fillLast(goal);
        browser.follow(By.id("ic-save-draft"));
        pages.open("policies?key=STD");
    }

    private static void computed(Chromium browser, AdministratorPages pages) {
        pages.rest("jobs");
        browser.reloadUntilText(By.tagName("body"), "\"waiting\":0");
    }

    private static void choose(Chromium browser, String field, String value) {
        new Select(browser.find(By.id("ic-" + field))).selectByValue(value);
    }
}

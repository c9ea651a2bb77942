package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** Whoever sees an issue opens a timer's explanation from the panel, and finds that its pieces add up. */
@Tag("R-CLK-4")
@Tag("R-POL-1")
class ExplanationBrowserTest extends CompanyWalk {

    @ParameterizedTest
    @EnumSource
    void addsUpInTheDialogAndOnThePage(Journey journey) {
        String key = resolvedAfterAPause(journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitTimers(journey.met());
            ExplanationDialog dialog = new ExplanationDialog(browser).open("RESOLUTION-1");
            assertThat(dialog.title()).contains(key);
            assertThat(dialog.verdict()).isEqualTo("MET");
            assertThat(dialog.deeds()).containsExactly("STARTED", "PAUSED", "RESUMED", "STOPPED");
            assertThat(dialog.text()).contains(journey.waiting());
            assertThat(dialog.pieces().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(dialog.used());
            browser.screenshot(journey + "-explanation-dialog");
            String page = dialog.page();
            dialog.close();
            assertThat(browser.has(By.id("ic-explain-dialog"))).isFalse();
            assertThat(browser.focused()).as("the focus is back on the link").contains(journey.resolution());

            browser.open(URI.create(page));
            assertThat(browser.title()).contains(key);
            assertThat(browser.text(By.className("ic-not-started-list"))).isNotBlank();
            browser.screenshot(journey + "-explanation-page");
            browser.resize(500, 900);
            assertThat(browser.fitsTheWidth()).isTrue();
        }
    }

    private String resolvedAfterAPause(Journey journey) {
        Rest agent = new Rest(company, journey.firstAgent());
        String key = agent.create(journey.summary(), journey.requester(), journey.firstAgent());
        agent.move(key, Step.START_PROGRESS);
        agent.move(key, Step.ASK_CUSTOMER);
        agent.move(key, Step.RESUME);
        agent.resolve(key);
        return key;
    }
}

package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** Whoever sees an issue opens a timer's explanation from the panel, and finds that its pieces add up. */
@NeedsChromium
@Tag("R-CLK-4")
@Tag("R-POL-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationBrowserTest {

    private static final int START_PROGRESS = 11;
    private static final int ASK_CUSTOMER = 21;
    private static final int RESUME = 41;

    private Company company;

    @BeforeAll
    void open(@TempDir Path folder) {
        company = Company.open(folder);
    }

    @AfterAll
    void close() {
        if (company != null) {
            company.close();
        }
    }

    static List<Journey> journeys() {
        return List.of(Journey.ENGLISH, Journey.CHINESE);
    }

    @ParameterizedTest
    @MethodSource("journeys")
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
            assertThat(browser.isWiderThanItsWindow()).isFalse();
        }
    }

    private String resolvedAfterAPause(Journey journey) {
        Rest agent = new Rest(company, journey.firstAgent());
        String key = agent.create(journey.summary(), journey.requester(), journey.firstAgent());
        move(agent, key, START_PROGRESS);
        move(agent, key, ASK_CUSTOMER);
        move(agent, key, RESUME);
        agent.resolve(key);
        return key;
    }

    private static void move(Rest agent, String key, int step) {
        agent.send("POST", "/rest/api/2/issue/" + key + "/transitions", """
                {"transition": {"id": "%d"}}""".formatted(step));
    }
}

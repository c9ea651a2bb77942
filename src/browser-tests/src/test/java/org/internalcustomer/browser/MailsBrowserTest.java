package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** An administrator finds a mail that the mail server refused, and has it sent again. Time stands still, so that nothing else does. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R-SUR-1")
class MailsBrowserTest {

    private static final By PAGE = By.id("ic-mails");

    private Company company;

    @BeforeAll
    void open(@TempDir Path folder) {
        company = Company.open(folder, "--clock", "2026-02-10T02:00:00Z");
    }

    @AfterAll
    void close() {
        if (company != null) {
            company.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedMailIsShownAndSentAgain(Journey journey) {
        String key = new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent());
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter(journey.language());
            company.closeMailServer();
            new Rest(company, journey.requester())
                    .send("POST", "/rest/internal-customer/1.0/requests/" + key + "/chases", "{}");
            pages.open("mails");
            browser.reloadUntilText(PAGE, key);
            assertThat(browser.text(PAGE)).contains(journey.tryNow());
            Accessible.check(browser, "#ic-mails");
            browser.screenshot(journey + "-mails-1-refused");

            company.openMailServer();
            browser.follow(By.xpath("//tr[contains(., '" + key + "')]//button[contains(@class, 'ic-mail-retry')]"));
            assertThat(browser.has(By.id("ic-mail-retried"))).isTrue();
            company.letters().awaitTo("@example.com", key);
            browser.screenshot(journey + "-mails-2-sent-again");
        }
    }
}

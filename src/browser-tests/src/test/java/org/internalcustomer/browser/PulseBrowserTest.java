package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.internalcustomer.browser.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** An administrator prepares the pulse, and looks at what people will be asked; they answer without login, on a phone. */
@NeedsChromium
@Tag("R-PUL-1")
class PulseBrowserTest {

    @Test
    void isSwitchedOnLookedAtAndAnswered(@TempDir Path folder) {
        try (Company company = Company.open(folder);
                Chromium browser = Chromium.start()) {
            for (Journey journey : Journey.values()) {
                String key =
                        new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent());
                new Rest(company, journey.firstAgent()).resolve(key);
                company.letters().awaitTo(journey.requester() + "@example.com", key);
            }
            AdministratorPages pages = new AdministratorPages(browser, company).enter("en_US");
            switchOn(browser, pages);
            preview(browser, pages);
            for (Journey journey : Journey.values()) {
                answers(company, journey);
            }
            browser.open(company.url("/plugins/servlet/internal-customer/pulse-results"));
            assertThat(browser.text(By.id("ic-pulse-results"))).contains("No pulse has been closed yet");
            Accessible.check(browser, "#ic-pulse-results");
            browser.screenshot("pulse-3-no-results");
        }
    }

    private static void switchOn(Chromium browser, AdministratorPages pages) {
        pages.open("pulse");
        browser.click(By.cssSelector("label[for=ic-enabled]"));
        browser.type(By.name("samplePercent"), "100");
        browser.type(By.name("mostPerPerson"), "2");
        browser.type(By.name("openDays"), "10");
        for (int number = 1; number <= 3; number++) {
            browser.type(By.name("question" + number + "En"), "Statement " + number);
            browser.type(By.name("question" + number + "Zh"), "陈述 " + number);
        }
        pages.save();
        assertThat(browser.find(By.name("enabled")).isSelected()).isTrue();
        assertThat(browser.value(By.name("openDays"))).isEqualTo("10");
        browser.screenshot("pulse-1-admin");
    }

    private static void preview(Chromium browser, AdministratorPages pages) {
        pages.open("pulse/preview?in=zh");
        assertThat(browser.text(By.id("ic-pulse"))).contains("陈述 3", "非常同意");
        browser.screenshot("pulse-2-preview-zh");
        pages.open("pulse/preview?in=en");
        assertThat(browser.text(By.id("ic-pulse"))).contains("Statement 1", "agree fully");
        assertThat(browser.has(By.id("ic-pulse-preview"))).isTrue();
        assertThat(browser.has(By.id("ic-pulse-send"))).isFalse();
    }

    private static void answers(Company company, Journey journey) {
        Letter letter = company.letters().awaitTo(journey.requester() + "@example.com", journey.threeQuestions());
        try (Chromium phone = Chromium.phone()) {
            URI link = URI.create(letter.pulseLink());
            phone.open(link);
            assertThat(phone.text(By.id("ic-pulse"))).contains(journey.firstDepartment());
            assertThat(phone.fitsTheWidth()).isTrue();
            Accessible.check(phone);
            phone.screenshot(journey + "-phone-40-pulse");
            phone.click(By.cssSelector("label[for=ic-pulse-1-5]"));
            phone.click(By.cssSelector("label[for=ic-pulse-3-2]"));
            phone.follow(By.id("ic-pulse-send"));
            assertThat(phone.text(By.id("ic-pulse-told"))).contains(journey.thankYou());
            phone.open(link);
            assertThat(phone.has(By.id("ic-pulse-send"))).isFalse();
            phone.screenshot(journey + "-phone-41-pulse-used");
        }
    }
}

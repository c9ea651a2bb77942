package org.internalcustomer.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The explanation of a timer in the dialog of the issue panel, opened and closed by keyboard. */
record ExplanationDialog(Chromium browser) {

    private static final String DIALOG = "#ic-explain-dialog ";

    /** @param timer such as {@code RESOLUTION-1} */
    ExplanationDialog open(String timer) {
        By link = link(timer);
        browser.focus(link);
        browser.find(link).sendKeys(Keys.ENTER);
        browser.waitFor(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(DIALOG + ".ic-sum")));
        return this;
    }

    String title() {
        return browser.text(By.id("ic-explain-title"));
    }

    String text() {
        return browser.text(By.cssSelector(DIALOG + ".aui-dialog2-content"));
    }

    String verdict() {
        return browser.attributes(By.cssSelector(DIALOG + ".ic-verdict"), "data-verdict")
                .get(0);
    }

    /** What the timer did, in order. */
    List<String> deeds() {
        return browser.attributes(By.cssSelector(DIALOG + ".ic-deed"), "data-deed");
    }

    /** Milliseconds of working time of each piece of the sum. */
    List<Long> pieces() {
        return browser.attributes(By.cssSelector(DIALOG + ".ic-span"), "data-used").stream()
                .map(Long::valueOf)
                .toList();
    }

    long used() {
        return Long.parseLong(browser.attributes(By.cssSelector(DIALOG + ".ic-used"), "data-used")
                .get(0));
    }

    /** The address of the page that says the same. */
    String page() {
        return browser.attributes(By.cssSelector(DIALOG + ".ic-explain-page"), "href")
                .get(0);
    }

    void close() {
        browser.press(Keys.ESCAPE);
        browser.waitFor(ExpectedConditions.numberOfElementsToBe(By.cssSelector(DIALOG), 0));
    }

    static By link(String timer) {
        return By.cssSelector("#ic-request-panel .ic-timer[data-timer='" + timer + "'] a.ic-explain");
    }
}

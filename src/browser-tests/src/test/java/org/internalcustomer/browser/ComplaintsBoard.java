package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The complaints of a department by where they stand. */
record ComplaintsBoard(Chromium browser, Company company) {

    private static final By BOARD = By.id("ic-recoveries");

    ComplaintsBoard open() {
        browser.open(company.url("/plugins/servlet/internal-customer/recoveries"));
        browser.find(BOARD);
        return this;
    }

    String column(String state) {
        return browser.text(By.cssSelector(".ic-recovery-column[data-state='" + state + "']"));
    }

    String figures() {
        return browser.text(By.cssSelector(".ic-recovery-figures"));
    }

    /** @param filter {@code department}, {@code customer}, {@code severity} or {@code sort} */
    ComplaintsBoard choose(String filter, String value) {
        new Select(browser.find(By.id("ic-recoveries-" + filter))).selectByValue(value);
        return this;
    }

    /** {@code late} or {@code mine}. */
    ComplaintsBoard tick(String filter) {
        browser.click(By.id("ic-recoveries-" + filter));
        return this;
    }

    ComplaintsBoard show() {
        browser.follow(By.id("ic-recoveries-show"));
        browser.find(BOARD);
        return this;
    }

    /** {@code open}, {@code offered} or {@code closed}. */
    ComplaintsBoard tab(String name) {
        browser.follow(By.id("ic-recoveries-" + name));
        browser.find(BOARD);
        return this;
    }

    ComplaintsBoard assign(String id, String handler) {
        String card = ".ic-recovery-card[data-id='" + id + "']";
        browser.click(By.cssSelector(card + " summary"));
        new Select(browser.find(By.cssSelector(card + " .ic-recovery-handlers"))).selectByValue(handler);
        browser.follow(By.cssSelector(card + " .ic-recovery-assign"));
        browser.find(BOARD);
        return this;
    }

    /** From the first card to the last one of its column, by keyboard, and into it. */
    void openLastByKeyboard() {
        browser.focus(By.cssSelector(".ic-recovery-card .ic-recovery-open"));
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.find(By.id("ic-recovery"));
    }
}

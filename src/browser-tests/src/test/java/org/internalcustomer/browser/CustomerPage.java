package org.internalcustomer.browser;

import java.net.URI;
import org.openqa.selenium.By;

/** What the link of a mail to a customer opens, without login. */
record CustomerPage(Chromium browser) {

    private static final By PAGE = By.id("ic-customer");

    CustomerPage open(String link) {
        browser.open(URI.create(link));
        browser.find(PAGE);
        return this;
    }

    String text() {
        return browser.text(PAGE);
    }

    String standing() {
        return browser.text(By.id("ic-customer-standing"));
    }

    boolean offers(String act) {
        return browser.has(button(act));
    }

    /** Presses a button and comes back to the page. */
    CustomerPage press(String act) {
        browser.follow(button(act));
        browser.find(By.id("ic-customer-done"));
        return this;
    }

    RatingPage rate() {
        browser.follow(By.cssSelector("#survey button[name=act]"));
        return new RatingPage(browser);
    }

    CustomerPage reloadUntil(String words) {
        browser.reloadUntilText(PAGE, words);
        return this;
    }

    private static By button(String act) {
        return By.cssSelector("button[name=act][value=" + act + "], button[name=act][value^='" + act + "-']");
    }
}

package org.internalcustomer.browser;

import java.net.URI;
import org.openqa.selenium.By;

/** What a rating link opens. */
record RatingPage(Chromium browser) {

    private static final By CHOSEN = By.cssSelector("input[name=rating]:checked");

    RatingPage open(String link) {
        browser.open(URI.create(link));
        browser.find(By.id("ic-survey"));
        return this;
    }

    String chosen() {
        return browser.find(CHOSEN).getAttribute("value");
    }

    boolean saysThatItWasAnswered() {
        return browser.has(By.id("ic-survey-answered"));
    }

    String question() {
        return browser.text(By.tagName("h1"));
    }

    /** By touching a rating. */
    RatingPage choose(int rating) {
        browser.click(By.cssSelector("label[for=ic-survey-rating-" + rating + "]"));
        return this;
    }

    String remark() {
        return browser.find(By.id("ic-survey-remark")).getDomProperty("value");
    }

    RatingPage change() {
        browser.follow(By.id("ic-survey-change"));
        browser.find(By.id("ic-survey"));
        return this;
    }

    String send(String remark) {
        browser.type(By.id("ic-survey-remark"), remark);
        browser.follow(By.id("ic-survey-send"));
        return browser.text(By.id("ic-survey-thanks"));
    }
}

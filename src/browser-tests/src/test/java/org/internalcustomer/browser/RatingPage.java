package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a rating link opens. */
record RatingPage(Chromium browser) {

    private static final int MOST_STEPS = 60;
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

    /** The reasons that are offered with the rating chosen. */
    List<String> reasons() {
        return browser.shown(By.cssSelector(".ic-survey-band label"));
    }

    /** How many questions there are beside the overall one. */
    int dimensions() {
        return browser.shown(By.cssSelector(".ic-survey-dimension")).size();
    }

    RatingPage tick(String reason) {
        browser.click(By.cssSelector("label:has(.ic-survey-factor[value='" + reason + "'])"));
        return this;
    }

    /** Answers the first question beside the overall one. */
    RatingPage judge(int rating) {
        browser.click(By.cssSelector("label:has(.ic-survey-choice[value='" + rating + "'])"));
        return this;
    }

    RatingPage lose(int minutes) {
        browser.click(By.cssSelector("label:has(.ic-survey-lost-time[value='" + minutes + "'])"));
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

    /** Goes on with the tab key until that has the focus. */
    RatingPage tabTo(String id) {
        for (int step = 0; step < MOST_STEPS && !browser.focusedId().equals(id); step++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focusedId()).isEqualTo(id);
        return this;
    }

    String send(String remark) {
        browser.type(By.id("ic-survey-remark"), remark);
        browser.follow(By.id("ic-survey-send"));
        return browser.text(By.id("ic-survey-thanks"));
    }
}

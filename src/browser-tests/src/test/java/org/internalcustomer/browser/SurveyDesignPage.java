package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The form of a survey's design, with its preview. */
record SurveyDesignPage(Chromium browser) {

    private static final By FRAME = By.id("ic-preview-frame");

    SurveyDesignPage name(String key, String name) {
        return type("key", key).type("nameEn", name).type("nameZh", name);
    }

    SurveyDesignPage provider(String department) {
        new Select(browser.find(By.id("ic-provider"))).selectByValue(department);
        return this;
    }

    /** One of those in a list of several. */
    SurveyDesignPage only(String field, String value) {
        new Select(browser.find(By.id("ic-" + field))).selectByValue(value);
        return this;
    }

    SurveyDesignPage type(String field, String text) {
        browser.type(By.id("ic-" + field), text);
        return this;
    }

    /** Waits until the preview says so in that language; what is typed reloads it, too. */
    SurveyDesignPage previewSays(String language, String text) {
        browser.click(By.id("ic-preview-" + language));
        By page = By.cssSelector("main.ic-survey[lang^='" + language + "']");
        browser.waitFor(driver ->
                browser.inFrame(FRAME, () -> browser.shown(page).stream().anyMatch(shown -> shown.contains(text))));
        return this;
    }

    void asOnAPhone() {
        browser.click(By.id("ic-width-phone"));
        browser.waitFor(driver -> browser.find(FRAME).getSize().getWidth() <= 402);
    }

    void asOnADesktop() {
        browser.click(By.id("ic-width-desktop"));
        browser.waitFor(driver -> browser.find(FRAME).getSize().getWidth() > 402);
    }

    boolean previewFits() {
        return browser.inFrame(FRAME, browser::fitsTheWidth);
    }

    void switchOn() {
        browser.focus(By.id("ic-enabled"));
        browser.press(Keys.SPACE);
    }
}

package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The open disputes, and both sides of one. */
record DisputePages(Chromium browser, Company company) {

    private static final String PATH = "/plugins/servlet/internal-customer/disputes";
    private static final By PAGE = By.id("ic-dispute");

    DisputePages list() {
        browser.open(company.url(PATH));
        browser.find(By.id("ic-disputes"));
        return this;
    }

    String row(String key) {
        return browser.text(By.cssSelector("#ic-disputes tr[data-issue='" + key + "']"));
    }

    DisputePages follow(String key) {
        browser.follow(By.cssSelector("#ic-disputes tr[data-issue='" + key + "'] a.ic-dispute-link"));
        browser.find(PAGE);
        return this;
    }

    DisputePages open(String key) {
        browser.open(company.url(PATH + "/" + key));
        browser.find(PAGE);
        return this;
    }

    String text() {
        return browser.text(PAGE);
    }

    boolean mayRule() {
        return browser.has(By.id("ic-rule-form"));
    }

    /** Only for a request that has one. */
    boolean offersTheService() {
        return browser.has(By.id("ic-rule-service"));
    }

    void raise(String department, String question) {
        new Select(browser.find(By.id("ic-dispute-with"))).selectByValue(department);
        browser.type(By.id("ic-question"), question);
        browser.follow(By.id("ic-open-dispute"));
    }

    void state(String department, String position) {
        new Select(browser.find(By.id("ic-state-department"))).selectByValue(department);
        browser.type(By.id("ic-state-text"), position);
        browser.follow(By.id("ic-state"));
    }

    void keep() {
        browser.follow(By.id("ic-keep"));
    }

    /** And for new requests of the same type and with that label. */
    void rule(String owner, String reason, String label) {
        new Select(browser.find(By.id("ic-owner"))).selectByValue(owner);
        browser.type(By.id("ic-rule-reason"), reason);
        browser.click(By.cssSelector("label[for='ic-rule-type']"));
        new Select(browser.find(By.id("ic-rule-label"))).selectByValue(label);
        browser.follow(By.id("ic-rule"));
    }
}

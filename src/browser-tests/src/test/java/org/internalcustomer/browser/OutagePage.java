package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What an outage made late: the form that says which outage, and the page of one. */
record OutagePage(Chromium browser, Company company) {

    private static final String ADDRESS = "/plugins/servlet/internal-customer/corrections/outages";
    private static final By ONE = By.id("ic-outage");

    /** The form, by the button on the page of the corrections. */
    OutagePage follow() {
        new DecisionsPage(browser, company).open();
        browser.follow(By.id("ic-outage-new"));
        browser.find(By.id("ic-outages"));
        return this;
    }

    OutagePage open(long outage) {
        browser.open(company.url(ADDRESS + "/" + outage));
        browser.find(ONE);
        return this;
    }

    /** Looks for what it made late; times as the browser writes them. */
    void look(String where, String from, String to) {
        new Select(browser.find(By.id("ic-outage-where"))).selectByValue(where);
        set("ic-outage-from", from);
        set("ic-outage-to", to);
        browser.follow(By.id("ic-outage-look"));
    }

    String error() {
        return browser.text(By.cssSelector("#ic-outages [role='alert']"));
    }

    /** Once it is known that it made nothing late. */
    String nothing() {
        return browser.text(By.id("ic-outage-nothing"));
    }

    void lookAgain() {
        browser.follow(By.id("ic-outage-again"));
        browser.find(ONE);
    }

    /** Once it is known. */
    String summary() {
        browser.find(By.id("ic-outage-ask"));
        return browser.text(By.id("ic-outage-summary"));
    }

    String verdicts() {
        return browser.text(By.id("ic-changes"));
    }

    void ask(String reason, String evidence) {
        browser.type(By.id("ic-outage-reason"), reason);
        browser.type(By.id("ic-outage-proof"), evidence);
        browser.follow(By.cssSelector("#ic-outage-ask button"));
        browser.find(ONE);
    }

    String text() {
        return browser.text(ONE);
    }

    String state() {
        return browser.text(By.id("ic-outage-state"));
    }

    /** From the list of the corrections, as somebody finds it who decides. */
    OutagePage choose(long outage) {
        new DecisionsPage(browser, company).open();
        browser.follow(By.cssSelector("#ic-outage-list tr[data-outage='" + outage + "'] a"));
        browser.find(ONE);
        return this;
    }

    void approve(String reason) {
        browser.type(By.id("ic-outage-answer"), reason);
        browser.follow(By.cssSelector("#ic-outage-decide button[value=approve]"));
        browser.find(ONE);
    }

    void awaitState(String state) {
        browser.reloadUntilText(By.id("ic-outage-state"), state);
    }

    private void set(String field, String value) {
        browser.answers(
                "arguments[0].value = arguments[1]; arguments[arguments.length - 1]([]);",
                browser.find(By.id(field)),
                value);
    }
}

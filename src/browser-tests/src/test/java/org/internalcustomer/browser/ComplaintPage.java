package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** One complaint, from the form to its end. */
record ComplaintPage(Chromium browser, Company company) {

    private static final By PAGE = By.id("ic-recovery");

    /** By the button beside the issue, which is there once a department holds it. */
    ComplaintPage complain(String issue, String provider, String severity, String words) {
        browser.open(company.url("/browse/" + issue));
        By button = By.id("ic-recovery-complain");
        browser.reloadUntilText(button, "");
        browser.follow(button);
        browser.find(By.id("ic-complain-form"));
        Accessible.check(browser, "#ic-complain");
        new Select(browser.find(By.id("ic-complain-provider"))).selectByValue(provider);
        choose("confirm", "severity", severity);
        choose("confirm", "remedy", "PUT_RIGHT");
        write("confirm", "words", words);
        browser.follow(By.id("ic-complain-send"));
        browser.find(PAGE);
        return this;
    }

    ComplaintPage open(String id) {
        browser.open(company.url("/plugins/servlet/internal-customer/recovery/" + id));
        browser.find(PAGE);
        return this;
    }

    String id() {
        return browser.attributes(PAGE, "data-id").get(0);
    }

    /** Such as {@code solve}. */
    String state() {
        return browser.attributes(PAGE, "data-state").get(0);
    }

    /** In the reader's language. */
    String stateInWords() {
        return browser.text(By.id("ic-recovery-state"));
    }

    String text() {
        return browser.text(PAGE);
    }

    boolean may(String act) {
        return browser.has(By.id("ic-recovery-form-" + act));
    }

    ComplaintPage choose(String act, String field, String value) {
        unfold(act);
        new Select(browser.find(By.id("ic-recovery-" + act + "-" + field))).selectByValue(value);
        return this;
    }

    ComplaintPage write(String act, String field, String words) {
        unfold(act);
        browser.type(By.id("ic-recovery-" + act + "-" + field), words);
        return this;
    }

    ComplaintPage say(String act) {
        unfold(act);
        browser.follow(By.id("ic-recovery-send-" + act));
        browser.find(PAGE);
        return this;
    }

    /** The issue that it is about. */
    void followIssue() {
        browser.follow(By.id("ic-recovery-issue"));
    }

    private void unfold(String act) {
        By closed = By.cssSelector("#ic-recovery-form-" + act + ":not([open]) summary");
        if (browser.has(closed)) {
            browser.click(closed);
        }
    }
}

package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The queue of the viewer's own department. */
record QueuePage(Chromium browser, Company company) {

    private static final By TABLE = By.id("ic-queue");
    private static final By NEXT = By.id("ic-queue-next");

    QueuePage open() {
        browser.open(company.url("/plugins/servlet/internal-customer/queue"));
        browser.find(TABLE);
        return this;
    }

    /** {@code accept}, {@code work} or {@code wait}. */
    QueuePage part(String name) {
        browser.follow(By.id("ic-queue-" + name));
        return this;
    }

    void await(String issue) {
        browser.reloadUntilText(TABLE, issue);
    }

    String row(String issue) {
        return browser.text(row(issue, ""));
    }

    String rows() {
        return browser.text(TABLE);
    }

    /** @param filter {@code department}, {@code customer}, {@code service} or {@code sort} */
    QueuePage choose(String filter, String value) {
        new Select(browser.find(By.id("ic-queue-" + filter))).selectByValue(value);
        return this;
    }

    void show() {
        browser.follow(By.cssSelector(".ic-queue-filter button[type=submit]"));
    }

    void accept(String issue) {
        browser.click(row(issue, " .ic-queue-one"));
        browser.click(By.id("ic-queue-take"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(row(issue, "")));
    }

    /** Accepts everything that the page shows. */
    void acceptAll() {
        browser.click(By.id("ic-queue-all"));
        browser.click(By.id("ic-queue-take"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("#ic-queue tr[data-issue]")));
    }

    /** Chooses all and nothing again. */
    void chooseAndLeave() {
        browser.click(By.id("ic-queue-all"));
        browser.click(By.id("ic-queue-all"));
    }

    boolean mayTake() {
        return browser.find(By.id("ic-queue-take")).isEnabled();
    }

    void awaitNext() {
        browser.reloadUntilText(NEXT, "");
    }

    void next() {
        browser.follow(NEXT);
    }

    void first() {
        browser.follow(By.cssSelector("#ic-queue .ic-paging a:first-child"));
    }

    String firstIssue() {
        return browser.find(By.cssSelector("#ic-queue tr[data-issue]")).getDomAttribute("data-issue");
    }

    private static By row(String issue, String inside) {
        return By.cssSelector("#ic-queue tr[data-issue='" + issue + "']" + inside);
    }
}

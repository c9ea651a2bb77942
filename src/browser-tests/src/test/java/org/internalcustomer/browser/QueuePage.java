package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The queue of the viewer's own department. */
record QueuePage(Chromium browser, Company company) {

    private static final By TABLE = By.id("ic-queue");
    private static final By NEXT = By.id("ic-queue-next");

    QueuePage open() {
        return open("");
    }

    /** @param query such as {@code ?project=SVC} */
    QueuePage open(String query) {
        browser.open(company.url("/plugins/servlet/internal-customer/queue" + query));
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
        browser.follow(By.id("ic-queue-show"));
    }

    void accept(String issue) {
        browser.click(row(issue, " .ic-queue-one"));
        browser.click(By.id("ic-queue-take"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(row(issue, "")));
    }

    /** With the row's own button. */
    void acceptInRow(String issue) {
        browser.click(row(issue, " .ic-queue-accept"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(row(issue, "")));
    }

    /** By keyboard alone. */
    void openHandOff(String issue) {
        browser.find(row(issue, " [data-dialog='ic-queue-hand-off']")).sendKeys(Keys.ENTER);
        browser.waitFor(ExpectedConditions.visibilityOfElementLocated(By.id("ic-queue-hand-off")));
    }

    void cancelHandOff() {
        browser.click(By.cssSelector("#ic-queue-hand-off .ic-queue-cancel"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(By.id("ic-queue-hand-off")));
    }

    /** As after a click beside the fields. */
    void leaveTheField() {
        browser.find(By.cssSelector("#ic-queue-hand-off h2")).click();
    }

    void leaveHandOff() {
        browser.press(Keys.ESCAPE);
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(By.id("ic-queue-hand-off")));
    }

    void handOff(String issue, String department, String needed) {
        new Select(browser.find(By.id("ic-queue-to"))).selectByValue(department);
        browser.type(By.id("ic-queue-needed"), needed);
        browser.find(By.cssSelector("#ic-queue-hand-off .ic-queue-send")).sendKeys(Keys.ENTER);
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(row(issue, "")));
    }

    void reject(String issue, String reason, String suggested) {
        browser.click(row(issue, " [data-dialog='ic-queue-reject']"));
        browser.type(By.id("ic-queue-reason"), reason);
        new Select(browser.find(By.id("ic-queue-suggested"))).selectByValue(suggested);
        browser.click(By.cssSelector("#ic-queue-reject .ic-queue-send"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(row(issue, "")));
    }

    /** What a screen reader hears of what was done last. */
    String said() {
        return browser.text(By.cssSelector("#ic-queue .ic-queue-said"));
    }

    /** What stands in the place of the rows. */
    String empty() {
        By message = By.cssSelector("#ic-queue .ic-queue-empty");
        browser.waitFor(ExpectedConditions.visibilityOfElementLocated(message));
        return browser.text(message);
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

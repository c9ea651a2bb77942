package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** An issue with its panel. */
record IssuePage(Chromium browser, Company company) {

    private static final By PANEL = By.id("ic-request-panel");
    private static final By RUNNING = By.cssSelector("#ic-request-panel .ic-timer[data-counts='true']");
    private static final By PROVIDER = By.cssSelector("#ic-request-panel .ic-provider");
    private static final By ASKED = By.cssSelector("#ic-request-panel .ic-asked");
    private static final By STATES = By.cssSelector("#ic-request-panel .ic-timers");

    IssuePage open(String key) {
        browser.open(company.url("/browse/" + key));
        browser.find(PANEL);
        return this;
    }

    void awaitRunningTimers() {
        browser.find(RUNNING);
    }

    void awaitTimers(String state) {
        browser.reloadUntilText(STATES, state);
    }

    void awaitPanel(String text) {
        browser.reloadUntilText(PANEL, text);
    }

    void awaitProvider(String department) {
        browser.reloadUntilText(PROVIDER, department);
    }

    /** Who is accountable. */
    String provider() {
        return browser.text(PROVIDER);
    }

    String panel() {
        return browser.text(PANEL);
    }

    /** The departments that support the accountable one. */
    String supporting() {
        return browser.text(By.cssSelector("#ic-request-panel .ic-supporting"));
    }

    void handOff(String department, String needed) {
        browser.click(By.cssSelector("details.ic-hand-off summary"));
        new Select(browser.find(By.id("ic-hand-off-department"))).selectByValue(department);
        browser.type(By.id("ic-hand-off-needed"), needed);
        browser.follow(By.id("ic-offer"));
        browser.find(ASKED);
    }

    /** @param by the day as it is typed into a date field: month, day and year */
    void handOff(String department, String done, String needed, String by) {
        browser.click(By.cssSelector("details.ic-hand-off summary"));
        browser.type(By.id("ic-hand-off-done"), done);
        browser.find(By.id("ic-hand-off-by")).sendKeys(by);
        browser.click(By.cssSelector("details.ic-hand-off summary"));
        handOff(department, needed);
    }

    /** Who is asked to take it, by whom, and with which note. */
    String asked() {
        return browser.text(ASKED);
    }

    void accept() {
        browser.follow(By.id("ic-accept"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(ASKED));
    }

    void withdraw() {
        browser.follow(By.id("ic-withdraw"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(ASKED));
    }

    boolean mayAnswer() {
        return browser.has(By.id("ic-accept")) || browser.has(By.id("ic-reject-form"));
    }

    /** By keyboard alone. */
    void reject(String reason, String suggested) {
        browser.find(By.cssSelector("details.ic-reject summary")).sendKeys(Keys.ENTER);
        browser.find(By.id("ic-reject-reason")).sendKeys(reason);
        new Select(browser.find(By.id("ic-reject-suggested"))).selectByValue(suggested);
        browser.find(By.id("ic-reject")).sendKeys(Keys.ENTER);
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(ASKED));
    }

    void chase() {
        browser.follow(By.id("ic-chase"));
    }

    boolean mayChase() {
        return browser.find(By.id("ic-chase")).isEnabled();
    }

    /** That the timer of that name ended otherwise. */
    void askForCorrection(String timer, String verdict, String reason) {
        browser.click(By.cssSelector("details.ic-correct summary"));
        new Select(browser.find(By.id("ic-correction-what"))).selectByValue("WRONG_VERDICT");
        new Select(browser.find(By.id("ic-correction-timer"))).selectByValue(timer);
        new Select(browser.find(By.id("ic-correction-verdict"))).selectByValue(verdict);
        browser.type(By.id("ic-correction-reason"), reason);
        browser.follow(By.id("ic-correction-ask"));
    }

    /** That no clock should have run meanwhile; days and times as they are typed into their fields. */
    void askToLeaveOut(String fromDay, String fromTime, String toDay, String toTime, String reason) {
        browser.click(By.cssSelector("details.ic-correct summary"));
        new Select(browser.find(By.id("ic-correction-what"))).selectByValue("OUTAGE");
        browser.find(By.id("ic-correction-from")).sendKeys(fromDay, Keys.TAB, fromTime);
        browser.find(By.id("ic-correction-to")).sendKeys(toDay, Keys.TAB, toTime);
        browser.type(By.id("ic-correction-reason"), reason);
        browser.follow(By.id("ic-correction-ask"));
    }

    /** As it is typed into a field of date and time: month, day and year, then the time. */
    void promise(String date, String time) {
        browser.click(By.cssSelector(".ic-promise details summary"));
        browser.find(By.id("ic-promise-date")).sendKeys(date, Keys.TAB, time);
        browser.follow(By.id("ic-promise-save"));
    }

    void acceptPromise() {
        browser.follow(By.id("ic-promise-accept"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(By.id("ic-promise-accept")));
    }

    void declinePromise() {
        browser.follow(By.id("ic-promise-decline"));
        browser.waitFor(ExpectedConditions.invisibilityOfElementLocated(By.id("ic-promise-decline")));
    }

    void sayTurn(String turn, String note) {
        browser.click(By.xpath("//*[@id='ic-pause-form']/../summary"));
        new Select(browser.find(By.id("ic-pause-turn"))).selectByValue(turn);
        browser.type(By.id("ic-pause-note"), note);
        browser.follow(By.id("ic-pause-save"));
        awaitPanel(note);
    }

    void contest(String note) {
        browser.click(By.xpath("//*[@id='ic-contest-form']/../summary"));
        browser.type(By.id("ic-contest-note"), note);
        browser.follow(By.id("ic-contest"));
        awaitPanel(note);
    }

    void assignToMe() {
        browser.follow(By.id("assign-to-me"));
    }

    void move(Step step) {
        browser.click(By.id("action_id_" + step.id()));
        browser.waitFor(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("[role=dialog] form")));
        if (browser.has(By.id("resolution"))) {
            new Select(browser.find(By.id("resolution"))).selectByValue("10000");
        }
        browser.follow(By.id("issue-workflow-transition-submit"));
        browser.waitFor(ExpectedConditions.presenceOfElementLocated(By.id("key-val")));
    }
}

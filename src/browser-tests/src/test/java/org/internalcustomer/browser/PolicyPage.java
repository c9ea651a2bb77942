package org.internalcustomer.browser;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;

/** The form of a policy: the goals of its resolution, without the last, which is for all others. */
record PolicyPage(Chromium browser) {

    private static final String METRIC = "#ic-metric-RESOLUTION";
    private static final By LAST = By.cssSelector(METRIC + " .ic-goal-last input[name$='.budget']");

    void addGoal() {
        browser.click(By.cssSelector(METRIC + " .ic-goal-add"));
    }

    /** @param position from 1 */
    void fill(int position, String priority, String budget) {
        browser.click(in(position, "input[name$='.priorities'][value='" + priority + "']"));
        browser.type(in(position, "input[name$='.budget']"), budget);
    }

    void moveUp(int position) {
        browser.click(in(position, ".ic-goal-up"));
    }

    void moveDown(int position) {
        browser.click(in(position, ".ic-goal-down"));
    }

    void remove(int position) {
        browser.click(in(position, ".ic-goal-remove"));
    }

    /** The goal for all others. */
    void fillLast(String budget) {
        browser.type(LAST, budget);
    }

    String last() {
        return browser.value(LAST);
    }

    boolean isDraft() {
        return browser.has(By.id("ic-draft"));
    }

    int versions() {
        int versions = 0;
        while (browser.has(By.cssSelector("#ic-versions [data-version='" + (versions + 1) + "']"))) {
            versions++;
        }
        return versions;
    }

    /** Of all goals in their order. */
    List<String> budgets() {
        List<String> budgets = new ArrayList<>();
        for (int position = 1; browser.has(in(position, "input[name$='.budget']")); position++) {
            budgets.add(browser.value(in(position, "input[name$='.budget']")));
        }
        return budgets;
    }

    private static By in(int position, String what) {
        return By.cssSelector(METRIC + " .ic-goal:nth-child(" + position + ") " + what);
    }
}

package org.internalcustomer.browser;

import org.openqa.selenium.By;

/** The scorecard. */
record ScorecardPage(Chromium browser, Company company) {

    /** By the top navigation. */
    ScorecardPage open() {
        browser.open(company.url("/secure/Dashboard.jspa"));
        browser.follow(By.id("internal-customer-scorecard"));
        browser.find(By.id("ic-scorecard"));
        return this;
    }

    /** The department's row, once it says {@code text}. */
    String row(String department, String text) {
        By row = By.cssSelector("#ic-departments tr[data-department='" + department + "']");
        browser.reloadUntilText(row, text);
        return browser.text(row);
    }

    String satisfaction() {
        return browser.text(By.id("ic-satisfaction"));
    }

    String matrix() {
        return browser.text(By.id("ic-matrix"));
    }

    boolean drawsTheTrend() {
        return browser.find(By.id("ic-trend")).getSize().getHeight() > 100;
    }

    /** The issues behind the first figure of the department's row. */
    String issuesOf(String department) {
        browser.follow(By.cssSelector("#ic-departments tr[data-department='" + department + "'] td a"));
        return browser.text(By.id("ic-figure"));
    }

    /** What complaints about the department come to; the empty key for all. */
    String complaints(String department) {
        return browser.text(By.cssSelector("#ic-complaints tr[data-department='" + department + "']"));
    }

    /** Whether the figures about complaints lead anywhere. */
    boolean leadsToComplaints() {
        return browser.has(By.cssSelector("#ic-complaints td a"));
    }

    /** The complaints behind the figure. */
    String complaintsBehind(String department, String figure) {
        browser.follow(By.cssSelector(
                "#ic-complaints tr[data-department='" + department + "'] td[data-figure='" + figure + "'] a"));
        browser.find(By.id("ic-complaints-count"));
        return browser.text(By.id("ic-complaints"));
    }
}

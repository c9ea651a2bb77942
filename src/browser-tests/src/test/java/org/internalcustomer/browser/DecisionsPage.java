package org.internalcustomer.browser;

import org.openqa.selenium.By;

/** The corrections that wait for a decision, and the decided ones. */
record DecisionsPage(Chromium browser, Company company) {

    private static final By MENU = By.id("internal-customer-menu");
    private static final By LINK = By.id("internal-customer-corrections");
    private static final By PAGE = By.id("ic-corrections");

    DecisionsPage open() {
        browser.open(company.url("/plugins/servlet/internal-customer/corrections"));
        browser.find(PAGE);
        return this;
    }

    /** By the link in the menu at the top, which is there for those who may decide. */
    DecisionsPage follow() {
        browser.click(MENU);
        browser.follow(LINK);
        browser.find(PAGE);
        return this;
    }

    String open(String issue) {
        return browser.text(By.cssSelector("section.ic-correction[data-issue='" + issue + "']"));
    }

    void approve(String issue, String reason) {
        String section = "section.ic-correction[data-issue='" + issue + "'] ";
        browser.type(By.cssSelector(section + "textarea"), reason);
        browser.follow(By.cssSelector(section + "button[value=approve]"));
        browser.find(PAGE);
    }

    String decided(String issue) {
        return browser.text(By.cssSelector("table.ic-decided tr[data-issue='" + issue + "']"));
    }
}

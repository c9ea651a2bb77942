package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The form that raises an issue. */
record CreateIssuePage(Chromium browser, Company company) {

    /** For the first department that the form offers a choice of providers for. */
    String create(String project, String summary, String providerLabel, String provider) {
        browser.open(company.url("/secure/CreateIssue.jspa"));
        new Select(browser.find(By.id("pid"))).selectByIndex(project.equals("SVC") ? 1 : 0);
        browser.type(By.id("summary"), summary);
        By field = By.xpath("//select[@id=//label[contains(., '" + providerLabel + "')]/@for]");
        new Select(browser.find(field)).selectByValue(provider);
        browser.follow(By.id("issue-create-submit"));
        return browser.text(By.id("key-val"));
    }

    /** A part of that issue, from its own page. */
    String createSubTask(String parent, String summary, String providerLabel, String provider) {
        browser.open(company.url("/browse/" + parent));
        browser.follow(By.id("create-subtask"));
        browser.type(By.id("summary"), summary);
        By field = By.xpath("//select[@id=//label[contains(., '" + providerLabel + "')]/@for]");
        new Select(browser.find(field)).selectByValue(provider);
        browser.follow(By.id("subtask-create-submit"));
        return browser.text(By.id("key-val"));
    }
}

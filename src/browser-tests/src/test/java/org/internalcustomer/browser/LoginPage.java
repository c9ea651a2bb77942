package org.internalcustomer.browser;

import org.openqa.selenium.By;

/** Where people say who they are. */
record LoginPage(Chromium browser, Company company) {

    /** The passwords of the demonstration are the names. */
    void loginAs(String name) {
        browser.open(company.url("/login.jsp"));
        browser.type(By.id("login-form-username"), name);
        browser.type(By.id("login-form-password"), name);
        browser.follow(By.id("login-form-submit"));
    }
}

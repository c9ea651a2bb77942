package org.internalcustomer.browser;

import java.net.URI;
import java.util.function.Function;
import org.openqa.selenium.By;

/** Where people say who they are. */
record LoginPage(Chromium browser, Function<String, URI> sandbox) {

    LoginPage(Chromium browser, Company company) {
        this(browser, company::url);
    }

    /** The passwords of the demonstration are the names. */
    void loginAs(String name) {
        browser.open(sandbox.apply("/login.jsp"));
        browser.type(By.id("login-form-username"), name);
        browser.type(By.id("login-form-password"), name);
        browser.follow(By.id("login-form-submit"));
    }
}

package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The pages of the app's administration, behind the administrator's password. */
record AdministratorPages(Chromium browser, Company company) {

    private static final String AREA = "/plugins/servlet/internal-customer/admin/";

    /** @param language as the profile offers it, such as {@code zh_CN} */
    AdministratorPages enter(String language) {
        new LoginPage(browser, company).loginAs("admin");
        browser.open(company.url("/secure/ViewProfile.jspa"));
        new Select(browser.find(By.id("language"))).selectByValue(language);
        browser.follow(By.id("profile-save"));
        browser.open(company.url(AREA + "health"));
        browser.type(By.id("login-form-authenticatePassword"), "admin");
        browser.follow(By.id("login-form-submit"));
        return this;
    }

    void open(String page) {
        browser.open(company.url(AREA + page));
    }

    void save() {
        browser.follow(By.id("ic-save"));
    }

    /** What REST answers, as the browser shows it. */
    String rest(String path) {
        browser.open(company.url("/rest/internal-customer/1.0/" + path));
        return browser.text(By.tagName("body"));
    }
}

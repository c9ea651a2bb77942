package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The controls of the department queue. */
@Tag("R-HND-1")
class QueueControlsBrowserTest extends CompanyWalk {

    private static final int A_PAGE = 50;

    @Test
    void isNarrowedToOneCustomer() {
        String finance = rest("admin").create("Payroll is closed", "wangfang", "anna");
        String research = rest("admin").create("Lab is dark", "rosa", "anna");
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            QueuePage queue = new QueuePage(browser, company).open().part("work");
            queue.await(finance);
            queue.await(research);
            queue.choose("customer", "FIN").choose("sort", "created").show();

            assertThat(browser.address()).contains("customer=FIN", "sort=created", "department=SD");
            assertThat(queue.rows()).contains(finance).doesNotContain(research);
            browser.screenshot("controls-queue");
        }
    }

    @Test
    void isNarrowedToOneService() {
        String without = rest("admin").create("Badge is lost", "rosa", "anna");
        String with;
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("rosa");
            with = new CreateIssuePage(browser, company).create("SVC", "No way in", "Service", "VPN");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            QueuePage queue = new QueuePage(browser, company).open().part("work");
            queue.await(without);
            queue.await(with);
            queue.choose("service", "VPN").show();

            assertThat(browser.address()).contains("service=VPN");
            assertThat(queue.rows()).contains(with).doesNotContain(without);
        }
    }

    @Test
    void isTheOneOfTheDepartmentThatIsChosen() {
        String desk = rest("admin").create("Mouse is gone", "wangfang", "anna");
        String network = rest("admin").create("Hub is hot", "wangfang", "david");
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            QueuePage queue = new QueuePage(browser, company).open().part("work");
            queue.await(desk);
            assertThat(queue.rows()).doesNotContain(network);

            queue.choose("department", "NET").choose("customer", "FIN").show();

            assertThat(browser.address()).contains("department=NET");
            queue.await(network);
            assertThat(queue.rows()).doesNotContain(desk);
        }
    }

    @Test
    void staysThatOfOneProjectWhenItIsNarrowed() {
        String key = rest("admin").create("Chair is broken", "rosa", "anna");
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            QueuePage queue = new QueuePage(browser, company).open("?department=SD&project=SVC");
            queue.await(key);
            queue.open("?department=SD&project=INC");
            assertThat(queue.rows()).doesNotContain(key);

            queue.choose("sort", "created").show();

            assertThat(browser.address()).contains("project=INC", "sort=created");
            assertThat(queue.rows()).doesNotContain(key);
        }
    }

    @Test
    void isTurnedOverAndBack() {
        for (int issue = 0; issue <= A_PAGE; issue++) {
            rest("admin").create("Socket " + issue, "rosa", "david");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("david");
            QueuePage queue = new QueuePage(browser, company).open().part("work");
            queue.awaitNext();
            String first = queue.firstIssue();

            queue.next();
            assertThat(browser.has(By.id("ic-queue-next"))).isFalse();
            assertThat(queue.firstIssue()).isNotEqualTo(first);
            queue.first();
            assertThat(queue.firstIssue()).isEqualTo(first);
        }
    }

    @Test
    void acceptsEverythingThatWaitsAtOnce() {
        String written = rest("admin").create("Port is dead", "rosa", "anna");
        String other = rest("admin").create("Switch is loud", "rosa", "anna");
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            IssuePage issue = new IssuePage(browser, company).open(written);
            issue.awaitProvider("Service Desk");
            issue.handOff("NET", "Tried another cable", "A new port", "12312037");
            assertThat(issue.asked()).contains("Network", "Tried another cable", "A new port", "By: Dec 31, 2037");
            issue.open(other).awaitProvider("Service Desk");
            issue.handOff("NET", "A new fan");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("david");
            QueuePage queue = new QueuePage(browser, company).open().part("accept");
            queue.await(written);
            queue.await(other);
            queue.chooseAndLeave();
            assertThat(queue.mayTake()).isFalse();

            queue.acceptAll();

            IssuePage issue = new IssuePage(browser, company);
            issue.open(written).awaitProvider("Network");
            issue.open(other).awaitProvider("Network");
        }
    }

    @Test
    void leavesAHandOffByEscape() {
        String key = rest("admin").create("Cable is short", "rosa", "anna");
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("anna");
            QueuePage queue = new QueuePage(browser, company).open().part("work");
            queue.await(key);

            queue.openHandOff(key);
            queue.leaveHandOff();
            queue.openHandOff(key);
            queue.leaveTheField();
            queue.leaveHandOff();

            assertThat(queue.rows()).contains(key);
        }
    }

    private Rest rest(String user) {
        return new Rest(company, user);
    }
}

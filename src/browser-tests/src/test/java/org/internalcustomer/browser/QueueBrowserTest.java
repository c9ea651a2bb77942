package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Working from the queue, and with supporting departments. */
class QueueBrowserTest extends CompanyWalk {

    @ParameterizedTest
    @EnumSource
    @Tag("R-HND-1")
    void aRequestIsHandedOffRejectedAndAcceptedFromTheQueue(Journey journey) {
        String key = raised(journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            QueuePage queue = new QueuePage(browser, company).open().part("work");
            queue.await(key);
            queue.openHandOff(key);
            browser.screenshot(journey + "-queue-1-hand-off");
            queue.cancelHandOff();
            assertThat(queue.rows()).contains(key);
            queue.openHandOff(key);
            queue.handOff(key, "NET", journey.note());
            assertThat(queue.said()).contains(key);
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            QueuePage queue = new QueuePage(browser, company).open().part("accept");
            queue.await(key);
            browser.screenshot(journey + "-queue-2-asked");
            queue.reject(key, journey.reason(), "FIN");
            assertThat(queue.said()).contains(key);
            assertThat(queue.empty()).contains(journey.nobodyWaits());
            browser.screenshot(journey + "-queue-3-empty");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            assertThat(new IssuePage(browser, company).open(key).panel())
                    .contains(journey.reason())
                    .contains(journey.suggestion());
            QueuePage queue = new QueuePage(browser, company).open().part("work");
            queue.await(key);
            queue.openHandOff(key);
            queue.handOff(key, "NET", journey.note());
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            QueuePage queue = new QueuePage(browser, company).open().part("accept");
            queue.await(key);
            queue.acceptInRow(key);
            queue.open().part("work").await(key);
            new IssuePage(browser, company).open(key).awaitProvider(journey.secondDepartment());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-HND-5")
    void anotherDepartmentSupportsByASubTask(Journey journey) {
        String key = raised(journey);
        String part;
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            part = new CreateIssuePage(browser, company)
                    .createSubTask(key, journey.note(), journey.providerLabel(), "NET");
            IssuePage issue = new IssuePage(browser, company);
            issue.awaitPanel(journey.supports());
            assertThat(issue.provider()).isEqualTo(journey.secondDepartment());
            browser.screenshot(journey + "-support-1-part");

            issue.open(key).awaitPanel(journey.waitsForSecond());
            assertThat(issue.provider()).as("still accountable").isEqualTo(journey.firstDepartment());
            assertThat(issue.supporting()).contains(part).contains(journey.running());
            browser.screenshot(journey + "-support-2-lead");
            QueuePage queue = new QueuePage(browser, company).open().part("work");
            queue.await(key);
            assertThat(queue.row(key)).contains(journey.waitsForSecond());
        }
        new Rest(company, "admin").resolve(part);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitPanel(journey.secondHasFinished());
            assertThat(issue.supporting()).contains(journey.met());
            browser.screenshot(journey + "-support-3-finished");
        }
    }

    private String raised(Journey journey) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            String key = new CreateIssuePage(browser, company)
                    .create("SVC", journey.summary(), journey.providerLabel(), "SD");
            new IssuePage(browser, company).awaitRunningTimers();
            return key;
        }
    }
}

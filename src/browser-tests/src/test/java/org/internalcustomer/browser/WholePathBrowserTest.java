package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.internalcustomer.browser.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a request over timers, a hand-off, a pause and a resolution to the rating, and to the scorecard. */
@Tag("R-SUR-1")
@Tag("R-SUR-2")
class WholePathBrowserTest extends CompanyWalk {

    @ParameterizedTest
    @EnumSource
    void leadsFromARequestToTheScorecard(Journey journey) {
        String key = requestIsRaised(journey);
        firstDepartmentHandsOff(journey, key);
        secondDepartmentResolves(journey, key);
        requesterRates(journey, key);
        agentSeesTheAnswer(journey, key);
        leaderSeesItOnTheScorecard(journey, key);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-HND-1")
    void comesBackWithAReasonWhereTheOtherDepartmentRejects(Journey journey) {
        String key = requestIsRaised(journey);
        firstDepartmentHandsOff(journey, key);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.reject(journey.reason(), "FIN");
            issue.awaitPanel(journey.reason());
            assertThat(issue.mayAnswer()).isFalse();
            browser.screenshot(journey + "-3-rejected");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            assertThat(issue.panel())
                    .contains(journey.rejected())
                    .contains(journey.reason())
                    .contains(journey.suggestion());
            assertThat(issue.provider()).isEqualTo(journey.firstDepartment());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R-HND-1")
    void isTakenFromTheQueueOfTheDepartment(Journey journey) {
        String key = requestIsRaised(journey);
        firstDepartmentHandsOff(journey, key);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            QueuePage queue = new QueuePage(browser, company).open().part("wait");
            queue.await(key);
            assertThat(queue.row(key)).contains(journey.secondDepartment());
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            QueuePage queue = new QueuePage(browser, company).open().part("accept");
            queue.await(key);
            browser.screenshot(journey + "-10-queue");
            assertThat(queue.row(key)).contains(journey.summary()).contains(journey.customer());
            queue.accept(key);
            queue.open().part("work").await(key);
            assertThat(queue.row(key)).contains(journey.running());
        }
    }

    private String requestIsRaised(Journey journey) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            String key = new CreateIssuePage(browser, company)
                    .create("SVC", journey.summary(), journey.providerLabel(), "SD");
            IssuePage issue = new IssuePage(browser, company);
            issue.awaitRunningTimers();
            issue.awaitPanel(journey.firstDepartment());
            assertThat(issue.panel()).contains(journey.customer());
            browser.screenshot(journey + "-1-raised");
            return key;
        }
    }

    private void firstDepartmentHandsOff(Journey journey, String key) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.move(Step.START_PROGRESS);
            issue.handOff("NET", journey.note());
            assertThat(issue.asked()).contains(journey.secondDepartment()).contains(journey.note());
            assertThat(issue.mayAnswer()).isFalse();
            assertThat(issue.provider()).isEqualTo(journey.firstDepartment());
            browser.screenshot(journey + "-2-handed-off");
        }
    }

    private void secondDepartmentResolves(Journey journey, String key) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            assertThat(issue.asked()).contains(journey.note());
            issue.accept();
            issue.awaitProvider(journey.secondDepartment());
            issue.assignToMe();
            issue.move(Step.ASK_CUSTOMER);
            issue.awaitTimers(journey.waiting());
            browser.screenshot(journey + "-3-paused");
            issue.move(Step.RESUME);
            issue.awaitTimers(journey.running());
            issue.move(Step.RESOLVE);
            issue.awaitTimers(journey.met());
            browser.screenshot(journey + "-4-resolved");
        }
    }

    private void requesterRates(Journey journey, String key) {
        Letter letter = company.letters().awaitTo(journey.requester() + "@example.com", key);
        assertThat(letter.text()).contains(journey.summary()).contains(journey.secondDepartment());
        assertThat(letter.ratingLinks()).hasSize(5);
        assertThat(letter.html()).contains(letter.ratingLink(5).replace("&", "&amp;"));
        try (Chromium browser = Chromium.start()) {
            RatingPage page = new RatingPage(browser).open(letter.ratingLink(3));
            assertThat(page.chosen()).isEqualTo("3");
            page.open(letter.ratingLink(5));
            assertThat(page.chosen()).isEqualTo("5");
            assertThat(page.saysThatItWasAnswered())
                    .as("a click on a link records nothing")
                    .isFalse();
            assertThat(page.question()).isEqualTo(journey.question());
            browser.screenshot(journey + "-5-rating");
            assertThat(page.send(journey.remark())).contains(journey.recorded());
            browser.screenshot(journey + "-6-thanks");
        }
    }

    private void agentSeesTheAnswer(Journey journey, String key) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitPanel(journey.rated());
            browser.screenshot(journey + "-7-answered");
        }
    }

    private void leaderSeesItOnTheScorecard(Journey journey, String key) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            ScorecardPage scorecard = new ScorecardPage(browser, company).open();
            assertThat(browser.title()).contains(journey.scorecard());
            assertThat(scorecard.row("NET", journey.answersOfSent())).contains(journey.secondDepartment());
            assertThat(scorecard.satisfaction()).contains("100.0%");
            assertThat(scorecard.matrix()).contains(journey.customer());
            assertThat(scorecard.drawsTheTrend()).isTrue();
            browser.screenshot(journey + "-8-scorecard");
            assertThat(scorecard.issuesOf("NET")).contains(key);
            browser.screenshot(journey + "-9-issues");
        }
    }
}

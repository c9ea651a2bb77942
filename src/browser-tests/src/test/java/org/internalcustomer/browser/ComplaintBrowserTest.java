package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/**
 * A customer complains about the network, whose head is David and whose deputy is Li Wei: whoever of the two did not work on
 * the issue answers.
 */
@Tag("R-REC-1")
class ComplaintBrowserTest extends CompanyWalk {

    @ParameterizedTest
    @EnumSource
    void isAnsweredRejectedAnsweredAgainAndRated(Journey journey) {
        String issue = raised(journey);
        String id = complained(journey, issue);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            ComplaintsBoard board = new ComplaintsBoard(browser, company).open();
            assertThat(board.column("acknowledge")).contains(issue).contains(journey.reason());
            Accessible.check(browser, "#ic-recoveries");
            browser.screenshot(journey + "-complaint-2-board");
            ComplaintPage complaint = new ComplaintPage(browser, company).open(id);
            complaint.write("acknowledge", "words", journey.note()).say("acknowledge");
            assertThat(complaint.state()).isEqualTo("solve");
            complaint.write("propose", "words", journey.note()).say("propose");
            assertThat(complaint.state()).isEqualTo("answer");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            ComplaintPage complaint = new ComplaintPage(browser, company).open(id);
            Accessible.check(browser, "#ic-recovery");
            browser.screenshot(journey + "-complaint-3-solution");
            complaint.write("reject", "words", journey.reason()).say("reject");
            assertThat(complaint.state()).isEqualTo("solve");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            ComplaintPage complaint = new ComplaintPage(browser, company).open(id);
            assertThat(complaint.text()).contains(journey.reason());
            complaint.write("propose", "words", journey.remark()).say("propose");
        }
        try (Chromium phone = Chromium.phone()) {
            CustomerPage page = new CustomerPage(phone).open(solution(journey, issue));
            assertThat(page.text()).contains(journey.remark());
            Accessible.check(phone, "#complaint");
            assertThat(phone.fitsTheWidth()).isTrue();
            phone.screenshot(journey + "-phone-20-solution");
            assertThat(page.press("accept-" + id).offers("reject-" + id)).isFalse();
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            ComplaintPage complaint = new ComplaintPage(browser, company).open(id);
            complaint.write("follow-up", "words", journey.note()).say("follow-up");
            complaint
                    .choose("explain", "cause", "NOT_INFORMED")
                    .write("explain", "words", journey.note())
                    .write("explain", "prevention", journey.remark())
                    .say("explain");
            assertThat(complaint.state()).isEqualTo("second-rating");
            Accessible.check(browser, "#ic-recovery");
            browser.screenshot(journey + "-complaint-4-handler");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            ComplaintPage complaint = new ComplaintPage(browser, company).open(id);
            complaint
                    .choose("rate", "rating", "5")
                    .write("rate", "remark", journey.remark())
                    .say("rate");
            assertThat(complaint.stateInWords()).isEqualTo(journey == Journey.ENGLISH ? "Recovered" : "已补救");
            browser.screenshot(journey + "-complaint-5-recovered");
            complaint.followIssue();
            assertThat(browser.text(By.id("ic-recovery-panel"))).contains(complaint(journey, id));
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.secondAgent());
            ComplaintsBoard board = new ComplaintsBoard(browser, company).open().tab("closed");
            assertThat(board.column("closed")).contains(issue);
            assertThat(board.figures()).contains("100 %");
            ScorecardPage scorecard = new ScorecardPage(browser, company).open();
            assertThat(scorecard.complaints("NET")).contains("100.0%");
            browser.screenshot(journey + "-complaint-6-scorecard");
            assertThat(scorecard.complaintsBehind("NET", "recovered"))
                    .contains(issue)
                    .contains(complaint(journey, id));
            Accessible.check(browser, "#ic-complaints");
            browser.screenshot(journey + "-complaint-7-behind-the-figure");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            ScorecardPage scorecard = new ScorecardPage(browser, company).open();
            assertThat(scorecard.complaints("NET")).contains("100.0%");
            assertThat(scorecard.leadsToComplaints()).isFalse();
        }
    }

    @Test
    void isGivenToAnotherHandlerAndFoundOnTheBoard() {
        Journey journey = Journey.ENGLISH;
        String first = complained(journey, raised(journey));
        String second = complained(journey, raised(journey));
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("admin");
            ComplaintsBoard board = new ComplaintsBoard(browser, company).open();
            board.choose("department", "NET")
                    .choose("customer", "RND")
                    .choose("severity", "NORMAL")
                    .choose("sort", "opened")
                    .show();
            assertThat(board.column("acknowledge"))
                    .contains(complaint(journey, first))
                    .contains(complaint(journey, second));
            board.assign(first, "david");
            assertThat(board.column("acknowledge")).contains("David");
            board.tick("mine").show();
            assertThat(board.column("acknowledge")).doesNotContain(complaint(journey, first));
            board.tick("mine").tick("late").show();
            assertThat(board.column("acknowledge")).doesNotContain(complaint(journey, first));
            board.tick("late").show();
            board.openLastByKeyboard();
            ComplaintPage page = new ComplaintPage(browser, company);
            assertThat(page.id()).isEqualTo(second);
            assertThat(page.may("propose")).as("an administrator is no handler").isFalse();
            assertThat(page.may("assign")).isTrue();
        }
    }

    @Test
    void isOfferedAfterALowRatingAndDeclinedWithoutLogin() {
        Journey journey = Journey.ENGLISH;
        String issue = raised(journey);
        new Rest(company, journey.secondAgent()).resolve(issue);
        String address = journey.requester() + "@example.com";
        String rating =
                company.letters().awaitTo(address, "Please rate " + issue).ratingLink(1);
        try (Chromium browser = Chromium.start()) {
            new RatingPage(browser).open(rating).send(journey.remark());
        }
        String offer =
                company.letters().awaitTo(address, issue + ": shall something").customerLink();
        try (Chromium phone = Chromium.phone()) {
            CustomerPage page = new CustomerPage(phone).open(offer);
            assertThat(page.text()).contains("You were not content.");
            phone.screenshot("complaint-offered");
            String act = phone.attributes(By.cssSelector("#complaint button[value^='decline-']"), "value")
                    .get(0);
            assertThat(page.press(act).offers(act)).isFalse();
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs("david");
            assertThat(new ComplaintsBoard(browser, company)
                            .open()
                            .tab("closed")
                            .column("closed"))
                    .contains(issue);
        }
    }

    private String complained(Journey journey, String issue) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.requester());
            ComplaintPage complaint = new ComplaintPage(browser, company);
            complaint.complain(issue, "NET", "NORMAL", journey.reason());
            assertThat(complaint.state()).isEqualTo("acknowledge");
            browser.screenshot(journey + "-complaint-1-made");
            return complaint.id();
        }
    }

    /** The link of the mail that needs no login. */
    private String solution(Journey journey, String issue) {
        String subject = issue + (journey == Journey.ENGLISH ? ": a solution" : "：您的投诉已有解决方案");
        return company.letters()
                .awaitTo(journey.requester() + "@example.com", subject)
                .customerLink();
    }

    /** Assigned to the one who will not be asked to answer. */
    private String raised(Journey journey) {
        Journey other = journey == Journey.ENGLISH ? Journey.CHINESE : Journey.ENGLISH;
        return new Rest(company, "admin").create(journey.summary(), journey.requester(), other.secondAgent());
    }

    private static String complaint(Journey journey, String id) {
        return (journey == Journey.ENGLISH ? "Complaint " : "投诉 ") + id;
    }
}

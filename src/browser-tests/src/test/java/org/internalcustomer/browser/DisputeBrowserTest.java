package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.browser.Letters.Letter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** Two departments that do not agree, and whoever is above both. */
class DisputeBrowserTest extends CompanyWalk {

    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"(SVC-\\d+)\"");

    /** Who takes part, and what they read. */
    record Walk(
            Journey journey,
            String superior,
            String label,
            String overview,
            String ownership,
            String agreed,
            String owned) {

        @Override
        public String toString() {
            return journey.name();
        }
    }

    static List<Walk> walks() {
        return List.of(
                new Walk(
                        Journey.ENGLISH,
                        "hannah",
                        "vpn",
                        "Service Desk and Network",
                        "Second rejection",
                        "Kept",
                        "Network owns it"),
                new Walk(Journey.CHINESE, "wangfang", "zhuanxian", "服务台 与 网络组", "第二次拒绝受理", "已同意保留", "由 网络组 负责"));
    }

    @ParameterizedTest
    @MethodSource("walks")
    @Tag("R-HND-6")
    void areRuledOnByWhoIsAboveBothAndTheRulingBecomesARule(Walk walk) {
        Journey journey = walk.journey();
        haveASuperior(walk.superior());
        String key = raised(walk);
        rejectedTwice(key, journey);
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            DisputePages page = new DisputePages(browser, company).open(key);
            assertThat(page.text()).contains(walk.overview()).contains(walk.ownership());
            assertThat(page.mayRule()).isFalse();
            page.state("SD", journey.note());
            assertThat(page.text()).contains(journey.note());
            Accessible.check(browser, "#ic-dispute");
            browser.screenshot(journey + "-dispute-1-position");
        }
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(walk.superior());
            DisputePages page = new DisputePages(browser, company).list();
            assertThat(page.row(key)).contains(walk.overview());
            Accessible.check(browser, "#ic-disputes");
            browser.screenshot(journey + "-dispute-2-list");
            assertThat(page.follow(key).offersTheService()).isFalse();
            page.rule("NET", journey.reason(), walk.label());
            assertThat(page.text()).contains(walk.owned()).contains(journey.reason());
            browser.screenshot(journey + "-dispute-3-ruled");
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitProvider(journey.secondDepartment());
            assertThat(browser.text(By.id("ic-dispute-panel"))).contains(walk.owned());
            browser.screenshot(journey + "-dispute-4-owned");
            String another = raised(walk);
            new IssuePage(browser, company).open(another).awaitProvider(journey.secondDepartment());
        }
        Letter letter = company.letters().awaitTo(journey.secondAgent() + "@example.com", walk.owned(), key);
        assertThat(letter.text()).contains(journey.reason());
        removed(key, journey);
    }

    @ParameterizedTest
    @MethodSource("walks")
    @Tag("R-HND-6")
    void areOpenedByHandAndEndedByTheDepartmentThatKeepsIt(Walk walk) {
        Journey journey = walk.journey();
        String key = new Rest(company, "admin").create(journey.summary(), journey.requester(), journey.firstAgent());
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitRunningTimers();
            issue.handOff("NET", journey.note());
            browser.reload();
            browser.follow(By.cssSelector("#ic-dispute-panel a.ic-open-dispute"));
            DisputePages page = new DisputePages(browser, company);
            Accessible.check(browser, "#ic-dispute");
            page.raise("NET", journey.note());
            assertThat(page.text()).contains(walk.overview()).contains(journey.note());
            page.keep();
            assertThat(page.text()).contains(walk.agreed());
            browser.screenshot(journey + "-dispute-5-kept");
        }
    }

    /** The administrator sees the rule that the ruling became, and removes it. */
    private void removed(String key, Journey journey) {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company);
            pages.enter(journey == Journey.CHINESE ? "zh_CN" : "en_US");
            pages.open("routing");
            By rule = By.cssSelector("#ic-routing-list tr[data-key='ruling-" + key + "']");
            assertThat(browser.text(rule)).contains(journey.secondDepartment()).contains(journey.reason());
            browser.screenshot(journey + "-dispute-6-rule");
            browser.follow(By.cssSelector("#ic-routing-list tr[data-key='ruling-" + key + "'] a.ic-edit"));
            browser.click(By.cssSelector("label[for='ic-archived']"));
            pages.save();
            assertThat(browser.has(rule)).isFalse();
        }
    }

    private void rejectedTwice(String key, Journey journey) {
        try (Chromium browser = Chromium.start()) {
            new LoginPage(browser, company).loginAs(journey.firstAgent());
            IssuePage issue = new IssuePage(browser, company).open(key);
            issue.awaitRunningTimers();
            for (int time = 1; time <= 2; time++) {
                issue.handOff("NET", journey.note());
                new Rest(company, journey.secondAgent())
                        .send(
                                "POST",
                                "/rest/internal-customer/1.0/requests/" + key + "/hand-offs/reject",
                                "{\"reason\": \"not ours " + time + "\"}");
                issue.awaitPanel("not ours " + time);
            }
        }
    }

    private void haveASuperior(String head) {
        Rest admin = new Rest(company, "admin");
        put(admin, "IT", "{\"name\": {\"en\": \"IT\", \"zh\": \"信息技术\"}, \"head\": \"" + head + "\"}");
        put(admin, "SD", """
                {"name": {"en": "Service Desk", "zh": "服务台"}, "order": 10, "users": ["anna", "chenjing"], "head": "anna",
                 "parent": "IT"}""");
        put(admin, "NET", """
                {"name": {"en": "Network", "zh": "网络组"}, "order": 20, "users": ["david", "liwei"], "head": "david",
                 "deputy": "liwei", "parent": "IT"}""");
    }

    private static void put(Rest admin, String key, String department) {
        admin.send("PUT", "/rest/internal-customer/1.0/departments/" + key, department);
    }

    private String raised(Walk walk) {
        String answer = new Rest(company, "admin").send("POST", "/rest/api/2/issue", """
                {"fields": {"project": {"key": "SVC"}, "issuetype": {"name": "Service request"}, "summary": "%s",
                "reporter": {"name": "rosa"}, "assignee": {"name": "%s"}, "labels": ["%s"]}}""".formatted(
                        walk.journey().summary(), walk.journey().firstAgent(), walk.label()));
        Matcher key = KEY.matcher(answer);
        assertThat(key.find()).as(answer).isTrue();
        return key.group(1);
    }
}

package org.internalcustomer.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The issue navigator over 60 issues. */
class NavigatorTest {

    private static PagesHost pages;
    private static Browser anna;

    @BeforeAll
    static void start() {
        pages = new PagesHost();
        for (int i = 1; i <= 60; i++) {
            String summary = "Issue number " + i;
            String priority = String.valueOf(i % 4 + 1);
            pages.host.create(
                    pages.host.rita, input -> input.setSummary(summary).setPriorityId(priority));
        }
        anna = pages.browser("anna");
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void showsFiftyAndTheRestOnTheNextPage() {
        HttpResponse<String> first = anna.get("/issues/?jql=ORDER+BY+key+ASC");
        assertThat(first.body()).contains("1–50 of 60").contains("data-issuekey=\"SVC-50\"");
        assertThat(first.body()).doesNotContain("data-issuekey=\"SVC-51\"");
        HttpResponse<String> second = anna.get("/issues/?jql=ORDER+BY+key+ASC&startIndex=50");
        assertThat(second.body()).contains("51–60 of 60").contains("data-issuekey=\"SVC-51\"");
    }

    @Test
    void sortsByAColumnAndTheOtherWayRound() {
        String up = anna.get("/issues/?jql=priority+%3D+1+ORDER+BY+created+ASC").body();
        assertThat(up).contains("aria-sort=\"ascending\"").contains("created+DESC");
        assertThat(up.indexOf("\"SVC-4\"")).isLessThan(up.indexOf("\"SVC-60\""));
    }

    @Test
    void pointsAtTheErrorInTheQuery() {
        String page = anna.get("/issues/?jql=project+%3D+SVC+AND+foo+bar").body();
        assertThat(page).contains("character 23").contains("data-error-offset=\"22\"");
        assertThat(page).contains(" ".repeat(22) + "^</span>");
    }

    @Test
    void saysWhenNothingIsFound() {
        assertThat(anna.get("/issues/?jql=text+~+xyzzy").body()).contains("No issues were found");
    }

    @Test
    void remembersTheChosenColumns() {
        Browser ben = pages.browser("ben");
        HttpResponse<String> page = ben.post(
                "/issues/", ben.get("/issues/?jql=priority+%3D+1"), Map.of("column", "creator", "jql", "priority = 1"));
        assertThat(page.body()).contains("data-id=\"creator\"").doesNotContain("data-id=\"assignee\"");
        assertThat(page.uri().getRawQuery()).isEqualTo("jql=priority+%3D+1");
    }

    @Test
    void returnsToTheUsualColumns() {
        Browser ben = pages.browser("ben");
        ben.post(
                "/issues/", ben.get("/issues/?jql=priority+%3D+1"), Map.of("column", "creator", "jql", "priority = 1"));

        HttpResponse<String> page = ben.post(
                "/issues/", ben.get("/issues/?jql=priority+%3D+1"), Map.of("reset", "Reset", "jql", "priority = 1"));

        assertThat(page.body()).contains("data-id=\"assignee\"").doesNotContain("data-id=\"creator\"");
    }

    @Test
    void aStrangerFindsNothingThatIsNotPublic() {
        assertThat(pages.browser().get("/issues/?jql=").body()).doesNotContain("data-issuekey=");
    }

    @Test
    void aKeyInTheSearchBoxLeadsToTheIssue() {
        assertThat(anna.get("/secure/QuickSearch.jspa?searchString=svc-7").uri().getPath())
                .endsWith("/browse/SVC-7");
        assertThat(anna.get("/secure/QuickSearch.jspa?searchString=number+60").body())
                .contains("data-issuekey=\"SVC-60\"");
    }
}

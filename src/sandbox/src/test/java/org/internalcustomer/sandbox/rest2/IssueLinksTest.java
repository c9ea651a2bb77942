package org.internalcustomer.sandbox.rest2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.internalcustomer.sandbox.pages.Browser;
import org.internalcustomer.sandbox.pages.PagesHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jira's REST for links and sub-tasks. */
class IssueLinksTest {

    private static final String API = "/rest/api/2";

    private static PagesHost pages;
    private static Browser anna;

    @BeforeAll
    static void start() {
        pages = new PagesHost();
        anna = pages.browser("anna");
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void theInwardIssueOfABodyServesTheOutwardOne() {
        String laptop = create("A laptop");
        String account = create("An account");

        assertThat(link(anna, account, laptop).statusCode()).isEqualTo(201);

        JsonNode seen = fields(laptop).path("issuelinks").path(0);
        assertThat(seen.path("inwardIssue").path("key").asText()).isEqualTo(account);
        assertThat(seen.path("type").path("inward").asText()).isEqualTo("is served by");
        assertThat(fields(account)
                        .path("issuelinks")
                        .path(0)
                        .path("outwardIssue")
                        .path("key")
                        .asText())
                .isEqualTo(laptop);
        assertThat(anna.json("DELETE", API + "/issueLink/" + seen.path("id").asText(), "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(fields(laptop).path("issuelinks")).isEmpty();
    }

    @Test
    void isRefusedWithoutPermissionKindOrIssue() {
        String laptop = create("A laptop");
        String account = create("An account");

        assertThat(link(pages.browser("rita"), account, laptop).statusCode()).isEqualTo(403);
        assertThat(link(anna, account, account).statusCode()).isEqualTo(400);
        assertThat(link(anna, account, "SVC-99999").statusCode()).isEqualTo(404);
        assertThat(anna.json("POST", API + "/issueLink", body(account, laptop).replace("\"Service\"", "\"Nothing\""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(anna.json("DELETE", API + "/issueLink/1", "{}").statusCode()).isEqualTo(404);
        assertThat(json(anna.get(API + "/issueLinkType")).path("issueLinkTypes").toString())
                .contains("\"outward\":\"serves\"");
    }

    @Test
    void anIssueWithAParentIsItsSubTask() {
        String laptop = create("A laptop");

        HttpResponse<String> answer = anna.json(
                "POST",
                API + "/issue",
                "{\"fields\":{\"project\":{\"key\":\"SVC\"},\"parent\":{\"key\":\"" + laptop
                        + "\"},\"issuetype\":{\"name\":\"Sub-task\"},\"summary\":\"Order it\"}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String part = json(answer).path("key").asText();
        assertThat(fields(part).path("parent").path("key").asText()).isEqualTo(laptop);
        assertThat(fields(laptop).path("subtasks").path(0).path("key").asText()).isEqualTo(part);
        assertThat(fields(part).path("issuetype").path("subtask").asBoolean()).isTrue();
    }

    private static HttpResponse<String> link(Browser who, String inward, String outward) {
        return who.json("POST", API + "/issueLink", body(inward, outward));
    }

    private static String body(String inward, String outward) {
        return "{\"type\":{\"name\":\"Service\"},\"inwardIssue\":{\"key\":\"" + inward
                + "\"},\"outwardIssue\":{\"key\":\"" + outward + "\"}}";
    }

    private static String create(String summary) {
        return pages.host.create(pages.host.rita, summary).getKey();
    }

    private static JsonNode fields(String key) {
        return json(anna.get(API + "/issue/" + key)).path("fields");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}

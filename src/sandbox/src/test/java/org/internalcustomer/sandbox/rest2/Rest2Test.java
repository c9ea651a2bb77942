package org.internalcustomer.sandbox.rest2;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.Browser;
import org.internalcustomer.sandbox.pages.PagesHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;

/** Jira's REST for issues: what goes in, what comes out, what is refused. */
class Rest2Test {

    private static final String API = "/rest/api/2";

    private static PagesHost pages;
    private static Browser anna;
    private static Browser rita;

    @BeforeAll
    static void start() {
        pages = new PagesHost();
        anna = pages.browser("anna");
        rita = pages.browser("rita");
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void createsAnIssueByNames() {
        String key = create("Screen is black", "\"priority\":{\"name\":\"High\"},\"labels\":[\"b\",\"a\"],");
        JsonNode fields = get(rita, "/issue/" + key).path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("Screen is black");
        assertThat(fields.path("issuetype").path("name").asText()).isEqualTo("Incident");
        assertThat(fields.path("priority").path("id").asText()).isEqualTo("2");
        assertThat(fields.path("labels")).hasSize(2);
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("rita");
        assertThat(fields.path("created").asText()).matches("2016-10-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.000\\+0000");
    }

    @Test
    void tellsAtTheFieldWhatIsWrong() {
        HttpResponse<String> answer = rita.json(
                "POST",
                API + "/issue",
                "{\"fields\":{\"project\":{\"key\":\"SVC\"},\"issuetype\":{\"name\":\"Incident\"},\"summary\":\"\"}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").has("summary")).isTrue();
        assertThat(json(answer).path("errorMessages")).isEmpty();
    }

    @Test
    void unknownFieldsAndNamesAreRefused() {
        String start =
                "{\"fields\":{\"project\":{\"key\":\"SVC\"},\"issuetype\":{\"name\":\"Incident\"},\"summary\":\"x\",";
        assertThat(json(rita.json("POST", API + "/issue", start + "\"colour\":\"red\"}}"))
                        .path("errors")
                        .has("colour"))
                .isTrue();
        assertThat(json(rita.json("POST", API + "/issue", start + "\"priority\":{\"name\":\"Purple\"}}}"))
                        .path("errors")
                        .path("priority")
                        .asText())
                .contains("Purple");
        assertThat(rita.json("POST", API + "/issue", "{\"fields\":").statusCode())
                .isEqualTo(400);
    }

    @Test
    void editsAssignsMovesAndComments() {
        String key = create("The whole way", "");
        assertThat(anna.json("PUT", API + "/issue/" + key, "{\"fields\":{\"summary\":\"Renamed\"}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(anna.json("PUT", API + "/issue/" + key + "/assignee", "{\"name\":\"anna\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(get(anna, "/issue/" + key + "/transitions")
                        .path("transitions")
                        .toString())
                .contains("\"id\":\"51\"");
        assertThat(anna.json(
                                "POST",
                                API + "/issue/" + key + "/transitions",
                                "{\"transition\":{\"id\":\"51\"},\"fields\":{\"resolution\":{\"name\":\"Done\"}},"
                                        + "\"update\":{\"comment\":[{\"add\":{\"body\":\"All well\"}}]}}")
                        .statusCode())
                .isEqualTo(204);

        JsonNode issue = get(anna, "/issue/" + key + "?expand=changelog");
        assertThat(issue.path("fields").path("status").path("id").asText()).isEqualTo("5");
        assertThat(issue.path("fields").path("resolution").path("name").asText())
                .isEqualTo("Done");
        assertThat(issue.path("fields")
                        .path("comment")
                        .path("comments")
                        .path(0)
                        .path("body")
                        .asText())
                .isEqualTo("All well");
        assertThat(issue.path("changelog").path("total").asInt()).isEqualTo(3);
    }

    @Test
    void theChangelogTellsWhatChangedFromWhatToWhat() {
        String key = create("Told", "");
        anna.json("PUT", API + "/issue/" + key + "/assignee", "{\"name\":\"ben\"}");
        anna.json("POST", API + "/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"11\"}}");

        JsonNode changelog = get(anna, "/issue/" + key + "?expand=changelog,names,transitions")
                .path("changelog");
        assertThat(changelog.path("startAt").asInt()).isZero();
        assertThat(changelog.path("maxResults").asInt())
                .isEqualTo(changelog.path("total").asInt())
                .isEqualTo(2);
        JsonNode assigned = changelog.path("histories").path(0);
        assertThat(assigned.path("author").path("name").asText()).isEqualTo("anna");
        assertThat(assigned.path("created").asText()).matches("2016-10-10T09:00:00\\.000\\+0000");
        assertThat(assigned.path("items").path(0))
                .hasToString("{\"field\":\"assignee\",\"fieldtype\":\"jira\",\"from\":null,\"fromString\":null,"
                        + "\"to\":\"ben\",\"toString\":\"Ben Agent\"}");
        assertThat(changelog.path("histories").path(1).path("items").path(0))
                .hasToString("{\"field\":\"status\",\"fieldtype\":\"jira\",\"from\":\"1\",\"fromString\":\"Open\","
                        + "\"to\":\"3\",\"toString\":\"In Progress\"}");
    }

    @Test
    void namesAndTransitionsComeWithAnIssueOnDemand() {
        String key = create("Expanded", "");
        JsonNode issue = get(anna, "/issue/" + key + "?expand=names,transitions");
        assertThat(issue.path("names").path("summary").asText()).isEqualTo("summary");
        assertThat(issue.path("transitions").path(0).path("to").path("name").asText())
                .isEqualTo("In Progress");
        assertThat(issue.has("changelog")).isFalse();
    }

    @Test
    void datesAndPeopleInCustomFieldsHaveJirasShape() {
        String due = field("Wanted by", "datetime");
        String person = field("Contact", "userpicker");
        String key = create("With fields", "\"" + due + "\":\"2016-04-08T12:00:00Z\",\"" + person + "\":\"ben\",");

        assertThat(get(anna, "/issue/" + key).path("fields").path(due).asText())
                .isEqualTo("2016-04-08T12:00:00.000+0000");
        JsonNode found = get(anna, "/search?jql=key=" + key).path("issues").path(0);
        assertThat(found.path("fields").path(due).asText()).isEqualTo("2016-04-08T12:00:00.000+0000");
        assertThat(found.path("fields").path(person).path("displayName").asText())
                .isEqualTo("Ben Agent");
    }

    private static String field(String name, String type) {
        CustomFieldManager fields = pages.host.get(CustomFieldManager.class);
        String system = "com.atlassian.jira.plugin.system.customfieldtypes:";
        try {
            return fields.createCustomField(
                            name, "", fields.getCustomFieldType(system + type), null, List.of(), List.of())
                    .getId();
        } catch (GenericEntityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCommentIsReadByItsId() {
        String key = create("Said once", "");
        String id = json(anna.json("POST", API + "/issue/" + key + "/comment", "{\"body\":\"Here\"}"))
                .path("id")
                .asText();
        assertThat(get(anna, "/issue/" + key + "/comment/" + id).path("body").asText())
                .isEqualTo("Here");
        assertThat(anna.get(API + "/issue/" + key + "/comment/1").statusCode()).isEqualTo(404);
    }

    @Test
    void aStepThatCannotBeTakenIsRefused() {
        String key = create("Fresh", "");
        HttpResponse<String> answer =
                anna.json("POST", API + "/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"71\"}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errorMessages").path(0).asText()).contains("71");
    }

    @Test
    void internalCommentsAreForAgents() {
        String key = create("Talked about", "");
        anna.json(
                "POST",
                API + "/issue/" + key + "/comment",
                "{\"body\":\"Secret\",\"properties\":[{\"key\":\"sd.public.comment\",\"value\":{\"internal\":true}}]}");
        anna.json("POST", API + "/issue/" + key + "/comment", "{\"body\":\"Public\"}");
        assertThat(get(anna, "/issue/" + key + "/comment").path("total").asInt())
                .isEqualTo(2);
        assertThat(get(rita, "/issue/" + key + "/comment").path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void searchesInPagesWithChosenFields() {
        create("Needle one", "");
        create("Needle two", "");
        JsonNode found = get(anna, "/search?jql=summary+~+needle+ORDER+BY+key+ASC&maxResults=1&fields=summary");
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("issues")).hasSize(1);
        assertThat(found.path("issues").path(0).path("fields")).hasSize(1);

        JsonNode next = json(
                anna.json("POST", API + "/search", "{\"jql\":\"summary ~ needle ORDER BY key ASC\",\"startAt\":1}"));
        assertThat(next.path("issues").path(0).path("fields").path("summary").asText())
                .isEqualTo("Needle two");
    }

    @Test
    void aBrokenQueryIsABadRequest() {
        HttpResponse<String> answer = anna.get(API + "/search?jql=foo+bar");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errorMessages").path(0).asText()).contains("character");
    }

    @Test
    void nobodyIsNobodyWithoutASession() {
        assertThat(pages.browser().get(API + "/myself").statusCode()).isEqualTo(401);
        String key = create("Not public", "");
        assertThat(pages.browser().get(API + "/issue/" + key).statusCode()).isEqualTo(404);
    }

    @Test
    void basicAuthenticationCountsAndAWrongPasswordDoesNot() {
        assertThat(pages.browser().getAs("anna", "anna", API + "/myself").body())
                .contains("\"name\":\"anna\"");
        assertThat(pages.browser().getAs("anna", "wrong", API + "/myself").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        String key = create("Safe", "");
        HttpResponse<String> answer = anna.postForm(API + "/issue/" + key + "/comment", Map.of("body", "gotcha"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("errorMessages").path(0).asText()).isEqualTo("XSRF check failed");
    }

    @Test
    void constantsProjectsAndFieldsAreListed() {
        assertThat(get(anna, "/status").toString()).contains("Waiting for customer");
        assertThat(get(anna, "/priority")).hasSize(4);
        assertThat(get(anna, "/project").path(0).path("key").asText()).isEqualTo("SVC");
        assertThat(get(anna, "/project/SVC").path("issueTypes")).hasSize(4);
        assertThat(get(anna, "/field").toString()).contains("\"id\":\"summary\"");
        assertThat(get(anna, "/serverInfo").path("serverTitle").asText()).contains("not Jira");
        assertThat(anna.get(API + "/nothing").statusCode()).isEqualTo(404);
        assertThat(anna.json("DELETE", API + "/status", "").statusCode()).isEqualTo(405);
    }

    private static String create(String summary, String more) {
        HttpResponse<String> answer = rita.json(
                "POST",
                API + "/issue",
                "{\"fields\":{\"project\":{\"key\":\"SVC\"},\"issuetype\":{\"name\":\"Incident\"}," + more
                        + "\"summary\":\"" + summary + "\"}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("key").asText();
    }

    private static JsonNode get(Browser browser, String path) {
        HttpResponse<String> answer = browser.get(API + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}

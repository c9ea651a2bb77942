package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that the app is switched on for when its fields exist already. */
class LateProjectIT {

    @TempDir
    Path folder;

    /** Nobody waits for the fields to reach the project: the issue is older than that. */
    @Test
    @Tag("R-WHO-1")
    @Tag("R-WHO-4")
    void itsIssuesGetTheFieldsThatTheRulesFill() throws IOException {
        Path first = folder.resolve("first.json");
        Files.writeString(first, configuration("INC"));
        try (SandboxProcess sandbox = SandboxProcess.start(folder.resolve("home"), "--config", first.toString())) {
            RunningApp app = new RunningApp(sandbox);
            app.await("the fields", () -> idOf(app, "Internal customer") != null);
            String before =
                    app.createIssue("{\"project\":{\"key\":\"SVC\"},\"issuetype\":{\"id\":\"1\"},\"summary\":\"x\"}");
            assertThat(app.jira("issue/" + before)
                            .at("/fields/" + idOf(app, "Internal customer"))
                            .isMissingNode())
                    .isTrue();

            app.configure(configuration("INC", "SVC"));
            String after =
                    app.createIssue("{\"project\":{\"key\":\"SVC\"},\"issuetype\":{\"id\":\"1\"},\"summary\":\"y\","
                            + "\"reporter\":{\"name\":\"tom\"}}");

            app.await("the rules", () -> app.jira("issue/" + after)
                    .at("/fields/" + idOf(app, "Customer department"))
                    .asText()
                    .equals("SALES"));
            assertThat(app.jira("issue/" + after)
                            .at("/fields/" + idOf(app, "Internal customer") + "/name")
                            .asText())
                    .isEqualTo("tom");
            assertThat(app.jira("issue/" + before)
                            .at("/fields/" + idOf(app, "Internal customer"))
                            .isNull())
                    .isTrue();
        }
    }

    private static String idOf(RunningApp app, String field) {
        for (JsonNode each : app.jira("field")) {
            if (each.path("name").asText().equals(field)) {
                return each.path("id").asText();
            }
        }
        return null;
    }

    /** The demonstration's, for these projects. */
    private static String configuration(String... projects) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode document = (ObjectNode) mapper.readTree(LateProjectIT.class.getResource("/demo/configuration.json"));
        document.set("projects", mapper.valueToTree(projects));
        return mapper.writeValueAsString(document);
    }
}

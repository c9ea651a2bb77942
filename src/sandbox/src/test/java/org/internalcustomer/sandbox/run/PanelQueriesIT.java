package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the issue panel asks of the app's tables, by the database's own log. Whatever several of its parts show is read once. */
class PanelQueriesIT {

    private static final Pattern OF_OURS = Pattern.compile(
            "(?:execute [^:]+|statement): *SELECT.*? FROM [^ ]*AO_[0-9A-F]{6}_([A-Z_]+)", Pattern.CASE_INSENSITIVE);

    private static final List<String> ALWAYS =
            List.of("CORRECTED", "DIRTY", "FIRING", "INVITATION", "LEG", "REQUEST", "REQUEST_EVENT", "TIMER");

    private static final int MOST_MINUTES = 8;

    @TempDir
    Path folder;

    private StatementLog log;
    private RunningApp app;

    @Test
    void areEightAndTwoMoreWhereSomebodyWasAskedAndWasTold() throws IOException {
        try (StatementLog database = new StatementLog(folder);
                SandboxProcess sandbox = SandboxProcess.start(
                        folder.resolve("home"),
                        "--config",
                        configuration().toString(),
                        "--import",
                        copied("one-incident.csv").toString(),
                        "--clock",
                        "2026-03-02T09:00:00Z",
                        "--db-url",
                        database.url(),
                        "--db-user",
                        "postgres")) {
            log = database;
            app = new RunningApp(sandbox);
            app.awaitImport();
            String open = app.createIssue(fields("Lamp"));
            String resolved = app.createIssue(fields("Door"));
            app.awaitIdle(2);
            assertThat(asked(open)).containsExactlyEntriesOf(once(ALWAYS));

            // past the warning of both
            app.advanceClock(Duration.ofHours(82));
            awaitOnPanel(resolved, "data-firing");
            app.resolve(resolved);
            awaitOnPanel(resolved, "ic-survey");

            List<String> more = new ArrayList<>(ALWAYS);
            more.addAll(List.of("ALERT_ACTION", "RESPONSE"));
            assertThat(asked(resolved)).containsExactlyEntriesOf(once(more));
        }
    }

    /** Minute by minute, since jobs go by that clock. */
    private void awaitOnPanel(String issueKey, String what) {
        BooleanSupplier there =
                () -> app.read("requests/" + issueKey + "/panel").contains(what);
        for (int i = 0; i < MOST_MINUTES && !there.getAsBoolean(); i++) {
            app.advanceClock(Duration.ofMinutes(1));
            app.awaitAWhile(there);
        }
        assertThat(app.awaitAtLast(there)).as(what).isTrue();
    }

    /** The least of several: the configuration is looked at once a second, and jobs read beside. */
    private Map<String, Integer> asked(String issueKey) throws IOException {
        Map<String, Integer> least = Map.of();
        for (int i = 0; i < 10; i++) {
            long begin = log.end();
            app.read("requests/" + issueKey + "/panel");
            Map<String, Integer> asked = log.counted(OF_OURS, begin);
            least = least.isEmpty() || sum(asked) < sum(least) ? asked : least;
        }
        return least;
    }

    private static int sum(Map<String, Integer> asked) {
        return asked.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static TreeMap<String, Integer> once(List<String> tables) {
        TreeMap<String, Integer> once = new TreeMap<>();
        tables.forEach(table -> once.put(table, 1));
        return once;
    }

    private Path configuration() throws IOException {
        ObjectNode document = (ObjectNode)
                new ObjectMapper().readTree(copied("two-nodes.json").toFile());
        ObjectNode survey = document.putObject("survey")
                .put("enabled", true)
                .put("delay", "1h")
                .put("expiresAfterDays", 30);
        survey.putObject("subject").put("en", "Rate {issue}");
        survey.putObject("question").put("en", "How was it?");
        Path file = folder.resolve("configuration.json");
        return Files.writeString(file, document.toString());
    }

    private Path copied(String resource) throws IOException {
        Path copy = folder.resolve(resource);
        try (InputStream stream = PanelQueriesIT.class.getResourceAsStream("/" + resource)) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private static String fields(String summary) {
        return """
                {"project": {"key": "SVC"}, "issuetype": {"name": "Service request"}, "summary": "%s",
                "assignee": {"name": "admin"}, "reporter": {"name": "rosa"}}""".formatted(summary);
    }
}

package org.internalcustomer.sandbox.independent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.internalcustomer.sandbox.database.Database;
import org.internalcustomer.sandbox.run.SandboxProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app that says the same thing in several places must say the same there: stored rows and export, REST, panel. */
class OneFigureIT {

    private static final int ISSUES = 500;
    private static final Duration UNTIL_COMPUTED = Duration.ofMinutes(20);
    private static final String REST = "/rest/internal-customer/1.0/";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path home;

    @Test
    void panelRestAndStoredRowsShowWhatTheExportSays() throws IOException, InterruptedException, SQLException {
        Map<String, List<CSVRecord>> exported;
        try (SandboxProcess sandbox = SandboxProcess.start(home)) {
            awaitComputed(sandbox);
            exported = timersByIssue(get(sandbox, REST + "exports/timers.csv"));
            assertThat(exported).hasSizeGreaterThanOrEqualTo(ISSUES);

            for (String issue : exported.keySet().stream().limit(ISSUES).toList()) {
                JsonNode request = json.readTree(get(sandbox, REST + "requests/" + issue));
                String panel = get(sandbox, REST + "requests/" + issue + "/panel");
                for (CSVRecord timer : exported.get(issue)) {
                    JsonNode shown = timerOf(request, timer);
                    assertThat(figures(shown)).as(issue + " over REST").isEqualTo(figures(timer));
                    assertPanel(issue, panel, timer);
                    if (issue.endsWith("0")) {
                        assertExplanation(explanation(sandbox, timer), timer);
                    }
                }
            }
        }
        Map<String, Map<String, String>> stored = storedTimers();
        for (String issue : exported.keySet().stream().limit(ISSUES).toList()) {
            for (CSVRecord timer : exported.get(issue)) {
                assertThat(stored.get(key(timer))).as(issue + " as stored").isEqualTo(figures(timer));
            }
        }
    }

    private JsonNode explanation(SandboxProcess sandbox, CSVRecord timer) throws IOException, InterruptedException {
        String id = timer.get("metric") + "-" + timer.get("cycle");
        return json.readTree(get(sandbox, REST + "requests/" + timer.get("issue") + "/timers/" + id + "/explanation"));
    }

    /** Its pieces add up to what it says was used, and a timer that has stopped used what the export says. */
    private static void assertExplanation(JsonNode explanation, CSVRecord timer) {
        JsonNode sum = explanation.path("sum");
        long pieces = 0;
        for (JsonNode span : explanation.path("spans")) {
            pieces += span.path("usedMs").asLong();
        }
        assertThat(pieces).as("pieces of " + timer).isEqualTo(sum.path("usedMs").asLong());
        assertThat(text(sum.path("started"))).isEqualTo(timer.get("started"));
        assertThat(text(sum.path("due"))).isEqualTo(timer.get("due"));
        if (!timer.get("stopped").isEmpty()) {
            assertThat(text(sum.path("usedMs"))).isEqualTo(timer.get("used_ms"));
            assertThat(text(sum.path("verdict"))).isEqualTo(timer.get("verdict"));
        }
    }

    /** The rows of the app's own table, read from the file of the database that the sandbox has left. */
    private Map<String, Map<String, String>> storedTimers() throws SQLException {
        Map<String, Map<String, String>> stored = new HashMap<>();
        try (Connection database = DriverManager.getConnection(Database.fileUrl(home), "", "");
                Statement statement = database.createStatement()) {
            String timers = table(database, "TIMER");
            String requests = table(database, "REQUEST");
            ResultSet row =
                    statement.executeQuery("SELECT r.\"PROJECT_KEY\" || '-' || r.\"ISSUE_NO\" AS issue, t.* FROM "
                            + timers + " t JOIN " + requests + " r ON r.\"ISSUE_ID\" = t.\"ISSUE_ID\"");
            while (row.next()) {
                stored.put(
                        String.join(
                                "/",
                                row.getString("issue"),
                                row.getString("POLICY"),
                                row.getString("METRIC"),
                                row.getString("CYCLE")),
                        figures(row));
            }
        }
        return stored;
    }

    /** Active Objects puts a prefix before the name. */
    private static String table(Connection database, String name) throws SQLException {
        try (ResultSet tables = database.getMetaData().getTables(null, null, "AO%\\_" + name, null)) {
            assertThat(tables.next()).as("a table for " + name).isTrue();
            return '"' + tables.getString("TABLE_NAME") + '"';
        }
    }

    private static String key(CSVRecord row) {
        return String.join("/", row.get("issue"), row.get("policy"), row.get("metric"), row.get("cycle"));
    }

    private static Map<String, String> figures(ResultSet row) throws SQLException {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("started", instant(row, "STARTED"));
        figures.put("stopped", instant(row, "STOPPED"));
        figures.put("due", instant(row, "DUE"));
        figures.put("goal_ms", text(row, "GOAL_MS"));
        figures.put("provider", text(row, "PROVIDER"));
        if (!instant(row, "STOPPED").isEmpty()) {
            figures.put("verdict", row.getString("VERDICT"));
            figures.put("used_ms", row.getString("USED_MS"));
            figures.put("wall_ms", row.getString("WALL_MS"));
            figures.put("paused_ms", row.getString("PAUSED_MS"));
            figures.put("closed_ms", String.valueOf(row.getLong("WALL_MS") - row.getLong("USED_MS")));
        }
        return figures;
    }

    private static String instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? "" : Instant.ofEpochMilli(millis).toString();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    /** What never depends on now; for a timer that has stopped, that is everything. */
    private static Map<String, String> figures(CSVRecord row) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String column : List.of("started", "stopped", "due", "goal_ms", "provider")) {
            figures.put(column, row.get(column));
        }
        if (!row.get("stopped").isEmpty()) {
            for (String column : List.of("verdict", "used_ms", "wall_ms", "paused_ms", "closed_ms")) {
                figures.put(column, row.get(column));
            }
        }
        return figures;
    }

    private static Map<String, String> figures(JsonNode timer) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("started", text(timer.path("started")));
        figures.put("stopped", text(timer.path("stopped")));
        figures.put("due", text(timer.path("due")));
        figures.put("goal_ms", text(timer.path("goalMs")));
        figures.put("provider", text(timer.path("provider").path("key")));
        if (!text(timer.path("stopped")).isEmpty()) {
            figures.put("verdict", text(timer.path("verdict")));
            figures.put("used_ms", text(timer.path("usedMs")));
            figures.put("wall_ms", text(timer.path("wallMs")));
            figures.put("paused_ms", text(timer.path("pausedMs")));
            figures.put("closed_ms", text(timer.path("closedMs")));
        }
        return figures;
    }

    /** The panel shows the newest cycle of each metric. */
    private static void assertPanel(String issue, String panel, CSVRecord timer) {
        int start = panel.indexOf("data-timer=\"" + timer.get("metric") + "-" + timer.get("cycle") + "\"");
        if (start < 0) {
            String newest = "data-timer=\"" + timer.get("metric") + "-";
            assertThat(panel)
                    .as("only earlier legs and cycles are left out of the panel of " + issue)
                    .contains(newest);
            return;
        }
        String entry = panel.substring(start, panel.indexOf("</li>", start));
        if (!timer.get("due").isEmpty()) {
            assertThat(entry).as(issue + " in the panel").contains("datetime=\"" + timer.get("due") + "\"");
        }
        if (timer.get("verdict").equals("MET") || timer.get("verdict").equals("BREACHED")) {
            boolean met = timer.get("verdict").equals("MET");
            assertThat(entry)
                    .as(issue + " in the panel")
                    .contains(met ? "aui-lozenge-success" : "aui-lozenge-error")
                    .doesNotContain(met ? "aui-lozenge-error" : "aui-lozenge-success");
        }
        if (!timer.get("stopped").isEmpty() && !timer.get("goal_ms").isEmpty()) {
            assertThat(entry)
                    .as(issue + " in the panel")
                    .contains(hoursAndMinutes(Long.parseLong(timer.get("used_ms"))));
        }
    }

    private static String hoursAndMinutes(long millis) {
        long minutes = millis / 60_000;
        if (minutes == 0) {
            return millis / 1000 + "s";
        }
        return minutes >= 60 ? minutes / 60 + "h " + minutes % 60 + "m" : minutes + "m";
    }

    private static JsonNode timerOf(JsonNode request, CSVRecord row) {
        for (JsonNode timer : request.path("timers")) {
            if (timer.path("policy").asText().equals(row.get("policy"))
                    && timer.path("metric").asText().equals(row.get("metric"))
                    && timer.path("cycle").asText().equals(row.get("cycle"))) {
                return timer;
            }
        }
        throw new AssertionError("REST does not show " + row);
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }

    private static Map<String, List<CSVRecord>> timersByIssue(String csv) throws IOException {
        Map<String, List<CSVRecord>> byIssue = new LinkedHashMap<>();
        try (CSVParser rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            for (CSVRecord row : rows) {
                byIssue.merge(row.get("issue"), List.of(row), (a, b) -> {
                    List<CSVRecord> both = new ArrayList<>(a);
                    both.addAll(b);
                    return both;
                });
            }
        }
        return byIssue;
    }

    private void awaitComputed(SandboxProcess sandbox) throws IOException, InterruptedException {
        long end = System.nanoTime() + UNTIL_COMPUTED.toNanos();
        while (System.nanoTime() < end) {
            JsonNode jobs = json.readTree(get(sandbox, REST + "jobs"));
            boolean imported = sandbox.output().stream().anyMatch(line -> line.contains("issues added"));
            if (imported
                    && jobs.path("waiting").asInt() == 0
                    && jobs.path("computed").asInt() >= ISSUES) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new AssertionError("The sample's timers were not computed within " + UNTIL_COMPUTED);
    }

    private String get(SandboxProcess sandbox, String path) throws IOException, InterruptedException {
        URI uri = sandbox.url(path);
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(uri).header("Authorization", BASIC).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as("%s: %s", uri, response.body()).isEqualTo(200);
        return response.body();
    }
}

package org.internalcustomer.sandbox.independent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.run.RunningApp;
import org.internalcustomer.sandbox.run.SandboxProcess;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole incident log in the running sandbox: what the app exports equals what is computed here from the raw log, to
 * the millisecond, for every incident. On PostgreSQL only with {@code -Dfull.log.postgres=true}, as continuous
 * integration does.
 */
class LogTimersIT {

    @TempDir
    Path folder;

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "H2, closed-within-154h",
        "H2, office-hours",
        "PostgreSQL, closed-within-154h",
        "PostgreSQL, office-hours"
    })
    void equalTheSecondComputation(String database, String policy) throws IOException {
        Optional<Path> log = RawLog.file();
        assumeTrue(log.isPresent());
        Map<String, List<RawLog.Row>> incidents = RawLog.read(log.get());
        NaivePolicy naive = policy.equals("office-hours")
                ? NaivePolicy.officeHoursWithPauses()
                : NaivePolicy.closedWithin154Hours();
        List<String> options = new ArrayList<>(List.of(
                "--import",
                log.get().toString(),
                "--config",
                configuration(policy).toString()));
        if (database.equals("H2")) {
            compare(incidents, naive, policy, options);
        } else {
            assumeTrue(Boolean.getBoolean("full.log.postgres"), "PostgreSQL only with -Dfull.log.postgres=true");
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                options.addAll(List.of("--db-url", server.getJdbcUrl("postgres", "postgres"), "--db-user", "postgres"));
                compare(incidents, naive, policy, options);
            }
        }
    }

    private void compare(
            Map<String, List<RawLog.Row>> incidents, NaivePolicy naive, String policy, List<String> options)
            throws IOException {
        Path home = folder.resolve("home");
        try (SandboxProcess sandbox = SandboxProcess.start(home, options.toArray(String[]::new))) {
            RunningApp app = new RunningApp(sandbox);
            System.out.println(policy + ": " + app.awaitImport());
            app.awaitComputed(incidents.size());
            Map<String, String> issues = new HashMap<>();
            table(Files.readString(home.resolve("import-map.csv")))
                    .forEach(row -> issues.put(row.get("incident"), row.get("issue")));
            assertThat(issues.keySet()).isEqualTo(incidents.keySet());
            compareTimers(incidents, naive, issues, table(app.read("exports/timers.csv")));
            compareLegs(incidents, naive, issues, table(app.read("exports/legs.csv")));
        }
    }

    private void compareTimers(
            Map<String, List<RawLog.Row>> incidents,
            NaivePolicy naive,
            Map<String, String> issues,
            List<Map<String, String>> rows) {
        Map<String, String> exported = new HashMap<>();
        rows.stream().filter(row -> row.get("metric").equals("RESOLUTION")).forEach(row -> assertThat(exported.put(
                        row.get("issue"),
                        String.join(
                                " ",
                                row.get("started"),
                                row.get("stopped"),
                                row.get("due").isEmpty() ? "none" : row.get("due"),
                                row.get("goal_ms"),
                                row.get("used_ms"),
                                row.get("verdict").equals("MET") ? "met" : "late")))
                .as("one cycle of %s", row.get("issue"))
                .isNull());
        Map<String, String> expected = new HashMap<>();
        long judged = 0;
        long agreeing = 0;
        for (Map.Entry<String, List<RawLog.Row>> incident : incidents.entrySet()) {
            String issue = issues.get(incident.getKey());
            expected.put(issue, text(NaiveTimer.of(incident.getValue(), naive)));
            RawLog.Row last = incident.getValue().get(incident.getValue().size() - 1);
            boolean met = exported.getOrDefault(issue, "").endsWith("met");
            if (last.text("priority").equals("3")) {
                judged++;
                agreeing += met == last.text("made_sla").equals("true") ? 1 : 0;
            }
        }
        assertThat(differences(exported, expected)).isEmpty();
        if (naive.pausing().isEmpty()) {
            assertThat(judged).isEqualTo(11_072);
            assertThat(agreeing).as("verdicts that agree with the log's own").isBetween(10_971L, 10_981L);
        }
    }

    private void compareLegs(
            Map<String, List<RawLog.Row>> incidents,
            NaivePolicy naive,
            Map<String, String> issues,
            List<Map<String, String>> rows)
            throws IOException {
        Map<String, Map<String, Long>> exported = new HashMap<>();
        rows.stream().filter(row -> !row.get("wall_ms").equals("0")).forEach(row -> exported.computeIfAbsent(
                        row.get("issue"), issue -> new TreeMap<>())
                .merge(row.get("department"), Long.parseLong(row.get("wall_ms")), Long::sum));
        Map<String, List<Map<String, String>>> byIssue =
                rows.stream().collect(Collectors.groupingBy(row -> row.get("issue")));
        List<String> broken = new ArrayList<>();
        Map<String, String> departments = departments();
        String other = json.readTree(getClass().getResource("/demo/import-mapping.json"))
                .at("/otherProvider/key")
                .asText();
        Map<String, String> lifeExported = new HashMap<>();
        Map<String, String> lifeExpected = new HashMap<>();
        incidents.forEach((number, raw) -> {
            NaiveLegs legs = NaiveLegs.of(
                    raw, naive.stopping(), group -> group.isEmpty() ? "" : departments.getOrDefault(group, other));
            Map<String, Long> held = exported.getOrDefault(issues.get(number), Map.of());
            long sum = held.values().stream().mapToLong(Long::longValue).sum();
            lifeExported.put(issues.get(number), held + " = " + sum);
            lifeExpected.put(issues.get(number), legs.wallMillis() + " = " + legs.lifeMillis());
            broken.addAll(new LegChain(byIssue.getOrDefault(issues.get(number), List.of()), legs).broken());
        });
        assertThat(differences(lifeExported, lifeExpected)).isEmpty();
        assertThat(broken).as("gaps and overlaps").isEmpty();
    }

    private Map<String, String> departments() throws IOException {
        Map<String, String> byGroup = new HashMap<>();
        JsonNode mapping = json.readTree(getClass().getResource("/demo/import-mapping.json"));
        mapping.get("providers").forEach(provider -> provider.get("codes")
                .forEach(code -> byGroup.put(code.asText(), provider.get("key").asText())));
        return byGroup;
    }

    /** The demonstration's departments with the calendar and the policy of this comparison. */
    private Path configuration(String policy) throws IOException {
        ObjectNode document = (ObjectNode) json.readTree(getClass().getResource("/demo/configuration.json"));
        JsonNode compared = json.readTree(getClass().getResource("/independent/" + policy + ".json"));
        document.set("calendars", compared.get("calendars"));
        document.set("holidaySets", compared.get("holidaySets"));
        document.set("policies", compared.get("policies"));
        return Files.writeString(folder.resolve("configuration.json"), document.toString());
    }

    private static String text(NaiveTimer timer) {
        return String.join(
                " ",
                timer.started().toString(),
                timer.stopped().map(Instant::toString).orElse(""),
                timer.due().map(Instant::toString).orElse("none"),
                String.valueOf(timer.goalMillis()),
                String.valueOf(timer.usedMillis()),
                timer.met() ? "met" : "late");
    }

    private static List<String> differences(Map<String, String> exported, Map<String, String> expected) {
        List<String> differences = new ArrayList<>();
        expected.forEach((issue, text) -> {
            if (!text.equals(exported.get(issue))) {
                differences.add(issue + " is " + exported.get(issue) + "\n    not " + text);
            }
        });
        return differences;
    }

    private static List<Map<String, String>> table(String csv) {
        List<String[]> lines = csv.lines().map(line -> line.split(",", -1)).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(lines.get(0)[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}

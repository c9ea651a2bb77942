package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.internalcustomer.sandbox.probe.ProbeJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gives the sandbox something wrong reads one message that says what to do; what is not concerned goes on. */
class WrongInputIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aConfigurationThatIsNoJsonEndsTheStart() throws IOException {
        Path file = Files.writeString(folder.resolve("site.json"), "{\n  \"format\": 1,\n  \"projects\": [\"INC\"\n");

        assertThat(refused(file))
                .startsWith("The file " + file + " given as --config is no JSON: line ")
                .endsWith("; correct it.");
    }

    @Test
    void anInvalidCalendarIsNamed() throws IOException {
        ObjectNode document = demonstration();
        ObjectNode week = (ObjectNode) document.at("/calendars/0/week");
        week.putArray("MONDAY").addArray().add("18:00").add("09:00");

        assertThat(refused(written(document)))
                .contains(" given as --config was refused: calendars")
                .contains("MONDAY")
                .endsWith("; correct it and start again.");
    }

    @Test
    void anInvalidPolicyIsNamed() throws IOException {
        ObjectNode document = demonstration();
        ((ObjectNode) document.at("/policies/0/metrics/0/goals/0")).put("calendar", "NOWHERE");

        assertThat(refused(written(document)))
                .contains(" given as --config was refused: policies")
                .contains("NOWHERE")
                .endsWith("; correct it and start again.");
    }

    @Test
    void aHomeOfARunningSandboxIsLeftToIt() throws IOException {
        Path home = folder.resolve("home");
        try (SandboxProcess first = SandboxProcess.start(home, "--empty");
                SandboxProcess second = SandboxProcess.launch(home, "--empty")) {
            assertThat(second.awaitExit(PATIENCE)).isEqualTo(1);
            assertThat(said(second))
                    .containsExactly("The home folder " + home
                            + " is in use by another sandbox; stop that one, or give another --home.");
            assertThat(new RunningApp(first).read("health")).isNotEmpty();
        }
    }

    @Test
    void aStartThatFailsUnforeseenEndsAndSaysWhereToLook() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("work"));
        Files.writeString(home.resolve("work").resolve("bundles"), "no folder");
        try (SandboxProcess sandbox = SandboxProcess.launch(home, "--empty")) {
            assertThat(sandbox.awaitExit(PATIENCE)).isEqualTo(1);
            assertThat(sandbox.output())
                    .anyMatch(line -> line.startsWith("The sandbox can't start (")
                            && line.endsWith("); what happened is in " + home.resolve("log/sandbox.log") + "."));
            assertThat(Files.readString(home.resolve("log/sandbox.log"))).contains("Felix can't start");
        }
    }

    /** And an app's module of an unknown type is named beside, in the log. */
    @Test
    void aFileThatIsNoLogIsRefusedWhileEverythingElseRuns() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        Path home = folder.resolve("home");
        Path apps = Files.createDirectories(home.resolve("apps"));
        try (InputStream probe = ProbeJar.version("1")) {
            Files.copy(probe, apps.resolve("probe.jar"));
        }
        try (SandboxProcess sandbox = SandboxProcess.start(home, "--import", file.toString())) {
            RunningApp app = new RunningApp(sandbox);

            assertThat(app.awaitImport())
                    .startsWith("Cannot import " + file + ": the first line must name the columns; missing: incident,");
            assertThat(app.read("departments")).contains("\"SD\"");
            assertThat(Files.readString(home.resolve("log").resolve("sandbox.log")))
                    .containsPattern("gadget.* of org\\.example\\.probe: this host does not have modules of that type");
        }
    }

    @Test
    void badRowsOfALogAreNamedAndTheOthersImported() throws IOException {
        List<String> log = Files.readAllLines(copied("/one-incident.csv", "good.csv"));
        String bad = log.get(1).replaceFirst("^[^,]*", "");
        Path file = Files.writeString(
                folder.resolve("log.csv"),
                log.get(0) + "\n"
                        + IntStream.range(0, 30).mapToObj(row -> bad + "\n").collect(Collectors.joining())
                        + String.join("\n", log.subList(1, log.size())) + "\n");
        Path home = folder.resolve("home");
        try (SandboxProcess sandbox = SandboxProcess.start(home, "--import", file.toString())) {
            RunningApp app = new RunningApp(sandbox);

            app.awaitImport();
            app.await("the bad rows", () -> sandbox.output().stream()
                    .anyMatch(line -> line.endsWith(" and 10 bad rows more, all in the log")));
            assertThat(sandbox.output())
                    .contains("  log.csv, line 2: has no incident number")
                    .anyMatch(line -> line.contains("1 issues added") && line.contains("30 bad rows left out"));
            assertThat(Files.readString(home.resolve("log").resolve("sandbox.log")))
                    .contains("log.csv, line 31: has no incident number");
            assertThat(app.jira("issue/INC-1").path("key").asText()).isEqualTo("INC-1");
        }
    }

    /** What the sandbox says that was started with that configuration, and then ends. */
    private String refused(Path configuration) {
        try (SandboxProcess sandbox =
                SandboxProcess.launch(folder.resolve("home"), "--config", configuration.toString())) {
            assertThat(sandbox.awaitExit(PATIENCE)).isEqualTo(1);
            assertThat(sandbox.output()).noneMatch(line -> line.startsWith("\tat "));
            List<String> said = sandbox.output().stream()
                    .filter(line -> line.startsWith("The "))
                    .toList();
            assertThat(said).hasSize(1);
            return said.get(0);
        }
    }

    /** Without what Java itself says where its options come from the surroundings. */
    private static List<String> said(SandboxProcess sandbox) {
        return sandbox.output().stream()
                .filter(line -> !line.startsWith("Picked up "))
                .toList();
    }

    private static ObjectNode demonstration() throws IOException {
        return (ObjectNode) JSON.readTree(WrongInputIT.class.getResource("/demo/configuration.json"));
    }

    private Path written(ObjectNode document) throws IOException {
        return Files.writeString(folder.resolve("site.json"), document.toString());
    }

    private Path copied(String resource, String name) throws IOException {
        try (InputStream content = WrongInputIT.class.getResourceAsStream(resource)) {
            Files.copy(content, folder.resolve(name));
            return folder.resolve(name);
        }
    }
}

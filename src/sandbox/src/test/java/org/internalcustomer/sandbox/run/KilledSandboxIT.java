package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.internalcustomer.sandbox.independent.RawLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that is killed in the middle of its work has lost nothing when it has been started again. */
@Tag("R-CLK-1")
class KilledSandboxIT {

    /** So many times the sample: an import, and a computing, of some seconds. */
    private static final int COPIES = 3;

    @TempDir
    Path folder;

    @Test
    void exportsTheSameAsOneThatWasLeftInPeace() throws IOException {
        killedExportsTheSame(copiesOfTheSample(), 100);
    }

    private Path copiesOfTheSample() throws IOException {
        List<String> lines;
        try (BufferedReader sample = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(getClass().getResourceAsStream("/demo/incident-log-sample.csv.gz")),
                StandardCharsets.UTF_8))) {
            lines = sample.lines().toList();
        }
        Path log = folder.resolve("log.csv.gz");
        try (Writer copies =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(log)), StandardCharsets.UTF_8)) {
            copies.write(lines.get(0) + "\n");
            for (int copy = 0; copy < COPIES; copy++) {
                for (String line : lines.subList(1, lines.size())) {
                    copies.write(line.replaceFirst("^INC\\d", "INC" + copy) + "\n");
                }
            }
        }
        return log;
    }

    /** Minutes long: where continuous integration asks for it. */
    @Test
    void exportsTheSameOfTheWholeLog() throws IOException {
        boolean asked = Boolean.getBoolean("full.log.killed");
        if (!asked) {
            System.out.println(
                    "Skipped: killing an import of the whole incident log (ask with -Dfull.log.killed=true)");
        }
        assumeTrue(asked);
        Optional<Path> log = RawLog.file();
        assumeTrue(log.isPresent());
        killedExportsTheSame(log.get(), 2000);
    }

    /** @param computed how many more issues the worker has computed when it is killed, too */
    private void killedExportsTheSame(Path log, int computed) throws IOException {
        Exports undisturbed;
        try (SandboxProcess sandbox = start("left-in-peace", log)) {
            undisturbed = finished(sandbox, "left-in-peace");
        }

        try (SandboxProcess importing = start("killed", log)) {
            new RunningApp(importing).awaitPartOfImport();
            importing.kill();
        }
        try (SandboxProcess computing = start("killed", log)) {
            RunningApp app = new RunningApp(computing);
            assertThat(app.awaitImport())
                    .as("it was killed in the middle of the import")
                    .matches("Import of .*: [1-9][\\d,]* issues added.*[1-9][\\d,]* there before.*");
            app.reconcile();
            app.awaitPartOfComputing(app.computed() + computed);
            assertThat(app.computed()).as("before it is killed").isLessThan(undisturbed.count());
            computing.kill();
        }
        try (SandboxProcess again = start("killed", log)) {
            assertThat(finished(again, "killed")).isEqualTo(undisturbed);
        }
    }

    private SandboxProcess start(String home, Path log) {
        return SandboxProcess.start(folder.resolve(home), "--import", log.toString());
    }

    /** What can be seen from outside. */
    private record Exports(String issues, String timers, String legs) {

        int count() {
            return (int) issues.lines().count() - 1;
        }
    }

    private Exports finished(SandboxProcess sandbox, String home) throws IOException {
        RunningApp app = new RunningApp(sandbox);
        app.awaitImport();
        String issues = Files.readString(folder.resolve(home).resolve("import-map.csv"));
        app.awaitComputed((int) issues.lines().count() - 1);
        return new Exports(issues, app.read("exports/timers.csv"), app.read("exports/legs.csv"));
    }
}

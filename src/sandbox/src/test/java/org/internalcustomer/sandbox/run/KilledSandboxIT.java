package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.internalcustomer.sandbox.independent.RawLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that is killed in the middle of its work has lost nothing when it has been started again. */
@Tag("R-CLK-1")
class KilledSandboxIT {

    @TempDir
    Path folder;

    @Test
    void exportsTheSameAsOneThatWasLeftInPeace() throws IOException {
        Path log = folder.resolve("log.csv.gz");
        try (InputStream sample = getClass().getResourceAsStream("/demo/incident-log-sample.csv.gz")) {
            Files.copy(sample, log);
        }
        killedExportsTheSame(log, 100);
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
        killedExportsTheSame(log.get(), 5000);
    }

    /** @param computed how many issues the worker has computed when it is killed, too */
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
            assertThat(app.awaitImport()).contains("there before");
            app.awaitPartOfComputing(computed);
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
    private record Exports(String issues, String timers, String legs) {}

    private Exports finished(SandboxProcess sandbox, String home) throws IOException {
        RunningApp app = new RunningApp(sandbox);
        app.awaitImport();
        String issues = Files.readString(folder.resolve(home).resolve("import-map.csv"));
        app.awaitComputed((int) issues.lines().count() - 1);
        return new Exports(issues, app.read("exports/timers.csv"), app.read("exports/legs.csv"));
    }
}

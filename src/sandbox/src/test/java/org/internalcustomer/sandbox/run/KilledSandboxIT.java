package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that is killed in the middle of its work has lost nothing when it has been started again. */
@Tag("R-CLK-1")
class KilledSandboxIT {

    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void unpackTheSample() throws IOException {
        log = folder.resolve("log.csv.gz");
        try (InputStream sample = getClass().getResourceAsStream("/demo/incident-log-sample.csv.gz")) {
            Files.copy(sample, log);
        }
    }

    @Test
    void exportsTheSameAsOneThatWasLeftInPeace() throws IOException {
        Exports undisturbed;
        try (SandboxProcess sandbox = start("left-in-peace")) {
            undisturbed = finished(sandbox, "left-in-peace");
        }

        try (SandboxProcess importing = start("killed")) {
            new RunningApp(importing).awaitPartOfImport();
            importing.kill();
        }
        try (SandboxProcess computing = start("killed")) {
            RunningApp app = new RunningApp(computing);
            assertThat(app.awaitImport()).contains("there before");
            app.awaitPartOfComputing(100);
            computing.kill();
        }
        try (SandboxProcess again = start("killed")) {
            assertThat(finished(again, "killed")).isEqualTo(undisturbed);
        }
    }

    private SandboxProcess start(String home) {
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

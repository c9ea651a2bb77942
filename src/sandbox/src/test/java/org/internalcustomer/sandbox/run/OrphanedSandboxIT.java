package org.internalcustomer.sandbox.run;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever started the sandbox is killed, as Maven may be. */
class OrphanedSandboxIT {

    @TempDir
    Path home;

    @Test
    void endsWithItsParent() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh to be the parent");
        Process parent = parent();
        ProcessHandle sandbox = ready(parent);

        parent.destroy();

        sandbox.onExit().get(2, MINUTES);
        assertThat(sandbox.isAlive()).isFalse();
    }

    /** A shell that starts the sandbox and waits for it. */
    private Process parent() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "'%s' -jar '%s' --empty --port 0 --home '%s' --with-parent & wait"
                .formatted(java, SandboxProcess.jar(), home);
        return new ProcessBuilder("/bin/sh", "-c", command)
                .redirectErrorStream(true)
                .start();
    }

    private static ProcessHandle ready(Process parent) throws IOException {
        BufferedReader lines = parent.inputReader();
        String line = lines.readLine();
        while (line != null && !line.contains("is ready at")) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
        return parent.children().findFirst().orElseThrow();
    }
}

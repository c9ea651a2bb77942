package org.internalcustomer.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use is answered by one line that says what to do, and an exit code. */
class OptionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prot 3000                        | Unknown options: --prot, 3000. The options are: --home --port",
                "--port lots                        | --port",
                "--port 70000                       | --port must be a number from 1 to 65535, not 70000.",
                "--context /a?b                     | --context must be a path such as /jira, not /a?b.",
                "--smtp mailhost                    | must be HOST:PORT, such as localhost:25, not mailhost.",
                "--clock yesterday                  | must be SYSTEM or an instant such as 2016-04-08T12:00:00Z, not yesterday.",
                "--import missing.csv               | The file missing.csv given as --import can't be read",
                "--config missing.json              | The file missing.json given as --config can't be read",
                "--empty --import pom.xml           | --empty and --import exclude each other",
                "--shift-to-now                     | --shift-to-now belongs to --import",
                "--db-user me                       | --db-user and --db-password belong to --db-url",
                "--db-url mysql://x                 | --db-url must begin with jdbc:postgresql: or jdbc:h2:",
            })
    void refusesWrongOptionsInOneLine(String arguments, String answer) {
        Run run = run(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors().lines()).singleElement().asString().contains(answer);
    }

    @Test
    void explainsEveryOption() {
        Run run = run("--help");

        assertThat(run.code()).isZero();
        assertThat(run.output())
                .contains("--home", "--port", "--context", "--bind", "--db-url", "--db-user", "--db-password", "--node")
                .contains("--import", "--shift-to-now", "--empty", "--config", "--smtp", "--clock", "--help");
    }

    @Test
    void saysThatThePortIsUsed() throws IOException {
        try (ServerSocket used = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(used.getLocalPort());

            assertThat(run("--home", folder.toString(), "--port", port).errors().lines())
                    .singleElement()
                    .asString()
                    .isEqualTo("Port " + port + " on 127.0.0.1 is in use or not allowed;"
                            + " stop what uses it, or give another --port.");
        }
    }

    @Test
    void saysThatTheHomeFolderIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        Run run = run("--home", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .isEqualTo("The home folder " + file + " can't be written; give a folder of your own with --home.");
    }

    @Test
    void saysThatTheDatabaseCanNotBeReached() {
        Run run = run("--home", folder.toString(), "--port", "0", "--db-url", "jdbc:postgresql://127.0.0.1:1/jira");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .startsWith("The database at jdbc:postgresql://127.0.0.1:1/jira can't be reached")
                .endsWith("check --db-url, --db-user and --db-password, and that the server runs.");
    }

    private record Run(int code, String output, String errors) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = Main.run(arguments, printer(output), printer(errors));
        return new Run(code, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

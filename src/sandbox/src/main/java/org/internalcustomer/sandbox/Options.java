package org.internalcustomer.sandbox;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.internalcustomer.sandbox.database.Database;
import org.internalcustomer.sandbox.host.HostClock;
import org.internalcustomer.sandbox.mail.SmtpServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What can be said on the command line. */
@Command(
        name = "java -jar sandbox.jar",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Starts a Jira-compatible host with the app in it, for development and evaluation.",
        footer = {
            "",
            "Without options: a new home folder in target/sandbox-home, filled with a sample of a real incident log",
            "that is moved into the last weeks, at http://localhost:2990/jira."
        })
public final class Options {

    @Option(names = "--home", paramLabel = "DIR", description = "Where data is kept. Default: ${DEFAULT-VALUE}")
    Path home = Path.of("target", "sandbox-home");

    @Option(names = "--port", paramLabel = "PORT", description = "Where browsers connect. Default: ${DEFAULT-VALUE}")
    int port = 2990;

    @Option(
            names = "--context",
            paramLabel = "PATH",
            description = "First part of every address. Default: ${DEFAULT-VALUE}")
    String context = "/jira";

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The network address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}")
    String bind = "127.0.0.1";

    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description =
                    "A PostgreSQL database, such as jdbc:postgresql://localhost/jira. Default: a file in the home folder")
    String databaseUrl;

    @Option(names = "--db-user", paramLabel = "NAME", description = "Who connects to it.")
    String databaseUser = "";

    @Option(names = "--db-password", paramLabel = "TEXT", description = "With which password.")
    String databasePassword = "";

    @Option(
            names = "--node",
            paramLabel = "NAME",
            description = "The name of this node where several share a database. Default: one node, no cluster")
    String node;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "An incident log to import instead of the sample, CSV or CSV.gz.")
    Path importFile;

    @Option(
            names = "--shift-to-now",
            description = "Moves the imported log by whole weeks so that its middle falls in the last seven days.")
    boolean shiftToNow;

    @Option(names = "--empty", description = "No sample, no demonstration people; only admin.")
    boolean empty;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The app's configuration (JSON) instead of the demonstration's.")
    Path configuration;

    @Option(
            names = "--smtp",
            paramLabel = "HOST:PORT",
            converter = SmtpConverter.class,
            description = "Where mail is sent. Default: nowhere; every mail is in the mailbox page")
    SmtpServer smtp;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT|SYSTEM",
            converter = ClockConverter.class,
            description =
                    "An instant such as 2016-04-08T12:00:00Z at which time stands still, for tests. Default: SYSTEM")
    HostClock clock = HostClock.system();

    @Option(names = "--with-parent", description = "Ends when the process that started it ends, as mvn -Prun wants it.")
    boolean withParent;

    @Option(names = "--help", usageHelp = true, description = "Shows this text.")
    boolean help;

    String databaseUrl() {
        return databaseUrl == null ? Database.fileUrl(home) : databaseUrl;
    }

    /** With a leading slash and no other at the end; empty for the root. */
    String contextPath() {
        String path = context.replaceAll("/+$", "");
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    Optional<SmtpServer> smtp() {
        return Optional.ofNullable(smtp);
    }

    /** What fits together only in parts. */
    void check() {
        if (port < 0 || port > 65_535) {
            throw new StartProblem("--port must be a number from 1 to 65535, not " + port + ".");
        }
        if (!contextPath().matches("(/[A-Za-z0-9._-]+)*")) {
            throw new StartProblem("--context must be a path such as /jira, not " + context + ".");
        }
        if (empty && importFile != null) {
            throw new StartProblem("--empty and --import exclude each other; leave one out.");
        }
        if (shiftToNow && importFile == null) {
            throw new StartProblem("--shift-to-now belongs to --import; the sample is always shifted.");
        }
        if (databaseUrl == null && !(databaseUser.isEmpty() && databasePassword.isEmpty())) {
            throw new StartProblem("--db-user and --db-password belong to --db-url, which is missing.");
        }
        if (databaseUrl != null && !databaseUrl.matches("jdbc:(h2|postgresql):.+")) {
            throw new StartProblem(
                    "--db-url must begin with jdbc:postgresql: or jdbc:h2:, not be " + databaseUrl + ".");
        }
        requireFile("--import", importFile);
        requireFile("--config", configuration);
    }

    private static void requireFile(String option, Path file) {
        if (file != null && !java.nio.file.Files.isReadable(file)) {
            throw new StartProblem(
                    "The file " + file + " given as " + option + " can't be read; check its name and rights.");
        }
    }

    /** {@code HOST:PORT}. */
    static final class SmtpConverter implements ITypeConverter<SmtpServer> {

        @Override
        public SmtpServer convert(String text) {
            try {
                return SmtpServer.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("must be HOST:PORT, such as localhost:25, not " + text);
            }
        }
    }

    /** An instant or {@code SYSTEM}. */
    static final class ClockConverter implements ITypeConverter<HostClock> {

        @Override
        public HostClock convert(String text) {
            try {
                return text.equalsIgnoreCase("SYSTEM") ? HostClock.system() : HostClock.fixedAt(Instant.parse(text));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "must be SYSTEM or an instant such as 2016-04-08T12:00:00Z, not " + text);
            }
        }
    }
}

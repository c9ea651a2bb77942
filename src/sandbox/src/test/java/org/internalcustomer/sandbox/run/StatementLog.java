package org.internalcustomer.sandbox.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PostgreSQL that notes every statement it is given. */
final class StatementLog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path log;
    private final EmbeddedPostgres server;

    StatementLog(Path folder) throws IOException {
        this.log = folder.resolve("statements.log");
        this.server = EmbeddedPostgres.builder()
                .setServerConfig("log_statement", "all")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "statements.log")
                .start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Where it ends now, behind all that was asked before. */
    long end() throws IOException {
        awaitWritten();
        return Files.size(log);
    }

    /** How often a statement has that pattern since then, by the pattern's first group. */
    Map<String, Integer> counted(Pattern pattern, long from) throws IOException {
        awaitWritten();
        byte[] bytes = Files.readAllBytes(log);
        String since = new String(Arrays.copyOfRange(bytes, (int) from, bytes.length), StandardCharsets.UTF_8);
        Map<String, Integer> counted = new TreeMap<>();
        // a statement of several lines goes on behind a tabulator
        for (String line : since.replace("\n\t", " ").lines().toList()) {
            Matcher found = pattern.matcher(line);
            if (found.find()) {
                counted.merge(found.group(1), 1, Integer::sum);
            }
        }
        return counted;
    }

    /** Another process writes the log: what was asked before a mark of ours is in it once the mark is. */
    private void awaitWritten() throws IOException {
        String mark = "mark-" + UUID.randomUUID();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT '" + mark + "'");
        } catch (SQLException unreachable) {
            throw new IOException(unreachable);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log, StandardCharsets.ISO_8859_1).contains(mark)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Waited in vain for " + mark + " in " + log);
            }
            // the condition is polled, not guessed by a time
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

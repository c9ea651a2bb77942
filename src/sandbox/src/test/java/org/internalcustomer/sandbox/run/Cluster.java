package org.internalcustomer.sandbox.run;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;

/** Sandboxes that share one PostgreSQL and one mail server; their clocks stand still until they are moved together. */
final class Cluster implements AutoCloseable {

    private static final Pattern SURVEY_LINK =
            Pattern.compile("/plugins/servlet/internal-customer/survey/[A-Za-z0-9_-]{43}");

    /** It gives itself two seconds, which a busy machine may need. */
    private static final long START_MILLIS = 60_000;

    private final Path folder;
    private final Instant begin;
    private final EmbeddedPostgres database;
    private final GreenMail mailServer = mailServer();
    private final Map<String, SandboxProcess> nodes = new ConcurrentSkipListMap<>();
    private volatile String lastBaseUrl = "";
    private Duration moved = Duration.ZERO;

    Cluster(Path folder, Instant begin) {
        this.folder = folder;
        this.begin = begin;
        try {
            database = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mailServer.start();
    }

    private static GreenMail mailServer() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_MILLIS);
        return new GreenMail(setup);
    }

    /** Each brings the same configuration; the first one's counts. */
    RunningApp start(String node) {
        SandboxProcess sandbox = SandboxProcess.start(
                folder.resolve(node),
                "--config",
                copied("two-nodes.json").toString(),
                "--import",
                copied("one-incident.csv").toString(),
                "--node",
                node,
                "--clock",
                begin.plus(moved).toString(),
                "--db-url",
                database.getJdbcUrl("postgres", "postgres"),
                "--db-user",
                "postgres",
                "--smtp",
                "127.0.0.1:" + mailServer.getSmtp().getPort());
        nodes.put(node, sandbox);
        lastBaseUrl = sandbox.baseUrl();
        return new RunningApp(sandbox);
    }

    private Path copied(String resource) {
        Path copy = folder.resolve(resource);
        try (InputStream stream = Cluster.class.getResourceAsStream("/" + resource)) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill(String node) {
        nodes.remove(node).kill();
    }

    /** On all nodes, one after the other: each may now find the same work due. */
    void advance(Duration by) {
        moved = moved.plus(by);
        nodes.values().forEach(node -> new RunningApp(node).advanceClock(by));
    }

    /** On one node only; one that has been killed, or is killed meanwhile, stays as it is. */
    void advance(String node, Duration by) {
        SandboxProcess process = nodes.get(node);
        if (process == null) {
            return;
        }
        try {
            new RunningApp(process).advanceClock(by);
        } catch (UncheckedIOException gone) {
            if (nodes.containsKey(node)) {
                throw gone;
            }
        }
    }

    /** The only node that runs. */
    RunningApp only() {
        return new RunningApp(nodes.values().iterator().next());
    }

    /** Of a node that runs; of the last one while none does. */
    String baseUrl() {
        return lastBaseUrl;
    }

    /** Lets so many rows into the app's table with that name; whoever writes the next one waits until it is let go. */
    HeldTable hold(String table, int rows) {
        try (Connection connection = database.getPostgresDatabase().getConnection()) {
            return HeldTable.after(rows, tableName(connection, table), database.getPostgresDatabase());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String table, String condition) {
        return Long.parseLong(values(table, "COUNT(*)", condition).get(0));
    }

    /** The values of one column of the app's table with that name. */
    List<String> column(String table, String column) {
        return column(table, column, "1 = 1");
    }

    List<String> column(String table, String column, String condition) {
        return values(table, '"' + column + '"', condition);
    }

    private List<String> values(String table, String expression, String condition) {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + expression + " FROM \"" + tableName(connection, table) + "\" WHERE " + condition)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tableName(Connection connection, String table) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(null, null, "AO\\_%\\_" + table, null)) {
            if (!found.next()) {
                throw new IllegalStateException("There is no table " + table);
            }
            return found.getString("TABLE_NAME");
        }
    }

    /** Of every mail that has arrived: its Message-ID and its subject. */
    List<String> letters() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(Objects::nonNull)
                .map(Cluster::named)
                .toList();
    }

    /** The link of each survey's mail, by its Message-ID, without the rating. */
    Map<String, String> surveyLinks() {
        Map<String, String> links = new TreeMap<>();
        for (MimeMessage letter : mailServer.getReceivedMessages()) {
            Matcher link = SURVEY_LINK.matcher(text(letter));
            if (link.find()) {
                links.put(named(letter).split(" ", 2)[0], link.group());
            }
        }
        return links;
    }

    private static String text(Part part) {
        try {
            Object content = part.getContent();
            return content instanceof Multipart parts ? text(parts.getBodyPart(0)) : String.valueOf(content);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String named(MimeMessage letter) {
        try {
            return letter.getMessageID() + " " + letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        nodes.values().forEach(SandboxProcess::close);
        mailServer.stop();
        database.close();
    }
}

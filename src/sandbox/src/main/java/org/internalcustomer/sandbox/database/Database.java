package org.internalcustomer.sandbox.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.internalcustomer.sandbox.StartProblem;
import org.internalcustomer.sandbox.issues.Schema;
import org.jdbi.v3.core.Jdbi;

/** The one database of the host and of its plugins: an H2 file in the home folder, or a PostgreSQL schema. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 24;

    /** Its own default, a sixteenth of the heap, is less than the indexes of a hundred thousand issues. */
    private static final int CACHE_KILOBYTES = 192 * 1024;

    private final HikariDataSource dataSource;
    private final boolean postgres;
    private final String schema;

    private Database(HikariDataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection()) {
            this.postgres = connection
                    .getMetaData()
                    .getDatabaseProductName()
                    .toLowerCase(Locale.ROOT)
                    .contains("postgres");
            this.schema = Optional.ofNullable(connection.getSchema()).orElse(postgres ? "public" : "PUBLIC");
        }
    }

    /**
     * A file that survives the death of the process: a commit returns when it is written. Plugins interrupt their own
     * threads when they stop; a plain file would be closed by that under everybody's feet, an asynchronous one is not.
     */
    public static String fileUrl(Path home) {
        return "jdbc:h2:file:async:"
                + home.resolve("database").resolve("sandbox").toAbsolutePath()
                + ";WRITE_DELAY=0;CACHE_SIZE=" + CACHE_KILOBYTES + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000";
    }

    /** Connects and brings the host's tables up to date. */
    public static Database open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sandbox");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(15_000);
        config.setInitializationFailTimeout(1);
        Database database = connect(config);
        try {
            Schema.migrate(database.dataSource);
            return database;
        } catch (FlywayException e) {
            database.close();
            throw new StartProblem(
                    "The tables in " + url + " can't be brought up to date (" + firstLine(e)
                            + "); were they made by a later"
                            + " version of the sandbox? Use that one, or another --home or --db-url.",
                    e);
        }
    }

    private static Database connect(HikariConfig config) {
        try {
            return new Database(new HikariDataSource(config));
        } catch (RuntimeException | SQLException e) {
            throw new StartProblem(advice(config.getJdbcUrl(), e), e);
        }
    }

    private static String advice(String url, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String reason = firstLine(cause);
        if (String.valueOf(e.getMessage()).contains("already in use")
                || reason.contains("already in use")
                || reason.contains("locked")) {
            return "The database of this home folder is in use by another sandbox; stop that one, or give another --home.";
        }
        if (url.startsWith("jdbc:h2:file:")) {
            return "The database file can't be opened (" + reason + "); check the folder given as --home.";
        }
        return "The database at " + url + " can't be reached (" + reason
                + "); check --db-url, --db-user and --db-password, and that the server runs.";
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .strip();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public Jdbi jdbi() {
        return Jdbi.create(dataSource);
    }

    public boolean isPostgres() {
        return postgres;
    }

    /** The schema in which unqualified names are found. */
    public String schema() {
        return schema;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}

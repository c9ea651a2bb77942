package org.internalcustomer.jira.host.sql;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.atlassian.fugue.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.CachingNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.h2.jdbcx.JdbcDataSource;

/** A database with our tables as Active Objects makes them, for the contract tests of stores; empty each time. */
public final class TestDatabase {

    private static final String SCHEMA = "jira";
    private static EmbeddedPostgres postgres;

    private final DataSource connections;
    private final String schema;
    private final AtomicInteger uses = new AtomicInteger();
    private EntityManager entities;

    private TestDatabase(DataSource connections, String schema) {
        this.connections = connections;
        this.schema = schema;
    }

    @SafeVarargs
    public static TestDatabase h2(Class<? extends RawEntity<?>>... rows) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        TestDatabase database = new TestDatabase(source, "PUBLIC");
        database.create(new H2DatabaseProvider(disposable(source), "PUBLIC"), rows);
        return database;
    }

    /** In a schema other than {@code public}, as in many a Jira. */
    @SafeVarargs
    public static TestDatabase postgres(Class<? extends RawEntity<?>>... rows) {
        DataSource source = server().getPostgresDatabase();
        TestDatabase database = new TestDatabase(source, SCHEMA);
        database.run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        database.run("CREATE SCHEMA " + SCHEMA);
        database.create(new PostgreSQLDatabaseProvider(disposable(source), SCHEMA), rows);
        return database;
    }

    public Sql sql() {
        return new Sql(new TransactionalExecutorFactory() {
            @Override
            public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
                return new OneTransaction();
            }
        });
    }

    /** How often it was read or written, each a piece of work of its own. */
    public int uses() {
        return uses.get();
    }

    public ActiveObjects activeObjects() {
        return new TestActiveObjects(entities);
    }

    private static synchronized EmbeddedPostgres server() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return postgres;
    }

    @SafeVarargs
    private void create(DatabaseProvider provider, Class<? extends RawEntity<?>>... rows) {
        try {
            entities = new EntityManager(provider, new Names());
            entities.migrate(rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String statement) {
        try (Connection connection = connections.getConnection();
                Statement once = connection.createStatement()) {
            once.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static DisposableDataSource disposable(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private final class OneTransaction implements TransactionalExecutor {

        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            uses.incrementAndGet();
            try (Connection connection = connections.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    A result = callback.execute(connection);
                    connection.commit();
                    return result;
                } catch (RuntimeException failed) {
                    connection.rollback();
                    throw failed;
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public Option<String> getSchemaName() {
            return Option.some(schema);
        }

        @Override
        public TransactionalExecutor readOnly() {
            return this;
        }

        @Override
        public TransactionalExecutor readWrite() {
            return this;
        }

        @Override
        public TransactionalExecutor newTransaction() {
            return this;
        }

        @Override
        public TransactionalExecutor existingTransaction() {
            return this;
        }
    }

    /** The names that Jira's Active Objects gives. */
    private static final class Names implements EntityManagerConfiguration {

        private static final TablePrefix PREFIX = table -> TableNames.PREFIX + table;

        private final NameConverters converters = new CachingNameConverters(new SimpleNameConverters(
                new AtlassianTableNameConverter(PREFIX),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter()));

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return converters;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) ->
                    table.regionMatches(!caseSensitive, 0, TableNames.PREFIX, 0, TableNames.PREFIX.length());
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}

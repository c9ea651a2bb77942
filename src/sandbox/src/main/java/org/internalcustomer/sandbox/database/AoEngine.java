package org.internalcustomer.sandbox.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
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
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Active Objects over the host's pool, named and prefixed as in Jira. */
final class AoEngine {

    private AoEngine() {}

    /** {@code AO_} and the last six hex digits of the namespace's MD5. */
    static String tablePrefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = String.format("%032x", new BigInteger(1, digest));
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static EntityManager open(Database database, String prefix) {
        DisposableDataSource pool = pool(database.dataSource());
        DatabaseProvider provider = database.isPostgres()
                ? new PostgreSQLDatabaseProvider(pool, database.schema())
                : new H2DatabaseProvider(pool, database.schema());
        return new EntityManager(provider, new Configuration(prefix));
    }

    static NameConverters names(String prefix) {
        TablePrefix prepend = name -> prefix + "_" + name;
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(prepend),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** The pool is the host's: disposing of one plugin's view of it does nothing. */
    private static DisposableDataSource pool(DataSource dataSource) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                DisposableDataSource.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (self, method, args) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(dataSource, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record Configuration(String prefix, NameConverters names, EntityInfoResolverFactory resolvers)
            implements EntityManagerConfiguration {

        Configuration(String prefix) {
            this(prefix, AoEngine.names(prefix), new CachingEntityInfoResolverFactory());
        }

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> caseSensitive
                    ? table.startsWith(prefix)
                    : table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return resolvers;
        }
    }
}

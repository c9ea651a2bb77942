package org.internalcustomer.sandbox.issues;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the sandbox's own data, brought to the newest version. */
public final class Schema {

    private Schema() {}

    /** Safe to call again, and by several nodes at once. The database may hold other tables, such as the plugins'. */
    public static void migrate(DataSource database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .table("sandbox_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // The host's parts number their migrations in ranges of their own.
                .outOfOrder(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }
}

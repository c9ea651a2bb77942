package org.internalcustomer.sandbox.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A table of PostgreSQL that takes so many rows and then keeps its writers waiting, so that a node can be killed in the middle
 * of its work however quick it is. A trigger makes them wait for an advisory lock that is held here.
 */
final class HeldTable {

    private static final int LOCK = 7;

    private final Connection holder;

    private HeldTable(Connection holder) {
        this.holder = holder;
    }

    static HeldTable after(int rows, String table, DataSource database) throws SQLException {
        Connection holder = database.getConnection();
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            statement.execute("""
                    CREATE FUNCTION hold() RETURNS trigger AS $$ BEGIN
                      IF (SELECT COUNT(*) FROM "%s") >= %d THEN PERFORM pg_advisory_xact_lock(%d); END IF;
                      RETURN NEW;
                    END $$ LANGUAGE plpgsql""".formatted(table, rows, LOCK));
            statement.execute(
                    "CREATE TRIGGER hold BEFORE INSERT ON \"" + table + "\" FOR EACH ROW EXECUTE FUNCTION hold()");
            return new HeldTable(holder);
        } catch (SQLException e) {
            holder.close();
            throw e;
        }
    }

    /** Whether a writer has come that waits. */
    boolean keepsWaiting() {
        try (Statement statement = holder.createStatement();
                ResultSet waiting =
                        statement.executeQuery("SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = "
                                + LOCK + " AND NOT granted")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets those who wait go on, and the table be as it was. */
    void letGo() {
        try (holder;
                Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
            statement.execute("DROP FUNCTION hold() CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

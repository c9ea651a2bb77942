package org.internalcustomer.jira.host.sql;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** Active Objects as a plugin sees them, over one test database. */
final class TestActiveObjects implements ActiveObjects {

    private final EntityManager entities;

    TestActiveObjects(EntityManager entities) {
        this.entities = entities;
    }

    private interface Step<T> {
        T run() throws SQLException;
    }

    private static <T> T checked(Step<T> step) {
        try {
            return step.run();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        checked(() -> {
            entities.migrate(types);
            return true;
        });
    }

    @Override
    public void flushAll() {
        entities.flushAll();
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return checked(() -> entities.get(type, key));
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return checked(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return checked(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return checked(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        rows.forEach(row -> create(type, row));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        checked(() -> {
            entities.delete(rows);
            return true;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return checked(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return checked(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return checked(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return checked(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> each) {
        checked(() -> {
            entities.stream(type, query, each);
            return true;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return checked(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return checked(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return checked(() -> entities.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return checked(() -> new Transaction<T>(entities) {
            @Override
            protected T run() {
                return callback.doInTransaction();
            }
        }.execute());
    }
}

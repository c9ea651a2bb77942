package org.internalcustomer.sandbox.bundles;

import org.jdbi.v3.core.Jdbi;

/** The plugins that an administrator has switched off; they stay off after a restart. */
public final class DisabledPlugins {

    private final Jdbi jdbi;

    public DisabledPlugins(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean contains(String pluginKey) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select count(*) from sandbox_disabled_plugin where plugin_key = :key")
                        .bind("key", pluginKey)
                        .mapTo(int.class)
                        .one())
                > 0;
    }

    void add(String pluginKey) {
        if (!contains(pluginKey)) {
            jdbi.useHandle(
                    handle -> handle.execute("insert into sandbox_disabled_plugin (plugin_key) values (?)", pluginKey));
        }
    }

    void remove(String pluginKey) {
        jdbi.useHandle(handle -> handle.execute("delete from sandbox_disabled_plugin where plugin_key = ?", pluginKey));
    }
}

package org.internalcustomer.jira.host.startup;

/** Something to do once the host is ready, on every start of the plugin on every node. */
public interface StartupTask {

    /** For the log and the health page, such as {@code fields}. */
    String name();

    /** Run off-thread, after those listed before it; what throws is tried again. */
    void start() throws Exception;

    /** The plugin stops; called in the opposite order, only if started. */
    default void stop() {}
}

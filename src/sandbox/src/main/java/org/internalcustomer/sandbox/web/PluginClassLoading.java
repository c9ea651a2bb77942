package org.internalcustomer.sandbox.web;

/** Runs a plugin's code with its class loader as the thread's, as Jira does around servlets and resources. */
public final class PluginClassLoading implements AutoCloseable {

    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();

    private PluginClassLoading(ClassLoader loader) {
        thread.setContextClassLoader(loader);
    }

    public static PluginClassLoading of(ClassLoader loader) {
        return new PluginClassLoading(loader);
    }

    @Override
    public void close() {
        thread.setContextClassLoader(before);
    }
}

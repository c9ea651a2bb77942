package org.internalcustomer.sandbox.host;

import com.atlassian.jira.plugin.jql.function.JqlFunction;

/** The JQL functions that plugins add; kept by the search, filled by the module loader. */
public interface PluginJqlFunctions {

    void add(String pluginKey, String functionName, JqlFunction function);

    void removeAll(String pluginKey);
}

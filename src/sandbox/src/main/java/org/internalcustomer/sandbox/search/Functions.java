package org.internalcustomer.sandbox.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.internalcustomer.sandbox.host.PluginJqlFunctions;
import org.internalcustomer.sandbox.users.Groups;

/** The functions that queries can use now: the system's and those of the enabled plugins. */
public final class Functions implements PluginJqlFunctions {

    private final Map<String, Added> byName = new ConcurrentHashMap<>();

    private record Added(String pluginKey, JqlFunction function) {}

    /** With Jira's own ones. */
    public static Functions withSystem(Groups groups) {
        Functions functions = new Functions();
        SystemFunctions.addTo(functions, groups);
        return functions;
    }

    @Override
    public void add(String pluginKey, String functionName, JqlFunction function) {
        byName.put(functionName.toLowerCase(Locale.ROOT), new Added(pluginKey, function));
    }

    @Override
    public void removeAll(String pluginKey) {
        byName.values().removeIf(added -> added.pluginKey().equals(pluginKey));
    }

    Optional<JqlFunction> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT))).map(Added::function);
    }

    /** The names of all, in alphabetical order. */
    public List<String> names() {
        return byName.values().stream()
                .map(added -> added.function().getFunctionName())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** What a system function says about itself. */
    record Description(String name, boolean list) implements JqlFunctionModuleDescriptor {

        @Override
        public String getFunctionName() {
            return name;
        }

        @Override
        public boolean isList() {
            return list;
        }
    }
}

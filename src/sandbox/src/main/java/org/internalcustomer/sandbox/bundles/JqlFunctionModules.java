package org.internalcustomer.sandbox.bundles;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.Set;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PluginJqlFunctions;

/** {@code <jql-function>}: handed to the search. */
public final class JqlFunctionModules implements ModuleType {

    private final HostServices services;

    public JqlFunctionModules(HostServices services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "jql-function";
    }

    @Override
    public Set<String> parts() {
        return Set.of("fname", "list");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        String name = module.child("fname")
                .map(ModuleElement::text)
                .orElseThrow(() -> new BadPlugin(module + " has no <fname>"));
        boolean list = module.child("list")
                .map(ModuleElement::text)
                .map(Boolean::parseBoolean)
                .orElse(false);
        JqlFunction function = plugin.create(module.required("class"), JqlFunction.class);
        function.init(new Descriptor(name, list));
        services.get(PluginJqlFunctions.class).add(plugin.getKey(), name, function);
    }

    @Override
    public void disable(String pluginKey) {
        if (services.has(PluginJqlFunctions.class)) {
            services.get(PluginJqlFunctions.class).removeAll(pluginKey);
        }
    }

    private record Descriptor(String name, boolean list) implements JqlFunctionModuleDescriptor {

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

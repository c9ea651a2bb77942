package org.internalcustomer.sandbox.bundles;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.List;
import java.util.Set;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PluginFieldTypes;

/** {@code <customfield-type>}: handed to the fields. */
public final class FieldTypeModules implements ModuleType {

    private final HostServices services;

    public FieldTypeModules(HostServices services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "customfield-type";
    }

    @Override
    public Set<String> parts() {
        return Set.of("resource", "valid-searcher");
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        String completeKey = plugin.completeKey(module);
        CustomFieldType<?, ?> type = plugin.create(module.required("class"), CustomFieldType.class);
        CustomFieldTypeModuleDescriptor descriptor = () -> completeKey;
        type.init(descriptor);
        List<String> searchers = module.children("valid-searcher").stream()
                .map(searcher -> searcher.required("key"))
                .toList();
        services.get(PluginFieldTypes.class)
                .add(new PluginFieldTypes.FieldType(
                        completeKey,
                        plugin.getKey(),
                        module.attribute("name", module.key()),
                        module.attribute("i18n-name-key", ""),
                        type,
                        module.resources("velocity"),
                        searchers));
    }

    @Override
    public void disable(String pluginKey) {
        services.get(PluginFieldTypes.class).removeAll(pluginKey);
    }
}

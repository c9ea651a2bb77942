package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.internalcustomer.sandbox.host.PluginFieldTypes;

/** The types that fields can have now: the system's and those of the enabled plugins. */
public final class FieldTypes implements PluginFieldTypes {

    private final Map<String, FieldType> byKey = new ConcurrentHashMap<>();

    /** A type of the system, with the searcher that a field of it gets where none is chosen. */
    void addSystem(String moduleKey, String name, CustomFieldType<?, ?> type, Searcher searcher) {
        String completeKey = SystemFieldTypes.PLUGIN + ":" + moduleKey;
        add(new FieldType(
                completeKey, SystemFieldTypes.PLUGIN, name, "", type, Map.of(), List.of(searcher.completeKey())));
    }

    @Override
    public void add(FieldType type) {
        if (type.type().getDescriptor() == null) {
            type.type().init(new Module(type.completeKey()));
        }
        byKey.put(type.completeKey(), type);
    }

    @Override
    public void removeAll(String pluginKey) {
        byKey.values().removeIf(type -> type.pluginKey().equals(pluginKey));
    }

    @Override
    public Optional<FieldType> find(String completeKey) {
        return completeKey == null ? Optional.empty() : Optional.ofNullable(byKey.get(completeKey));
    }

    private record Module(String completeKey) implements CustomFieldTypeModuleDescriptor {

        @Override
        public String getCompleteKey() {
            return completeKey;
        }
    }
}

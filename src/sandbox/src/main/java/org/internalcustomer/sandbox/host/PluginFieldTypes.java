package org.internalcustomer.sandbox.host;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The custom field types that plugins add; kept by the fields, filled by the module loader. */
public interface PluginFieldTypes {

    /**
     * One {@code <customfield-type>} module.
     *
     * @param completeKey plugin key, colon, module key
     * @param nameKey i18n key of the type's name, in the plugin's bundle; empty when only {@code name} is given
     * @param templates resource name (view, edit, column-view, xml) to template location in the plugin's jar
     * @param searchers keys of the system searchers it may use, such as {@code exacttextsearcher}
     */
    record FieldType(
            String completeKey,
            String pluginKey,
            String name,
            String nameKey,
            CustomFieldType<?, ?> type,
            Map<String, String> templates,
            List<String> searchers) {}

    void add(FieldType type);

    void removeAll(String pluginKey);

    /** The type of that complete key, for the pages that render its templates. */
    Optional<FieldType> find(String completeKey);
}

package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;

/** Remembers which field plays which role, and every name that it has had. */
public final class KnownFields implements RequestFields {

    private static final String ID = "org.internalcustomer.field.id.";
    private static final String NAMES = "org.internalcustomer.field.names.";

    private final JiraFields fields;
    private final PluginSettingsFactory settings;
    private final Map<RequestField, String> ids = new ConcurrentHashMap<>();
    private final Map<RequestField, Set<String>> names = new ConcurrentHashMap<>();

    public KnownFields(JiraFields fields, PluginSettingsFactory settings) {
        this.fields = fields;
        this.settings = settings;
    }

    /** The id is read once; a field that is gone is looked for again. */
    @Override
    public Optional<CustomField> field(RequestField role) {
        String id = ids.computeIfAbsent(role, this::rememberedId);
        Optional<CustomField> field = Optional.ofNullable(id).flatMap(fields::byId);
        if (field.isEmpty()) {
            ids.remove(role);
        }
        return field;
    }

    @Override
    public boolean reach(long projectId) {
        return Arrays.stream(RequestField.values()).allMatch(role -> field(role)
                .filter(field -> fields.reaches(field, projectId))
                .isPresent());
    }

    /** A new name is remembered the moment it is seen. */
    @Override
    public Set<String> names(RequestField role) {
        Set<String> all = names.computeIfAbsent(role, this::rememberedNames);
        Optional<String> current = field(role).map(CustomField::getName);
        if (current.isEmpty() || all.contains(current.get())) {
            return all;
        }
        return remember(role, current.get());
    }

    void remember(RequestField role, CustomField field) {
        settings().put(ID + role, field.getId());
        remember(role, field.getName());
    }

    private Set<String> remember(RequestField role, String name) {
        Set<String> all = new LinkedHashSet<>(rememberedNames(role));
        all.add(name);
        settings().put(NAMES + role, List.copyOf(all));
        names.put(role, Set.copyOf(all));
        return names.get(role);
    }

    private String rememberedId(RequestField role) {
        return (String) settings().get(ID + role);
    }

    private Set<String> rememberedNames(RequestField role) {
        Set<String> all = new LinkedHashSet<>(Set.of(role.firstName()));
        if (settings().get(NAMES + role) instanceof List<?> stored) {
            stored.forEach(name -> all.add(String.valueOf(name)));
        }
        return all;
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}

package org.internalcustomer.sandbox.pages.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PluginFieldTypes;
import org.internalcustomer.sandbox.host.PluginFieldTypes.FieldType;
import org.internalcustomer.sandbox.host.PluginTemplates;
import org.internalcustomer.sandbox.pages.frame.SafeHtml;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Custom fields through the templates of their types: {@code view}, {@code column-view} and {@code edit}. */
public final class FieldMarkup {

    private static final Logger LOG = LoggerFactory.getLogger(FieldMarkup.class);

    private final HostServices services;
    private final String base;

    public FieldMarkup(HostServices services, String base) {
        this.services = services;
        this.base = base;
    }

    /** The value for the issue page; nothing where there is none. */
    public SafeHtml view(Issue issue, CustomField field) {
        return shown(issue, field, "view", Map.of());
    }

    /** The value for a cell of the navigator: the {@code column-view} template, else {@code view}. */
    public SafeHtml column(Issue issue, CustomField field) {
        String template = template(field, "column-view").isPresent() ? "column-view" : "view";
        return shown(issue, field, template, Map.of("nolink", false, "navigator_view", true));
    }

    /**
     * The control of a form.
     *
     * @param issue the issue to edit, or a blank one that is being created
     * @param value what the control starts with: the field's value, or what was typed before an error
     */
    public SafeHtml edit(Issue issue, CustomField field, Object value) {
        Optional<String> template = template(field, "edit");
        if (template.isEmpty()) {
            return input(field, value);
        }
        SafeHtml control = render(issue, field, "edit", value, Map.of());
        return control.html().contains("<label") ? control : labelled(field, control.html());
    }

    /** False for calculated fields: there is nothing to type. */
    public boolean isEditable(CustomField field) {
        Optional<FieldType> type = type(field);
        return type.isEmpty() || type.get().templates().containsKey("edit");
    }

    private SafeHtml shown(Issue issue, CustomField field, String template, Map<String, Object> parameters) {
        Object value = field.getValue(issue);
        if (value == null) {
            return SafeHtml.NOTHING;
        }
        return template(field, template).isPresent()
                ? render(issue, field, template, value, parameters)
                : new SafeHtml(SafeHtml.escape(asText(field, value)));
    }

    private SafeHtml render(
            Issue issue, CustomField field, String template, Object value, Map<String, Object> parameters) {
        FieldType type = type(field).orElseThrow();
        Map<String, Object> context = new HashMap<>();
        Map<?, ?> ofType = field.getCustomFieldType().getVelocityParameters(issue, field, null);
        if (ofType != null) {
            ofType.forEach((key, each) -> context.put(String.valueOf(key), each));
        }
        context.put("value", value);
        context.put("issue", issue);
        context.put("customField", field);
        context.put("config", issue == null ? null : field.getRelevantConfig(issue));
        context.put("displayParameters", new LinkedHashMap<>(parameters));
        context.put("auiparams", new LinkedHashMap<String, Object>());
        context.put("authcontext", services.get(JiraAuthenticationContext.class));
        context.put("i18n", services.get(JiraAuthenticationContext.class).getI18nHelper());
        context.put("baseurl", base);
        try {
            return new SafeHtml(services.get(PluginTemplates.class)
                    .render(type.pluginKey(), type.templates().get(template), context));
        } catch (RuntimeException broken) {
            LOG.error("The template {} of the custom field {} failed", template, field.getId(), broken);
            return new SafeHtml(
                    "<span class=\"error\">" + SafeHtml.escape(template + ": " + broken.getMessage()) + "</span>");
        }
    }

    private static SafeHtml input(CustomField field, Object value) {
        String text = value == null ? "" : asText(field, value);
        return labelled(
                field,
                "<input class=\"text\" type=\"text\" id=\"%1$s\" name=\"%1$s\" value=\"%2$s\">"
                        .formatted(SafeHtml.escape(field.getId()), SafeHtml.escape(text)));
    }

    private static SafeHtml labelled(CustomField field, String control) {
        return new SafeHtml("<div class=\"field-group\"><label for=\"%s\">%s</label>%s</div>"
                .formatted(SafeHtml.escape(field.getId()), SafeHtml.escape(field.getName()), control));
    }

    @SuppressWarnings("unchecked") // a field's value is of its type's T; the declaration is raw, as in Jira
    private static String asText(CustomField field, Object value) {
        if (value instanceof String text) {
            return text;
        }
        String text = ((CustomFieldType<Object, Object>) field.getCustomFieldType()).getChangelogString(field, value);
        return text == null ? String.valueOf(value) : text;
    }

    private Optional<String> template(CustomField field, String name) {
        return type(field).map(type -> type.templates().get(name));
    }

    private Optional<FieldType> type(CustomField field) {
        return services.has(PluginFieldTypes.class) && field.getCustomFieldType() != null
                ? services.get(PluginFieldTypes.class)
                        .find(field.getCustomFieldType().getKey())
                : Optional.empty();
    }
}

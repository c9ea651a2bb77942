package org.internalcustomer.sandbox.pages.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.host.PluginFieldTypes;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/admin/fields}: the custom fields, their types and the projects that have them. */
public final class FieldsPage extends AdminPage {

    private static final long serialVersionUID = 1L;

    public FieldsPage(PageKit kit) {
        super(kit, "fields");
    }

    /** @param type the type's name @param typeKey its complete key @param contexts empty for all projects */
    public record Row(String id, String name, String description, String type, String typeKey, String contexts) {}

    @Override
    protected void get(Visit visit) throws IOException {
        List<Row> rows = visit.service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .map(field -> row(visit, field))
                .toList();
        show(visit, "", Map.of("rows", rows));
    }

    private static Row row(Visit visit, CustomField field) {
        boolean typed = field.getCustomFieldType() != null;
        return new Row(
                field.getId(),
                field.getName(),
                field.getDescription() == null ? "" : field.getDescription(),
                typed ? typeName(visit, field.getCustomFieldType()) : "",
                typed ? field.getCustomFieldType().getKey() : "",
                field.isAllProjects()
                        ? ""
                        : field.getAssociatedProjectObjects().stream()
                                .map(Project::getKey)
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static String typeName(Visit visit, CustomFieldType<?, ?> type) {
        return visit.service(PluginFieldTypes.class)
                .find(type.getKey())
                .map(plugins -> plugins.nameKey().isEmpty()
                        ? plugins.name()
                        : visit.service(JiraAuthenticationContext.class)
                                .getI18nHelper()
                                .getText(plugins.nameKey()))
                .orElseGet(type::getName);
    }
}

package org.internalcustomer.jira.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.jira.host.config.ConfigurationWatch;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Site;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.job.Locks;
import org.internalcustomer.jira.host.text.Texts;

/**
 * Creates our fields once per cluster, for the projects that the app is switched on for, and adopts those that are there
 * already; a project that is switched on later joins their contexts. Without a project there is nothing to create them for.
 */
public final class FieldCreation implements ConfigurationWatch.Reaction {

    private final Configurations configurations;
    private final Projects projects;
    private final JiraFields fields;
    private final KnownFields known;
    private final Locks locks;
    private final Texts texts;

    public FieldCreation(
            Configurations configurations,
            Projects projects,
            JiraFields fields,
            KnownFields known,
            Locks locks,
            Texts texts) {
        this.configurations = configurations;
        this.projects = projects;
        this.fields = fields;
        this.known = known;
        this.locks = locks;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "fields";
    }

    @Override
    public void onConfiguration() {
        List<Long> ids = projectIds(configurations.current().site());
        if (!ids.isEmpty() && !ids.stream().allMatch(known::reach)) {
            locks.inTurn("fields", () -> {
                for (RequestField role : RequestField.values()) {
                    ensure(role, ids);
                }
                return true;
            });
        }
    }

    private void ensure(RequestField role, List<Long> projectIds) {
        Optional<CustomField> present = known.field(role);
        if (present.isPresent()) {
            fields.widen(present.get(), projectIds);
            return;
        }
        CustomField field = fields.byType(role)
                .or(() -> fields.create(role, texts.text(Locale.ENGLISH, description(role)), projectIds))
                .orElseThrow(() -> new IllegalStateException(
                        "Jira does not know the type of the field " + role.firstName() + " yet"));
        fields.widen(field, projectIds);
        known.remember(role, field);
    }

    private static String description(RequestField role) {
        return "internal-customer.field." + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".description";
    }

    private List<Long> projectIds(Site site) {
        return site.projects().stream()
                .flatMap(key -> projects.byKey(key).map(Project::getId).stream())
                .toList();
    }
}

package org.internalcustomer.jira.admin;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.startup.HealthCheck;

/** Whether the app is set up, and Jira still has the projects, groups and people that the configuration names. */
public final class ConfigurationCheck implements HealthCheck {

    private static final String PART = "internal-customer.health.configuration";

    private final Configurations configurations;
    private final Projects projects;
    private final Users users;
    private final Auditors auditors;

    public ConfigurationCheck(Configurations configurations, Projects projects, Users users) {
        this.configurations = configurations;
        this.projects = projects;
        this.users = users;
        this.auditors = new Auditors(configurations);
    }

    @Override
    public Finding check() {
        Configuration configuration = configurations.current();
        if (configuration.site().projects().isEmpty()) {
            return new Finding(PART, State.WARNING, "internal-customer.health.configuration.no-project");
        }
        List<String> gone = gone(configuration);
        if (!gone.isEmpty()) {
            return new Finding(
                    PART,
                    State.WARNING,
                    "internal-customer.health.configuration.project-gone",
                    String.join(", ", gone));
        }
        if (configuration.policies().current().isEmpty()) {
            return new Finding(PART, State.WARNING, "internal-customer.health.configuration.no-policy");
        }
        TreeSet<String> missing = missing(configuration);
        if (!missing.isEmpty()) {
            return new Finding(
                    PART, State.WARNING, "internal-customer.health.configuration.missing", String.join(", ", missing));
        }
        return new Finding(PART, State.GOOD, "internal-customer.health.configuration.good", configuration.revision());
    }

    /** Jira may still know a project by the key that it had. */
    private List<String> gone(Configuration configuration) {
        Set<String> present = projects.all().stream().map(Project::getKey).collect(Collectors.toSet());
        return configuration.site().projects().stream()
                .filter(key -> !present.contains(key))
                .toList();
    }

    private TreeSet<String> missing(Configuration configuration) {
        TreeSet<String> missing = new TreeSet<>();
        for (Department department : configuration.organisation().departments().all()) {
            if (!department.archived()) {
                department.members().groups().stream()
                        .filter(group -> !users.groupExists(group))
                        .forEach(missing::add);
                department.members().users().stream()
                        .filter(user -> users.byKey(user).isEmpty())
                        .forEach(missing::add);
                department.heads().people().stream()
                        .filter(user -> users.byKey(user).isEmpty())
                        .forEach(missing::add);
            }
        }
        configuration.organisation().mainDepartments().keySet().stream()
                .filter(user -> users.byKey(user).isEmpty())
                .forEach(missing::add);
        auditors.groups().stream().filter(group -> !users.groupExists(group)).forEach(missing::add);
        return missing;
    }
}

package org.internalcustomer.jira.admin;

import java.util.TreeSet;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.startup.HealthCheck;

/** Whether the app is set up, and whom departments, main departments and auditors name still exists in Jira. */
public final class ConfigurationCheck implements HealthCheck {

    private static final String PART = "internal-customer.health.configuration";

    private final Configurations configurations;
    private final Users users;
    private final Auditors auditors;

    public ConfigurationCheck(Configurations configurations, Users users) {
        this.configurations = configurations;
        this.users = users;
        this.auditors = new Auditors(configurations);
    }

    @Override
    public Finding check() {
        Configuration configuration = configurations.current();
        if (configuration.site().projects().isEmpty()) {
            return new Finding(PART, State.WARNING, "internal-customer.health.configuration.no-project");
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

package org.internalcustomer.jira.sla;

import java.util.Set;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.config.Configurations;

/** By the tree of departments as it stands now. */
final class ConfiguredProviders implements ProvidersBelow {

    private final Configurations configurations;

    ConfiguredProviders(Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Set<String> of(String department) {
        Departments departments = configurations.current().organisation().departments();
        return departments.withFormerKeys(departments.withAllBelow(department));
    }
}

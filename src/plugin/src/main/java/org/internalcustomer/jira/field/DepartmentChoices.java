package org.internalcustomer.jira.field;

import java.util.List;
import java.util.Locale;
import org.internalcustomer.jira.host.config.Configurations;

/** The departments, in the order of their tree. */
public final class DepartmentChoices implements Choices {

    private final Configurations configurations;

    public DepartmentChoices(Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public List<Choice> in(Locale locale) {
        return configurations.current().organisation().departments().all().stream()
                .map(department -> new Choice(
                        department.key(), department.names().in(locale.getLanguage()), department.archived()))
                .toList();
    }
}

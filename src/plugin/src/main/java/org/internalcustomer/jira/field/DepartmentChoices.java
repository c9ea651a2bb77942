package org.internalcustomer.jira.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.config.Configurations;

/** The departments, in the order of their tree; one that was merged into another has that one's name. */
public final class DepartmentChoices implements Choices {

    private final Configurations configurations;

    public DepartmentChoices(Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public List<Choice> in(Locale locale) {
        Departments departments = configurations.current().organisation().departments();
        List<Choice> choices = new ArrayList<>();
        departments
                .all()
                .forEach(
                        department -> choices.add(choice(department.key(), department, department.archived(), locale)));
        departments.aliases().forEach(alias -> departments
                .find(alias)
                .ifPresent(department -> choices.add(choice(alias, department, true, locale))));
        return choices;
    }

    private static Choice choice(String key, Department department, boolean archived, Locale locale) {
        return new Choice(key, department.names().in(locale.getLanguage()), archived);
    }
}

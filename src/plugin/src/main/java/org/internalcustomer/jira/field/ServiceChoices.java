package org.internalcustomer.jira.field;

import java.util.List;
import java.util.Locale;
import org.internalcustomer.jira.host.config.Configurations;

/** The services of the catalogue. */
public final class ServiceChoices implements Choices {

    private final Configurations configurations;

    public ServiceChoices(Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public List<Choice> in(Locale locale) {
        return configurations.current().services().all().stream()
                .map(service -> new Choice(service.key(), service.names().in(locale.getLanguage()), service.archived()))
                .toList();
    }
}

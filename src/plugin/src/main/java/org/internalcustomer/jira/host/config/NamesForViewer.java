package org.internalcustomer.jira.host.config;

import org.internalcustomer.jira.host.text.Texts;

/** Names in the viewer's language. */
public final class NamesForViewer implements DepartmentNames {

    private final Configurations configurations;
    private final Texts texts;

    public NamesForViewer(Configurations configurations, Texts texts) {
        this.configurations = configurations;
        this.texts = texts;
    }

    @Override
    public String of(String department) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(department)
                .map(found -> found.names().in(texts.viewersLocale().getLanguage()))
                .orElse(department);
    }
}

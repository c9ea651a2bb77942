package org.internalcustomer.jira.host.config;

import org.internalcustomer.jira.host.text.Texts;

/** What departments are called, in the viewer's language. */
public final class DepartmentNames {

    private final Configurations configurations;
    private final Texts texts;

    public DepartmentNames(Configurations configurations, Texts texts) {
        this.configurations = configurations;
        this.texts = texts;
    }

    /** The key itself if there is no such department any more. */
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

package org.internalcustomer.jira.host.config;

import java.util.Locale;
import org.internalcustomer.jira.host.text.Texts;

/** Names in the viewer's language, or in another reader's. */
public final class NamesForViewer implements DepartmentNames, LocalizedNames {

    private final Configurations configurations;
    private final Texts texts;

    public NamesForViewer(Configurations configurations, Texts texts) {
        this.configurations = configurations;
        this.texts = texts;
    }

    @Override
    public String of(String department) {
        return of(department, texts.viewersLocale());
    }

    @Override
    public String of(String department, Locale language) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(department)
                .map(found -> found.names().in(language.getLanguage()))
                .orElse(department);
    }
}

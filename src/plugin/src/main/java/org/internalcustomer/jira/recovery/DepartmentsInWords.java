package org.internalcustomer.jira.recovery;

import java.util.Locale;
import org.internalcustomer.jira.host.config.Configurations;

/** What departments are called in any language. */
public final class DepartmentsInWords {

    private final Configurations configurations;

    public DepartmentsInWords(Configurations configurations) {
        this.configurations = configurations;
    }

    /** The key itself if there is no such department any more. */
    String of(String key, Locale language) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(key)
                .map(department -> department.names().in(language.getLanguage()))
                .orElse(key);
    }
}

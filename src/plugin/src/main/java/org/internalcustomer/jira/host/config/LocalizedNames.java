package org.internalcustomer.jira.host.config;

import java.util.Locale;

/** What departments are called in a reader's language. */
@FunctionalInterface
public interface LocalizedNames {

    /** The key itself if there is no such department any more. */
    String of(String department, Locale language);
}

package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/** How often people were asked about requests, so that other questions leave them in peace. */
@FunctionalInterface
public interface SurveyContacts {

    /** Mails to that person since then, about one department or about all. */
    long asked(String person, Optional<String> department, Instant since);
}

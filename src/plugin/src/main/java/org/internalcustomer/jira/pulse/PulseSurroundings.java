package org.internalcustomer.jira.pulse;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.jira.host.config.PulseSettings;
import org.internalcustomer.jira.host.mail.Recipient;

/** What the pulse must know of people, departments and settings. */
interface PulseSurroundings {

    PulseSettings settings();

    /** The survey's own, which holds for all questions that we ask. */
    ContactLimit limit();

    /** In which quarters begin. */
    ZoneId zone();

    /** Empty for somebody who is gone, inactive or without an address. */
    Optional<Recipient> recipient(String userKey);

    /** Keys of the departments in use that the person belongs to. */
    Set<String> departmentsOf(String userKey);

    /** Whether the people of the person's department work now. */
    boolean isOpen(String userKey, Instant at);

    String department(String key, Locale language);

    /** The department that it is by now; empty for one that there is not any more. */
    Optional<String> today(String department);
}

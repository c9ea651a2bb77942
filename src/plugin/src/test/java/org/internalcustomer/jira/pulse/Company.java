package org.internalcustomer.jira.pulse;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.core.survey.PulseChoice;
import org.internalcustomer.core.survey.Sample;
import org.internalcustomer.jira.host.config.PulseSettings;
import org.internalcustomer.jira.host.mail.Recipient;

/** Everybody but the ghost reads Chinese and can be reached; Lin belongs to finance; the departments OLD and NOWHERE are gone. */
final class Company implements PulseSurroundings {

    private final Instant activated;
    boolean enabled = true;
    boolean open = true;
    int reminderAfterDays;
    /** Which departments have become which. */
    Map<String, String> merged = Map.of();

    ContactLimit limit = ContactLimit.none();

    /** By whose clock people read times. */
    ZoneId home = ZoneOffset.UTC;

    Company(Instant activated) {
        this.activated = activated;
    }

    @Override
    public PulseSettings settings() {
        return new PulseSettings(
                enabled, activated, new PulseChoice(Sample.all(), 3), 21, reminderAfterDays, List.of());
    }

    @Override
    public ContactLimit limit() {
        return limit;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Optional<Recipient> recipient(String userKey) {
        return userKey.equals("ghost")
                ? Optional.empty()
                : Optional.of(new Recipient(userKey, userKey, userKey + "@x.org", Locale.CHINA, home));
    }

    @Override
    public Set<String> departmentsOf(String userKey) {
        return userKey.equals("lin") ? Set.of("FIN") : Set.of();
    }

    @Override
    public boolean isOpen(String userKey, Instant at) {
        return open;
    }

    @Override
    public String department(String key, Locale language) {
        return key;
    }

    @Override
    public Optional<String> today(String department) {
        return Set.of("OLD", "NOWHERE").contains(department)
                ? Optional.empty()
                : Optional.of(merged.getOrDefault(department, department));
    }
}

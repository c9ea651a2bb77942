package org.internalcustomer.jira.pulse;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentHours;
import org.internalcustomer.jira.host.config.LocalizedNames;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.config.PulseSettings;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;

/** People as Jira knows them, settings and departments as the configuration says. */
final class PulseInJira implements PulseSurroundings {

    private final Configurations configurations;
    private final Recipients recipients;
    private final Memberships memberships;
    private final LocalizedNames names;

    PulseInJira(Configurations configurations, Recipients recipients, Memberships memberships, LocalizedNames names) {
        this.configurations = configurations;
        this.recipients = recipients;
        this.memberships = memberships;
        this.names = names;
    }

    @Override
    public PulseSettings settings() {
        return configurations.current().pulse();
    }

    @Override
    public ContactLimit limit() {
        return configurations.current().survey().reach().limit();
    }

    @Override
    public ZoneId zone() {
        return configurations.current().site().reportingZone();
    }

    @Override
    public Optional<Recipient> recipient(String userKey) {
        return recipients.find(userKey);
    }

    @Override
    public Set<String> departmentsOf(String userKey) {
        return memberships.of(userKey);
    }

    @Override
    public boolean isOpen(String userKey, Instant at) {
        Configuration current = configurations.current();
        String department = memberships.departmentOf(userKey).orElse("");
        return DepartmentHours.of(current.policies(), current.calendars(), department, at)
                .isOpen(at.toEpochMilli());
    }

    @Override
    public String department(String key, Locale language) {
        return names.of(key, language);
    }

    @Override
    public Optional<String> today(String department) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(department)
                .filter(found -> !found.archived())
                .map(Department::key);
    }
}

package org.internalcustomer.jira.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.sla.AlertAction.Delivery;
import org.internalcustomer.core.sla.AlertHours;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentHours;
import org.internalcustomer.jira.host.mail.Recipient;

/**
 * When an action may reach its recipient: by the hours of the recipient's department; by those of the accountable one
 * where the recipient has none, or it is done to the issue.
 */
final class DeliveryHours {

    private final Configurations configurations;
    private final Users users;
    private final MailReaders readers;

    DeliveryHours(Configurations configurations, Users users, MailReaders readers) {
        this.configurations = configurations;
        this.users = users;
        this.readers = readers;
    }

    long of(Delivery delivery, Addressee recipient, Optional<String> provider, Instant now) {
        if (delivery == Delivery.AT_ONCE) {
            return now.toEpochMilli();
        }
        Configuration configuration = configurations.current();
        String department =
                departmentOf(recipient, configuration).or(() -> provider).orElse("");
        WorkingTime hours = DepartmentHours.of(configuration.policies(), configuration.calendars(), department, now);
        return delivery == Delivery.IN_WORKING_HOURS
                ? AlertHours.held(hours, now.toEpochMilli())
                : AlertHours.nextDay(
                        hours,
                        now.toEpochMilli(),
                        zoneOf(recipient, configuration),
                        configuration.site().digestAt());
    }

    private Optional<String> departmentOf(Addressee recipient, Configuration configuration) {
        return recipient.kind() == Addressee.Kind.USER
                ? configuration
                        .organisation()
                        .departmentOf(recipient.name(), users.groupsOf(recipient.name()))
                        .map(Department::key)
                : Optional.empty();
    }

    private ZoneId zoneOf(Addressee recipient, Configuration configuration) {
        return readers.find(recipient)
                .map(Recipient::zone)
                .orElse(configuration.site().reportingZone());
    }
}

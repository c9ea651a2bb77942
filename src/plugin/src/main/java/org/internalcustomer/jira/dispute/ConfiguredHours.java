package org.internalcustomer.jira.dispute;

import java.time.Instant;
import org.internalcustomer.core.dispute.DisputeClock;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentHours;

/** The clock of a dispute follows the working days of the department that was accountable. */
final class ConfiguredHours implements Disputes.DisputeHours {

    private final Configurations configurations;

    ConfiguredHours(Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public DisputeClock clock(String department, Instant opened) {
        Configuration now = configurations.current();
        return DisputeClock.of(
                opened.toEpochMilli(),
                DepartmentHours.of(now.policies(), now.calendars(), department, opened),
                DepartmentHours.workingDay(now, department, opened));
    }
}

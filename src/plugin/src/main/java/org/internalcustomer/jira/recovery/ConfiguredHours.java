package org.internalcustomer.jira.recovery;

import java.time.Instant;
import org.internalcustomer.core.recovery.ProviderHours;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentHours;

/** By the calendar that the provider's policy names, else the one for all; one that never opens has no due instants. */
public final class ConfiguredHours implements RecoveryHours {

    private final Configurations configurations;

    public ConfiguredHours(Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public ProviderHours of(String provider, Instant opened) {
        Configuration now = configurations.current();
        return new ProviderHours(
                DepartmentHours.of(now.policies(), now.calendars(), provider, opened),
                Math.max(1, DepartmentHours.workingDay(now, provider, opened)));
    }
}

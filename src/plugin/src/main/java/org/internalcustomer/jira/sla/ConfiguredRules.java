package org.internalcustomer.jira.sla;

import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.Constants;

/** The rules as administrators have set them up. */
final class ConfiguredRules implements Rules {

    private final Configurations configurations;
    private final Constants constants;

    ConfiguredRules(Configurations configurations, Constants constants) {
        this.configurations = configurations;
        this.constants = constants;
    }

    @Override
    public Rulebook now() {
        Configuration configuration = configurations.latest();
        return new Rulebook(
                configuration.policies().policies(), configuration.workingCalendars(), constants.doneStatuses());
    }
}

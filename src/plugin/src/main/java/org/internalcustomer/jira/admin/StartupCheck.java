package org.internalcustomer.jira.admin;

import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.startup.Startup;

/** Whether everything has been started. */
public final class StartupCheck implements HealthCheck {

    private static final String PART = "internal-customer.health.startup";

    private final Startup startup;

    public StartupCheck(Startup startup) {
        this.startup = startup;
    }

    @Override
    public Finding check() {
        if (startup.isReady()) {
            return new Finding(PART, State.GOOD, "internal-customer.health.startup.ready");
        }
        if (!startup.problem().isEmpty()) {
            return new Finding(PART, State.BAD, "internal-customer.health.startup.problem", startup.problem());
        }
        return new Finding(
                PART,
                State.WARNING,
                "internal-customer.health.startup.waiting",
                startup.waitingFor().orElse(""));
    }
}

package org.internalcustomer.jira.alert;

import java.util.Optional;
import org.internalcustomer.jira.host.startup.HealthCheck;

/** Whether every alert did what it was to do. */
public final class AlertsCheck implements HealthCheck {

    private static final String PART = "internal-customer.alert.health";

    private final StoredActions actions;

    public AlertsCheck(StoredActions actions) {
        this.actions = actions;
    }

    @Override
    public Finding check() {
        long failed = actions.count(ActionState.FAILED);
        long unsure = actions.count(ActionState.UNSURE);
        return failed + unsure == 0
                ? new Finding(PART, State.GOOD, PART + ".good", actions.count(ActionState.WAITING))
                : new Finding(PART, State.WARNING, PART + ".problems", failed, unsure);
    }

    @Override
    public Optional<Remedy> remedy() {
        return actions.troubled().isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy(PART + ".retry", AlertsPage.ADDRESS + "?retry=all&part=trouble"));
    }
}

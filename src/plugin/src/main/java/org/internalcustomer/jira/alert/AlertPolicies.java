package org.internalcustomer.jira.alert;

import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.jira.host.config.Configurations;

/** What stored actions mean: versions of policies never change, so that a row need only say which action it is. */
final class AlertPolicies {

    private final Configurations configurations;

    AlertPolicies(Configurations configurations) {
        this.configurations = configurations;
    }

    /** Empty for a policy that is not there, as after tables were restored without the others. */
    Optional<AlertAction> find(PendingAction action) {
        return configurations.current().policies().policies().alerts(action.timer()).stream()
                .filter(alert -> alert.threshold().key().equals(action.threshold()))
                .map(alert -> alert.actions())
                .filter(actions -> action.number() < actions.size())
                .map((List<AlertAction> actions) -> actions.get(action.number()))
                .findFirst();
    }
}

package org.internalcustomer.jira.host.alert;

import java.util.Optional;
import org.internalcustomer.core.sla.Timer;

/** The timers as the last folds left them, for whoever has to know whether an alert still holds. */
public interface RunningTimers {

    /** Empty for one that is gone, or whose policy is withdrawn. */
    Optional<Timer> find(String timerKey);
}

package org.internalcustomer.jira.recovery;

import java.time.Instant;
import org.internalcustomer.core.recovery.ProviderHours;

/** When providers work. */
@FunctionalInterface
interface RecoveryHours {

    /** By the rules that held when the complaint began: later ones move nothing that runs. */
    ProviderHours of(String provider, Instant opened);
}

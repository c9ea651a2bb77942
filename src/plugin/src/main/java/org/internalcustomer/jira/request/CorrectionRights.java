package org.internalcustomer.jira.request;

import java.util.Optional;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;

/** Who may decide on a correction. */
interface CorrectionRights {

    /** Why the person may not decide, as a key of our texts; empty if they may. */
    Optional<String> refusal(Correction correction, String userKey);

    /** Whether there could be any that the person decides. */
    boolean decides(String userKey);
}

package org.internalcustomer.jira.host.request;

import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;

/** Who may decide on corrections. */
public interface CorrectionRights {

    /**
     * Why the person may not decide, as a key of our texts; empty if they may.
     *
     * @param askedBy user key
     * @param departments whose timers it is about
     */
    Optional<String> refusal(String askedBy, Set<String> departments, String userKey);

    default Optional<String> refusal(Correction correction, String userKey) {
        return refusal(correction.asked().by(), correction.departments(), userKey);
    }

    /** Whether there could be any that the person decides. */
    boolean decides(String userKey);
}

package org.internalcustomer.jira.host.config;

import java.util.Optional;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.core.sla.SlaPolicy;

/** Policies that are being prepared; their feature knows how they are written. */
public interface DraftedPolicies {

    /** The draft of that policy, if there is one. */
    Optional<Drafted> drafted(String policy);

    /**
     * What would be published.
     *
     * @param version of the draft: another one after each change
     */
    record Drafted(SlaPolicy policy, int version, OpenRequests open) {}
}

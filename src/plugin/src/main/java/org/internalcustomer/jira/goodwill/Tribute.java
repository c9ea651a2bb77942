package org.internalcustomer.jira.goodwill;

import java.time.Instant;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;

/**
 * What whoever leads the customer department puts on record in a provider's favour.
 *
 * @param id 0 as long as it is not kept
 * @param person user key
 */
record Tribute(long id, EntryKind kind, Pair pair, String person, Instant at, String reason) {

    private static final String ENTRY = "tribute/";

    /** The id of its entry in the account. */
    String entryId() {
        return ENTRY + id;
    }
}

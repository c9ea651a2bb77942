package org.internalcustomer.jira.recovery;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.internalcustomer.core.recovery.Handlers;

/**
 * Who complains about whom (投诉); frozen when it begins.
 *
 * @param id 0 before it is stored
 * @param key what it came from: {@code rating/17}, {@code issue/10001/2}
 * @param rated the keys of those whose work it is about
 */
record Complaint(
        long id,
        String key,
        long issueId,
        long projectId,
        Sides sides,
        Source source,
        Instant opened,
        Set<String> rated) {

    Complaint {
        rated = Set.copyOf(rated);
    }

    /**
     * The two sides: keys of departments and users.
     *
     * @param customer empty where nobody's
     * @param requester the internal customer; empty where unknown
     */
    record Sides(String provider, String customer, String complainant, String requester) {

        boolean isCustomer(String userKey) {
            return !userKey.isEmpty() && (userKey.equals(complainant) || userKey.equals(requester));
        }
    }

    Complaint stored(long storedId) {
        return new Complaint(storedId, key, issueId, projectId, sides, source, opened, rated);
    }

    /** Nobody whose work was rated, and nobody of those who complain. */
    Handlers handlers() {
        Set<String> barred = new HashSet<>(rated);
        barred.add(sides.complainant());
        barred.add(sides.requester());
        return new Handlers(barred);
    }
}

package org.internalcustomer.jira.goodwill;

import java.time.Instant;
import java.util.List;
import org.internalcustomer.core.goodwill.Pair;

/**
 * One time somebody said thanks (感谢).
 *
 * @param person user key
 * @param helpers user keys of people who are named
 */
record Thanks(long id, long issueId, String person, Pair pair, Instant at, List<String> helpers, String words) {

    Thanks {
        helpers = List.copyOf(helpers);
    }
}

package org.internalcustomer.jira.quality;

import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.core.survey.RequestQuality;

/**
 * One resolution and one department that worked for it, which may say how well the request was made.
 *
 * @param provider the department that may say so
 * @param customer whose request it was, empty for nobody's
 * @param quality empty until it was said
 */
record Rateable(
        long issueId,
        Instant resolved,
        String provider,
        String customer,
        Optional<RequestQuality> quality,
        Optional<Guess> guess) {

    static Rateable asked(long issueId, Instant resolved, String provider, String customer) {
        return new Rateable(issueId, resolved, provider, customer, Optional.empty(), Optional.empty());
    }

    /** The key under which a resolution is rated once by each department. */
    String key() {
        return issueId + "/" + resolved.toEpochMilli() + "/" + provider;
    }

    boolean isTouched() {
        return quality.isPresent() || guess.isPresent();
    }
}

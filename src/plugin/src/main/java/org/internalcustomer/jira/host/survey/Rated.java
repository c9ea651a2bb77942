package org.internalcustomer.jira.host.survey;

import java.time.Instant;
import java.util.Set;

/**
 * One version of a named answer with a rating, as it was stored.
 *
 * @param response tells this version from every other one, for good
 * @param survey the same for all versions of one rater's answer about one resolution
 * @param rater a user key
 * @param providers the departments that worked for the resolution, who resolved it first
 * @param rating 1 to 5
 * @param remarked whether the rater wrote something
 */
public record Rated(
        long response,
        long survey,
        long issueId,
        String rater,
        Set<String> providers,
        int rating,
        boolean remarked,
        Instant at) {}

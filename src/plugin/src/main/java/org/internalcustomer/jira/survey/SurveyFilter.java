package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;

/**
 * Which surveys a list is about.
 *
 * @param from of the resolution, included
 * @param to of the resolution, excluded
 * @param providers the departments that resolved; empty for all
 */
record SurveyFilter(Optional<Instant> from, Optional<Instant> to, Set<String> providers, Optional<State> state) {

    SurveyFilter {
        providers = Set.copyOf(providers);
    }

    static SurveyFilter everything() {
        return new SurveyFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }
}

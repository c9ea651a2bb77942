package org.internalcustomer.core.sla;

import java.util.Set;

/**
 * All that a fold needs besides the history: policies, calendars, and the statuses (by id) in which a request counts as
 * done where no policy says what stops its resolution.
 */
public record Rulebook(Policies policies, Calendars calendars, Set<String> done) {

    public Rulebook {
        done = Set.copyOf(done);
    }
}

package org.internalcustomer.jira.host.jql;

import java.util.Set;

/**
 * How a function is written.
 *
 * @param first how many arguments stand before those that narrow
 * @param narrowedBy what may follow them
 * @param example as a person would write it
 */
public record Usage(int first, Set<Narrow> narrowedBy, String example) {

    public Usage {
        narrowedBy = Set.copyOf(narrowedBy);
    }

    String narrows() {
        return Narrow.names(narrowedBy);
    }
}

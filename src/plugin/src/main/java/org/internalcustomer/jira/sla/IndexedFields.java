package org.internalcustomer.jira.sla;

import java.util.Collection;

/** What Jira's index knows of our calculated fields. */
interface IndexedFields {

    /** Calculates them again and puts them into the index. */
    void refresh(Collection<Long> issueIds);
}

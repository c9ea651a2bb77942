package org.internalcustomer.jira.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.internalcustomer.jira.host.sql.InList;

/**
 * Which complaints stand behind a figure: its sample of those that began in the period.
 *
 * @param providers keys of departments; never none
 */
record CountedQuery(CountedComplaints figure, Set<String> providers, Instant from, Instant to) {

    CountedQuery {
        providers = Set.copyOf(providers);
    }

    String condition() {
        return InList.matching("R.{PROVIDER}", providers)
                + " AND R.{OPENED} >= ? AND R.{OPENED} < ? AND R.{SAID} > 0 AND " + figure.sample();
    }

    /** For {@link #condition}, and what comes behind it. */
    Object[] values(Object... more) {
        List<Object> values = new ArrayList<>(providers);
        values.add(from.toEpochMilli());
        values.add(to.toEpochMilli());
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }
}

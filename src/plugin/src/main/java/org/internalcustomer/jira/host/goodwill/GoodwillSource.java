package org.internalcustomer.jira.host.goodwill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.Pair;

/** A feature that knows of entries of the goodwill accounts (情感账户); what each counts is set up once for all. */
public interface GoodwillSource {

    /**
     * Those at or after that instant, found by an index, in any order.
     *
     * @param pair empty for all pairs
     */
    List<Entry> entries(Optional<Pair> pair, Instant since);
}

package org.internalcustomer.jira.goodwill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;

/** The entries that folds gave. */
interface EntryStore {

    /** From now on the issues have exactly these. */
    void replace(Collection<Long> issueIds, Collection<Entry> entries);

    List<Entry> of(Pair pair, Instant since);

    /** Of all pairs, added up in the database: there may be many. */
    List<Weight> weights(Instant since, Instant now);

    /** @param weight of all entries of that kind together, as of now */
    record Weight(Pair pair, EntryKind kind, double weight, long entries) {}
}

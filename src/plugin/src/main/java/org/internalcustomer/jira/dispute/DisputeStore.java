package org.internalcustomer.jira.dispute;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/** Which disputes there are, and when somebody has to be told; each can be found again from its issue's events. */
interface DisputeStore {

    /** One dispute. */
    record Kept(long issueId, int number, long opened, Dispute.State state) {}

    /** One whose moment has come. */
    record Due(long id, long issueId, int number, long wake) {}

    /**
     * From now on the issues have exactly these. What is newly open, be it because the history is read anew, or has been
     * ruled on since, is to be told at once. Says whether anything is.
     */
    boolean replace(Collection<Long> issueIds, Collection<Kept> disputes, Instant now);

    /** The open ones, the oldest first. */
    List<Kept> open();

    /** The latest that are not open, the latest first. */
    List<Kept> ended(int most);

    List<Due> due(Instant now, int most);

    /** It was told, and has to be told again then; nothing if something new is to be told meanwhile. */
    void told(Due due, OptionalLong next);
}

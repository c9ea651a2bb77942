package org.internalcustomer.jira.quality;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.core.survey.RequestQuality;

/** Where it is kept what providers say about requests. */
interface QualityStore {

    /** Those that are not there yet. */
    void ask(Collection<Rateable> asked);

    /** Of those issues, what was never touched and whose resolution no longer stands is gone. */
    void drop(Collection<Long> issueIds, Collection<String> standingKeys);

    /** In the order of resolution, then department. */
    List<Rateable> of(long issueId);

    void rate(Rateable rateable, RequestQuality quality, String by, Instant at);

    void guess(Rateable rateable, Guess guess);

    /** Resolutions of that time in the order of their ids, after that id, that were rated or guessed. */
    List<Numbered> touched(Instant from, Instant to, long afterId, int limit);

    void forget(Collection<Long> issueIds);

    /** A row with its id and who said so. */
    record Numbered(long id, Rateable rateable, String by) {}
}

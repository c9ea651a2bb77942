package org.internalcustomer.jira.pulse;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.survey.PulseAnswer;

/** Where it is kept who is asked, and, without any link to that, what was answered. */
interface PulseStore {

    /** When the quarter's pulse closes; empty until everybody who is asked is known. */
    Optional<Instant> closes(String quarter);

    /** Asks those who were not asked yet, and then says that these are all. */
    void begin(String quarter, Instant closes, Collection<Asked> asked);

    /** Those of the quarter whose mail is not posted, in the order of their ids, after that id. */
    List<Asked> waiting(String quarter, long afterId, int limit);

    void sent(long askedId, Instant at, String language);

    void skip(long askedId);

    /** Those of the quarter whose mail was posted up to then and who neither answered nor got a second one, after that id. */
    List<Asked> silent(String quarter, Instant sentUntil, long afterId, int limit);

    /** False where somebody was quicker, or has answered. */
    boolean remind(long askedId, Instant at);

    /** @param askedByHash what each token opens */
    void keepTokenHashes(Map<String, Long> askedByHash);

    default void keepTokenHash(long askedId, String hash) {
        keepTokenHashes(Map.of(hash, askedId));
    }

    Optional<Asked> byTokenHash(String hash);

    /**
     * Keeps the answer by itself and destroys what leads to it, in one transaction, which leaves no other mark: false where it
     * was answered before.
     */
    boolean answer(Asked asked, PulseAnswer answer);

    /** Writes the answers of pulses that have closed anew, in an order by chance. */
    void mix(Instant now);

    /** Of whoever has answered, or cannot any more; those of an open pulse keep it from being posted twice. */
    void forgetMails(Instant now);

    /** Quarters with answers or people asked, the latest first. */
    List<String> quarters();

    /** By department. */
    Map<String, Tally> tallies(String quarter);
}

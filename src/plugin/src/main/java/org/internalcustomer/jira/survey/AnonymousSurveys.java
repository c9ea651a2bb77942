package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.survey.Rating;

/**
 * Surveys whose answers nobody can trace (匿名调查). Until it is answered, one row knows whom an invitation went to; with the
 * answer it is destroyed, and the answer itself holds neither person nor issue nor time of day.
 */
interface AnonymousSurveys {

    /** Whom an invitation went to. */
    record Asked(Invitation invitation, String person) {}

    /** Notes before the mail leaves whom it goes to; the invitation itself forgets it. False where it no longer waits. */
    boolean send(Invitation invitation, Crowd crowd, Instant at, Instant expires, String language);

    /** Whether that person was asked anonymously about another issue of the crowd. */
    boolean isAskedElsewhere(Invitation invitation, Crowd crowd, Instant now);

    /** Nothing for one that was answered or has expired. */
    Optional<Asked> asked(long invitationId, Instant now);

    /** @param invitationsByHash what each token opens */
    void keepTokenHashes(Map<String, Long> invitationsByHash);

    default void keepTokenHash(long invitationId, String hash) {
        keepTokenHashes(Map.of(hash, invitationId));
    }

    /** Nothing for a token that was used, has expired or never was. */
    Optional<Asked> byTokenHash(String hash, Instant now);

    /**
     * Keeps the answer and destroys whatever led to it, all in one transaction, which leaves no other mark: false where
     * somebody was quicker.
     */
    boolean answer(Asked asked, Rating rating, String remark, Instant at);

    /** Those sent up to then and neither answered, expired nor reminded, in the order of their ids, after that id. */
    List<Asked> unanswered(Instant sentUntil, Instant now, long afterId, int limit);

    /** How many it is noted for; not for those for whom somebody was quicker. */
    int remind(Collection<Long> invitationIds, Instant at);

    default boolean remind(long invitationId, Instant at) {
        return remind(List.of(invitationId), at) == 1;
    }

    /** Counts how often these people were asked since then, to the week. */
    void count(Collection<String> persons, Instant since, Instant now, ContactTally tally);

    /**
     * Whom expired invitations went to is forgotten, with the mails of all that are not open any more, and what contact limits
     * no longer need; answers of days that are over are mixed.
     */
    void forget(Instant now);
}

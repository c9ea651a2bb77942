package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.survey.Answer;

/** Where invitations, the hashes of their tokens, and answers are kept. */
interface SurveyStore {

    /** False where the resolution has its invitation already; one that had fallen with it waits again. */
    boolean invite(Invitation invitation);

    /** The keys of the resolutions of these issues that have their invitation; fallen ones do not count. */
    Set<String> invited(Collection<Long> issueIds);

    /** Waiting invitations of these issues fall, except for the resolutions that still stand. */
    int cancelWaiting(Collection<Long> issueIds, Collection<String> standingKeys);

    /** Those to send now, oldest first. */
    List<Invitation> due(Instant now, int limit);

    /** Real surveys of that person in any state, the latest first. */
    List<Invitation> latest(String requester, int limit);

    /** Another department's work is asked about: where an answer counts for another issue. */
    void credit(long invitationId, String provider, String providers);

    /** One that still waits is due then. */
    void postpone(long invitationId, Instant until);

    /** Those sent up to then and not answered, expired or reminded, in the order of their ids, after that id. */
    List<Invitation> unanswered(Instant sentUntil, Instant now, long afterId, int limit);

    /** How many it is noted for; not for those for whom somebody was quicker. */
    int remind(Collection<Long> invitationIds, Instant at);

    default boolean remind(long invitationId, Instant at) {
        return remind(List.of(invitationId), at) == 1;
    }

    /** Counts the mails that these people were sent since then, reminders not counted. */
    void count(Collection<String> requesters, Instant since, ContactTally tally);

    /**
     * The mail of one invitation.
     *
     * @param expires until when it can be answered
     * @param language of the mail and the page
     */
    record Mailed(long invitationId, Instant expires, String language) {}

    /** Those of them that waited are sent. */
    void sent(Collection<Mailed> mails, Instant at);

    default void sent(long invitationId, Instant at, Instant expires, String language) {
        sent(List.of(new Mailed(invitationId, expires, language)), at);
    }

    /** Those of them that still wait are cancelled. */
    void withdraw(Collection<Long> invitationIds);

    /** False for one that is answered or cancelled already. */
    boolean cancel(long invitationId);

    /** @param invitationsByHash what each token opens */
    void keepTokenHashes(Map<String, Long> invitationsByHash);

    default void keepTokenHash(long invitationId, String hash) {
        keepTokenHashes(Map.of(hash, invitationId));
    }

    Optional<Invitation> byTokenHash(String hash);

    Optional<Invitation> find(long invitationId);

    /** In the order of issue, then resolution. */
    List<Invitation> of(Collection<Long> issueIds);

    /** Keeps one more version; from now on the invitation is answered. */
    void answer(long invitationId, Answer answer);

    /** All versions, oldest first, by invitation. */
    Map<Long, List<Answer>> answers(Collection<Long> invitationIds);

    /** Real surveys that the person can answer or change; what ends first comes first. */
    List<Invitation> open(String requester, Instant now, int limit);

    /** Everything about these issues is gone. */
    void forget(Collection<Long> issueIds);

    /** Made-up surveys are gone; says of which issues. */
    List<Long> forgetSimulated();
}

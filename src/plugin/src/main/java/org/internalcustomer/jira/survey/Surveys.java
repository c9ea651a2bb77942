package org.internalcustomer.jira.survey;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.token.Token;

/** Invitations with their answers: each answer is a version, the last one counts. */
public final class Surveys {

    private static final int ATTEMPTS = 3;
    private static final int MOST_OPEN = 200;

    private final SurveyStore store;
    private final InstantSource clock;
    private final SurveyChanges changes;

    Surveys(SurveyStore store, InstantSource clock, SurveyChanges changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    Optional<Invitation> opened(Token token) {
        return store.byTokenHash(token.hash());
    }

    /** One more token for somebody of whom it is known by other means who it is. */
    Token openAgain(Invitation invitation) {
        Token token = Token.random();
        store.keepTokenHash(invitation.id(), token.hash());
        return token;
    }

    Optional<Invitation> find(long invitationId) {
        return store.find(invitationId);
    }

    /** What that person can rate, or change, now; what ends first comes first. */
    List<Invitation> openTo(String userKey) {
        return store.open(userKey, clock.instant(), MOST_OPEN);
    }

    /** Where that person, logged in, can answer now; empty for anybody else. */
    Optional<String> pageFor(String userKey, Invitation invitation) {
        boolean mine = invitation.requester().equals(userKey) && !invitation.simulated();
        return mine && invitation.isOpenAt(clock.instant())
                ? Optional.of(MySurveysPage.address(invitation))
                : Optional.empty();
    }

    List<Invitation> invitations(long issueId) {
        return store.of(List.of(issueId));
    }

    Optional<Answer> effective(Invitation invitation) {
        return effective(versions(invitation));
    }

    static Optional<Answer> effective(List<Answer> versions) {
        return versions.stream().reduce((earlier, later) -> later);
    }

    List<Answer> versions(Invitation invitation) {
        return store.answers(List.of(invitation.id())).getOrDefault(invitation.id(), List.of());
    }

    /** Nobody can answer any more; an answer that has come stays. */
    void withdraw(Invitation invitation) {
        if (!store.cancel(invitation.id())) {
            throw new Conflict("internal-customer.survey.error.withdraw");
        }
        changes.of(List.of(invitation.issueId()));
    }

    Map<Long, List<Answer>> versions(Collection<Long> invitationIds) {
        return store.answers(invitationIds);
    }

    /**
     * Sent twice, by a double click or again by a network, an answer is one version: it is known by what it says and by the
     * version that its form showed.
     */
    void answer(Invitation invitation, AnswerForm form) {
        for (int attempt = 1; !tryToAnswer(invitation, form); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("Answers to " + invitation.key() + " come too fast");
            }
        }
        changes.of(List.of(invitation.issueId()));
    }

    /** False where somebody else took the version's number. */
    private boolean tryToAnswer(Invitation invitation, AnswerForm form) {
        List<Answer> versions = versions(invitation);
        int last = versions.stream().mapToInt(Answer::version).max().orElse(0);
        Answer answer = new Answer(
                clock.instant().toEpochMilli(),
                last + 1,
                invitation.requester(),
                form.rating(),
                form.remark(),
                form.particulars());
        int since = Math.min(form.after().orElse(last) + 1, last);
        if (versions.stream().anyMatch(each -> each.version() >= since && each.saysTheSameAs(answer))) {
            return true;
        }
        try {
            store.answer(invitation.id(), answer);
            return true;
        } catch (DuplicateRow taken) {
            return false;
        }
    }
}

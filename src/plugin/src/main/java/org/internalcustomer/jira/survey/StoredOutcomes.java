package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Particulars;
import org.internalcustomer.jira.host.request.SurveyOutcome;
import org.internalcustomer.jira.host.request.SurveyOutcomes;

/** What the stored surveys say to other features. */
final class StoredOutcomes implements SurveyOutcomes {

    private final SurveyStore store;
    private final InstantSource clock;

    StoredOutcomes(SurveyStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<SurveyOutcome> of(Collection<Long> issueIds) {
        List<Invitation> invitations = store.of(issueIds);
        Map<Long, List<Answer>> answers =
                store.answers(invitations.stream().map(Invitation::id).toList());
        Instant now = clock.instant();
        return invitations.stream()
                .map(each -> outcome(each, answers.getOrDefault(each.id(), List.of()), now))
                .toList();
    }

    private static SurveyOutcome outcome(Invitation invitation, List<Answer> versions, Instant now) {
        Optional<Answer> last = versions.stream().reduce((earlier, later) -> later);
        return outcome(
                invitation, last, last.map(answer -> answer.rating().stars()).orElse(OptionalInt.empty()), now);
    }

    static SurveyOutcome outcome(Invitation invitation, Optional<Answer> last, OptionalInt rating, Instant now) {
        return new SurveyOutcome(
                invitation.issueId(),
                invitation.resolved(),
                invitation.provider(),
                invitation.credit(),
                invitation.customer(),
                invitation.stateAt(now),
                last.map(answer -> Instant.ofEpochMilli(answer.at())),
                rating,
                invitation.simulated(),
                last.map(Answer::particulars).orElse(Particulars.none()));
    }
}

package org.internalcustomer.jira.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;

/** One question a person for all issues about the same thing; what is answered counts for the main one. */
final class CrowdRules {

    private static final Set<State> ASKED = Set.of(State.SENT, State.ANSWERED);
    /** Of one person's, the latest. */
    private static final int LOOKED_AT = 200;

    private final SurveyStore surveys;
    private final Surroundings surroundings;

    CrowdRules(SurveyStore surveys, Surroundings surroundings) {
        this.surveys = surveys;
        this.surroundings = surroundings;
    }

    /**
     * Whether it is too early to say whom to ask: the main issue is not done, for a duplicate is closed long before, or that
     * person may still be asked about it, which only its own turn shows.
     */
    boolean isTooEarly(Invitation invitation, Crowd crowd) {
        return crowd.main() != invitation.issueId()
                && (!crowd.done()
                        || ofMain(crowd)
                                .filter(main -> main.state() == State.WAITING)
                                .filter(main -> main.requester().equals(invitation.requester()))
                                .isPresent());
    }

    /** Whether that person was asked about another issue of the crowd. */
    boolean isAskedElsewhere(Invitation invitation, Crowd crowd) {
        return !crowd.alone()
                && surroundings.crowds(askedAbout(invitation)).values().stream()
                        .anyMatch(each -> each.main() == crowd.main());
    }

    private List<Long> askedAbout(Invitation invitation) {
        return surveys.latest(invitation.requester(), LOOKED_AT).stream()
                .filter(each -> each.issueId() != invitation.issueId())
                .filter(each -> ASKED.contains(each.state()))
                .map(Invitation::issueId)
                .toList();
    }

    /** The same for those who worked on the main issue, where it is known who did. */
    Invitation creditedToMain(Invitation invitation, Crowd crowd) {
        return crowd.main() == invitation.issueId()
                ? invitation
                : ofMain(crowd)
                        .map(main -> invitation.creditedTo(main.provider(), main.providers()))
                        .orElse(invitation);
    }

    /** From now on the answer counts for them. */
    void keepCredit(Invitation credited, Invitation invitation) {
        if (!credited.equals(invitation)) {
            surveys.credit(credited.id(), credited.provider(), credited.providers());
        }
    }

    private Optional<Invitation> ofMain(Crowd crowd) {
        return surveys.of(List.of(crowd.main())).stream()
                .filter(each -> !each.simulated())
                .max(Comparator.comparing(Invitation::resolved));
    }
}

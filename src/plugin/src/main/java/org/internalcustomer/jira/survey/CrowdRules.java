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

    /** Whether that person was, or will be, asked about another issue of the crowd: rather about the main one. */
    boolean isAskedElsewhere(Invitation invitation, Crowd crowd) {
        return !crowd.alone()
                && surroundings.crowds(issuesOfOthers(invitation, crowd)).values().stream()
                        .anyMatch(each -> each.main() == crowd.main());
    }

    private List<Long> issuesOfOthers(Invitation invitation, Crowd crowd) {
        return surveys.latest(invitation.requester(), LOOKED_AT).stream()
                .filter(each -> each.issueId() != invitation.issueId())
                .filter(each -> ASKED.contains(each.state())
                        || (each.state() == State.WAITING && each.issueId() == crowd.main() && willBeAsked(each)))
                .map(Invitation::issueId)
                .toList();
    }

    private boolean willBeAsked(Invitation main) {
        return surroundings.isWanted(main, surroundings.issues(List.of(main.issueId())));
    }

    /** From now on the answer counts for those who worked on the main issue, where it is known who did. */
    Invitation creditedToMain(Invitation invitation, Crowd crowd) {
        if (crowd.main() == invitation.issueId()) {
            return invitation;
        }
        Optional<Invitation> main = surveys.of(List.of(crowd.main())).stream()
                .filter(each -> !each.simulated())
                .max(Comparator.comparing(Invitation::resolved));
        main.ifPresent(each -> surveys.credit(invitation.id(), each.provider(), each.providers()));
        return main.flatMap(each -> surveys.find(invitation.id())).orElse(invitation);
    }
}

package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.InvitationRules;
import org.internalcustomer.core.survey.Resolution;
import org.internalcustomer.core.survey.Resolution.Side;
import org.internalcustomer.jira.host.config.SurveyDesigns;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.job.WokenWork;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedResolution;
import org.internalcustomer.jira.host.request.RequestObserver;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;

/** Invites the internal customer after a resolution that a user made, and cancels what a reopening overtook. */
final class InviteAfterResolution implements RequestObserver {

    /** The event of a resolution comes a little after its instant in the history. */
    private static final Duration EVENT_DELAY = Duration.ofMinutes(1);

    private static final Duration SIMULATED_EXPIRY = Duration.ofDays(14);
    private static final InvitationRules ANY_TIME = new InvitationRules(true, Long.MIN_VALUE, 0, false);

    private final SurveyStore surveys;
    private final Surroundings surroundings;
    private final WokenWork sending;

    InviteAfterResolution(SurveyStore surveys, Surroundings surroundings, WokenWork sending) {
        this.surveys = surveys;
        this.surroundings = surroundings;
        this.sending = sending;
    }

    @Override
    public void folded(Collection<FoldedRequest> requests) {
        SurveyDesigns designs = surroundings.designs();
        SurveySettings standard = designs.standard();
        List<Long> issueIds = requests.stream().map(FoldedRequest::issueId).toList();
        surveys.cancelWaiting(issueIds, standing(requests));
        Set<String> invited = surveys.invited(issueIds);
        boolean any = false;
        for (FoldedRequest request : requests) {
            Optional<Invitation> invitation =
                    invitation(request, designs).filter(each -> !invited.contains(each.key()));
            any |= invitation.isPresent() && surveys.invite(invitation.get());
            if (standard.enabled() && standard.simulation().percent() > 0) {
                simulate(request, standard, invited);
            }
        }
        if (any) {
            sending.wake();
        }
    }

    @Override
    public void leftOut(Collection<Long> issueIds) {
        surveys.withdraw(surveys.of(issueIds).stream().map(Invitation::id).toList());
    }

    @Override
    public void deleted(Collection<Long> issueIds) {
        surveys.forget(issueIds);
    }

    /**
     * The last resolution only, and while it stands: earlier ones were asked about when they were the last. An invitation that
     * was put off may wait for longer than its delay, and the rules know the delay only.
     */
    private Optional<Invitation> invitation(FoldedRequest request, SurveyDesigns designs) {
        return last(request)
                .filter(last -> last.reopened().isEmpty())
                .filter(last -> isWitnessed(request, last))
                .flatMap(last -> invitation(request, last, designs));
    }

    private Optional<Invitation> invitation(FoldedRequest request, FoldedResolution last, SurveyDesigns designs) {
        String design = designs.keyFor(last.provider(), request.service(), surroundings::canonical);
        SurveySettings settings = designs.named(design);
        InvitationRules rules = rules(settings);
        boolean asked = settings.reach().sample().includes(request.issueId())
                && rules.refusal(resolution(request, last), hours(last)).isEmpty();
        return asked
                ? Optional.of(invitation(request, last, sendAt(request, last, rules), State.WAITING, design))
                : Optional.empty();
    }

    private Instant sendAt(FoldedRequest request, FoldedResolution last, InvitationRules rules) {
        return Instant.ofEpochMilli(rules.sendAt(resolution(request, last), hours(last)));
    }

    private WorkingTime hours(FoldedResolution resolution) {
        return surroundings.hours(resolution.provider(), resolution.at());
    }

    /** Somebody answered twenty hours later, if chance will have it so. */
    private void simulate(FoldedRequest request, SurveySettings settings, Set<String> invited) {
        Optional<FoldedResolution> last = last(request)
                .filter(resolution -> !isWitnessed(request, resolution))
                .filter(resolution -> ANY_TIME.refusal(resolution(request, resolution), hours(resolution))
                        .isEmpty());
        last.ifPresent(resolution -> SimulatedAnswers.to(request, resolution.at(), settings.simulation())
                .ifPresent(reaction -> {
                    Invitation invitation = invitation(request, resolution, resolution.at(), State.SENT, "");
                    if (!invited.contains(invitation.key()) && surveys.invite(invitation)) {
                        reaction.answer().ifPresent(answer -> answer(invitation, answer));
                    }
                }));
    }

    private void answer(Invitation invitation, Answer answer) {
        surveys.of(List.of(invitation.issueId())).stream()
                .filter(stored -> stored.key().equals(invitation.key()))
                .forEach(stored -> surveys.answer(stored.id(), answer));
    }

    private static Optional<FoldedResolution> last(FoldedRequest request) {
        List<FoldedResolution> all = request.resolutions();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static Invitation invitation(
            FoldedRequest request, FoldedResolution resolution, Instant sendAt, State state, String design) {
        boolean simulated = state != State.WAITING;
        return new Invitation(
                0,
                request.issueId(),
                resolution.at(),
                request.requester().orElseThrow(),
                request.customer(),
                resolution.provider(),
                providers(request.legs(), resolution.at()),
                state,
                sendAt,
                simulated ? Optional.of(sendAt.plus(SIMULATED_EXPIRY)) : Optional.empty(),
                "",
                simulated,
                design);
    }

    private static InvitationRules rules(SurveySettings settings) {
        return settings.enabled()
                ? new InvitationRules(
                        true,
                        settings.activated().toEpochMilli(),
                        settings.delay().toMillis(),
                        settings.reach().withinDepartment())
                : new InvitationRules(false, 0, 0, false);
    }

    /** Nobody is asked about what an import brought. */
    private static boolean isWitnessed(FoldedRequest request, FoldedResolution resolution) {
        return request.witnessed()
                .map(first -> !first.isAfter(resolution.at().plus(EVENT_DELAY)))
                .orElse(false);
    }

    private Resolution resolution(FoldedRequest request, FoldedResolution folded) {
        return new Resolution(
                folded.at().toEpochMilli(),
                folded.reopened().map(at -> OptionalLong.of(at.toEpochMilli())).orElse(OptionalLong.empty()),
                new Side(request.requester(), department(request.customer())),
                new Side(folded.resolver(), department(folded.provider())));
    }

    private Optional<String> department(String key) {
        return Optional.of(key).filter(given -> !given.isEmpty()).map(surroundings::canonical);
    }

    private static List<String> standing(Collection<FoldedRequest> requests) {
        List<String> keys = new ArrayList<>();
        for (FoldedRequest request : requests) {
            for (FoldedResolution resolution : request.resolutions()) {
                if (resolution.reopened().isEmpty()) {
                    keys.add(request.issueId() + "/" + resolution.at().toEpochMilli());
                }
            }
        }
        return keys;
    }

    /** What was accepted afterwards, when the issue was open again, had no part in this resolution. */
    private static String providers(List<FoldedLeg> legs, Instant resolved) {
        return legs.stream()
                .filter(leg -> !leg.accepted().isAfter(resolved))
                .filter(leg -> !leg.department().isEmpty())
                .map(leg -> leg.department() + ":" + leg.usedMillis())
                .collect(Collectors.joining(","));
    }
}

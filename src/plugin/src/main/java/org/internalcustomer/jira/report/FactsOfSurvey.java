package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.SurveyOutcome;

/**
 * What reports count about the survey of one resolution: all of it on the day of the resolution, so that the funnel adds up.
 * The funnel is that of the department that resolved; a rating is shared by those that worked on it.
 */
final class FactsOfSurvey {

    private final FoldedRequest request;
    private final ZoneId zone;

    FactsOfSurvey(FoldedRequest request, ZoneId reportingZone) {
        this.request = request;
        this.zone = reportingZone;
    }

    List<Fact> facts(SurveyOutcome outcome) {
        return switch (outcome.state()) {
            // whether an anonymous one was answered is kept nowhere: asked only, it would count as silence
            case CANCELLED, ANONYMOUS -> List.of();
            case WAITING -> List.of(fact(outcome, Fact.Kind.INVITED));
            case SENT, EXPIRED -> List.of(fact(outcome, Fact.Kind.INVITED), fact(outcome, Fact.Kind.SENT));
            case ANSWERED -> answered(outcome);
        };
    }

    private List<Fact> answered(SurveyOutcome outcome) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact(outcome, Fact.Kind.INVITED), fact(outcome, Fact.Kind.SENT), fact(outcome, Fact.Kind.ANSWERED)));
        String said = Voice.write(outcome.said());
        if (!said.isEmpty()) {
            facts.add(fact(outcome, Fact.Kind.SAID).saying(said));
        }
        outcome.rating().ifPresent(stars -> outcome.credit()
                .parts()
                .forEach((department, part) -> facts.add(credited(outcome, department, part, stars))));
        return facts;
    }

    private Fact credited(SurveyOutcome outcome, String department, int part, int stars) {
        return fact(outcome, Fact.Kind.CREDITED, "/" + department, department, part, stars);
    }

    private Fact fact(SurveyOutcome outcome, Fact.Kind kind) {
        return fact(outcome, kind, "", outcome.provider(), 0, 0);
    }

    private Fact fact(SurveyOutcome outcome, Fact.Kind kind, String key, String department, int part, int stars) {
        LocalDate day = outcome.resolved().atZone(zone).toLocalDate();
        return new Fact(
                String.join(
                                "/",
                                Long.toString(outcome.issueId()),
                                kind.name(),
                                Long.toString(outcome.resolved().toEpochMilli()))
                        + key,
                outcome.issueId(),
                request.projectId(),
                day,
                new Cell(department, outcome.customer(), request.service()),
                kind,
                Optional.empty(),
                CountedVerdict.MEASURED_ONLY,
                part,
                Optional.empty(),
                0,
                0,
                stars,
                (kind == Fact.Kind.ANSWERED || kind == Fact.Kind.CREDITED) && outcome.simulated());
    }
}

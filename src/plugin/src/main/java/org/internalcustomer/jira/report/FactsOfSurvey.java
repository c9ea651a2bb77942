package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.SurveyOutcome;

/** What reports count about the survey of one resolution: all of it on the day of the resolution, so that the funnel adds up. */
final class FactsOfSurvey {

    private final FoldedRequest request;
    private final ZoneId zone;

    FactsOfSurvey(FoldedRequest request, ZoneId reportingZone) {
        this.request = request;
        this.zone = reportingZone;
    }

    List<Fact> facts(SurveyOutcome outcome) {
        return switch (outcome.state()) {
            case CANCELLED -> List.of();
            case WAITING -> List.of(fact(outcome, Fact.Kind.INVITED));
            case SENT, EXPIRED -> List.of(fact(outcome, Fact.Kind.INVITED), fact(outcome, Fact.Kind.SENT));
            case ANSWERED ->
                List.of(
                        fact(outcome, Fact.Kind.INVITED),
                        fact(outcome, Fact.Kind.SENT),
                        fact(outcome, Fact.Kind.ANSWERED));
        };
    }

    private Fact fact(SurveyOutcome outcome, Fact.Kind kind) {
        LocalDate day = outcome.resolved().atZone(zone).toLocalDate();
        return new Fact(
                String.join(
                        "/",
                        Long.toString(outcome.issueId()),
                        kind.name(),
                        Long.toString(outcome.resolved().toEpochMilli())),
                outcome.issueId(),
                request.projectId(),
                day,
                new Cell(outcome.provider(), outcome.customer(), request.service()),
                kind,
                Optional.empty(),
                CountedVerdict.MEASURED_ONLY,
                0,
                Optional.empty(),
                0,
                0,
                kind == Fact.Kind.ANSWERED ? outcome.rating().orElse(0) : 0,
                kind == Fact.Kind.ANSWERED && outcome.simulated());
    }
}

package org.internalcustomer.jira.report;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.job.WokenWork;
import org.internalcustomer.jira.host.request.ChaseLog;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.RequestObserver;
import org.internalcustomer.jira.host.request.SurveyOutcome;
import org.internalcustomer.jira.host.request.SurveyOutcomes;

/** Keeps the facts of an issue in step with the folds of its history and with its surveys. */
final class FactsOfFolds implements RequestObserver {

    private final FactStore facts;
    private final SurveyOutcomes surveys;
    private final ChaseLog chases;
    private final Configurations configurations;
    private final InstantSource clock;
    private final WokenWork rollups;

    FactsOfFolds(
            FactStore facts,
            SurveyOutcomes surveys,
            ChaseLog chases,
            Configurations configurations,
            InstantSource clock,
            WokenWork rollups) {
        this.facts = facts;
        this.surveys = surveys;
        this.chases = chases;
        this.configurations = configurations;
        this.clock = clock;
        this.rollups = rollups;
    }

    @Override
    public void folded(Collection<FoldedRequest> requests) {
        List<Long> ids = requests.stream().map(FoldedRequest::issueId).toList();
        Map<Long, List<SurveyOutcome>> outcomes =
                surveys.of(ids).stream().collect(Collectors.groupingBy(SurveyOutcome::issueId));
        Map<Long, List<ChaseLog.Chase>> chased = chases.of(ids);
        ZoneId zone = configurations.current().site().reportingZone();
        Instant now = clock.instant();
        List<Fact> all = new ArrayList<>();
        for (FoldedRequest request : requests) {
            all.addAll(new FactsOfRequest(request, zone, now).facts());
            all.addAll(new FactsOfLostTime(request, zone).facts());
            all.addAll(new FactsOfChases(request, zone).facts(chased.getOrDefault(request.issueId(), List.of())));
            FactsOfSurvey survey = new FactsOfSurvey(request, zone);
            outcomes.getOrDefault(request.issueId(), List.of()).forEach(outcome -> all.addAll(survey.facts(outcome)));
        }
        facts.replace(ids, all);
        rollups.wake();
    }

    @Override
    public void leftOut(Collection<Long> issueIds) {
        deleted(issueIds);
    }

    @Override
    public void deleted(Collection<Long> issueIds) {
        facts.replace(issueIds, List.of());
        rollups.wake();
    }
}

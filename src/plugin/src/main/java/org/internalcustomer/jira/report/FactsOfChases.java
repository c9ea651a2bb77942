package org.internalcustomer.jira.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.request.ChaseLog.Chase;
import org.internalcustomer.jira.host.request.FoldedRequest;

/** What reports count about the chases of one issue: each on its day, for the department accountable then. */
final class FactsOfChases {

    private final FoldedRequest request;
    private final ZoneId zone;

    FactsOfChases(FoldedRequest request, ZoneId reportingZone) {
        this.request = request;
        this.zone = reportingZone;
    }

    List<Fact> facts(List<Chase> chases) {
        List<Fact> facts = new ArrayList<>();
        for (Chase chase : chases) {
            facts.add(new Fact(
                    request.issueId() + "/K/" + (facts.size() + 1),
                    request.issueId(),
                    request.projectId(),
                    chase.at().atZone(zone).toLocalDate(),
                    new Cell(chase.department(), request.customer(), request.service()),
                    Fact.Kind.CHASED,
                    Optional.empty(),
                    CountedVerdict.MEASURED_ONLY,
                    0,
                    Optional.empty(),
                    0,
                    0,
                    0,
                    false));
        }
        return facts;
    }
}

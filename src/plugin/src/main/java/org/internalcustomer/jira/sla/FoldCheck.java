package org.internalcustomer.jira.sla;

import java.util.Map;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.startup.HealthCheck;

/** Whether every issue's timers are computed. */
final class FoldCheck implements HealthCheck {

    private static final String PART = "internal-customer.sla.health";

    private final DirtyRequests dirty;
    private final KnownIssues known;
    private final FoldProblems problems;

    FoldCheck(DirtyRequests dirty, KnownIssues known, FoldProblems problems) {
        this.dirty = dirty;
        this.known = known;
        this.problems = problems;
    }

    @Override
    public Finding check() {
        Map<Long, String> bad = problems.all();
        return bad.isEmpty()
                ? new Finding(PART, State.GOOD, PART + ".good", known.count(), dirty.count())
                : new Finding(
                        PART,
                        State.BAD,
                        PART + ".problems",
                        bad.size(),
                        bad.values().iterator().next());
    }
}

package org.internalcustomer.jira.sla;

import java.util.List;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;

/**
 * Has every known issue folded again from its history. Ends when all are marked, and only then remembers the rules that it
 * marked them for: killed before, or overtaken by newer rules, it is done again.
 */
final class Rebuild implements LongJob {

    private static final int PAGE = 1000;

    private final KnownIssues known;
    private final DirtyRequests dirty;
    private final DirtyClaims claims;
    private final RulesMark rules;

    Rebuild(KnownIssues known, DirtyRequests dirty, DirtyClaims claims, RulesMark rules) {
        this.known = known;
        this.dirty = dirty;
        this.claims = claims;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(JobProgress progress) {
        do {
            long revision = rules.now();
            markAll(progress);
            if (progress.isCancelled()) {
                return;
            }
            rules.mark(revision);
        } while (rules.isOwed());
    }

    /** Nothing is owed then: an administrator has decided so. */
    @Override
    public void callOff() {
        rules.mark(rules.now());
        claims.drop(Cause.REBUILD);
    }

    private void markAll(JobProgress progress) {
        mark(claims.inWork(), progress);
        List<Long> page = known.idsAfter(0, PAGE);
        while (!page.isEmpty() && !progress.isCancelled()) {
            mark(page, progress);
            page = known.idsAfter(page.get(page.size() - 1), PAGE);
        }
    }

    private void mark(List<Long> issueIds, JobProgress progress) {
        progress.expect(issueIds.size());
        dirty.mark(issueIds, Cause.REBUILD);
        progress.advance(issueIds.size());
    }
}

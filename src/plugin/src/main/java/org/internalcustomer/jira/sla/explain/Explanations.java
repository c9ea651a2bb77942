package org.internalcustomer.jira.sla.explain;

import com.atlassian.jira.issue.Issue;
import java.time.InstantSource;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.request.Chronicle;
import org.internalcustomer.jira.host.request.Chronicles;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.Rules;

/** Folds an issue's history once more, and keeps what the fold did: the same code and rules that made its timers. */
public final class Explanations {

    private final Access access;
    private final Chronicles chronicles;
    private final Rules rules;
    private final Sql sql;
    private final InstantSource clock;

    public Explanations(Access access, Chronicles chronicles, Rules rules, Sql sql, InstantSource clock) {
        this.access = access;
        this.chronicles = chronicles;
        this.rules = rules;
        this.sql = sql;
        this.clock = clock;
    }

    /** For whoever may see the issue; one of a project that is not ours has no timers to explain. */
    Explained of(String issueKey) {
        Issue issue = access.visibleIssue(issueKey);
        Chronicle chronicle = chronicles.of(issue).orElseThrow(() -> NotFound.of("issue", issueKey));
        long now = clock.millis();
        return new Explained(
                issue,
                chronicle,
                SlaFold.explain(rules.now(), chronicle.history().history(), now),
                waits(issue.getId()),
                now);
    }

    private boolean waits(long issueId) {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [DIRTY] WHERE {ISSUE_ID} = ?", issueId)) > 0;
    }
}

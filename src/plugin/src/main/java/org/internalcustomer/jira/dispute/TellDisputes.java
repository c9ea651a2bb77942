package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.jira.dispute.DisputeStore.Due;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whose turn it is in each dispute, once for each turn. Reads only those whose moment has come, by index. */
final class TellDisputes implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TellDisputes.class);
    private static final int MOST = 200;

    private final DisputeStore store;
    private final Disputes disputes;
    private final DisputeNotices notices;
    private final IssueRecords issues;
    private final InstantSource clock;

    TellDisputes(
            DisputeStore store, Disputes disputes, DisputeNotices notices, IssueRecords issues, InstantSource clock) {
        this.store = store;
        this.disputes = disputes;
        this.notices = notices;
        this.issues = issues;
        this.clock = clock;
    }

    @Override
    public void run() {
        for (Due due : store.due(clock.instant(), MOST)) {
            try {
                store.told(due, tell(due));
            } catch (RuntimeException failed) {
                LOG.warn("Could not tell of the dispute on issue {}; it will be tried again", due.issueId(), failed);
            }
        }
    }

    /** When to tell again. */
    private OptionalLong tell(Due due) {
        Optional<Issue> issue = issues.find(List.of(due.issueId())).stream().findFirst();
        Optional<Dispute> found = disputes.of(due.issueId()).stream()
                .filter(dispute -> dispute.number() == due.number())
                .findFirst();
        if (issue.isEmpty() || found.isEmpty()) {
            return OptionalLong.empty();
        }
        Dispute dispute = found.get();
        long now = clock.millis();
        if (dispute.isOpen()) {
            notices.turn(issue.get(), dispute, dispute.clock().stage(now));
            return dispute.clock().next(now);
        }
        if (dispute.state() == Dispute.State.RULED) {
            notices.ruled(issue.get(), dispute);
        }
        return OptionalLong.empty();
    }
}

package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.jira.dispute.DisputeStore.Kept;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.issue.IssueRecords;

/** Disputes on issues that the viewer may see. */
final class DisputeList {

    private final DisputeStore store;
    private final Disputes disputes;
    private final IssueRecords issues;
    private final Access access;

    DisputeList(DisputeStore store, Disputes disputes, IssueRecords issues, Access access) {
        this.store = store;
        this.disputes = disputes;
        this.issues = issues;
        this.access = access;
    }

    record Line(Issue issue, Dispute dispute) {}

    /** @param hidden how many more there are */
    record Listed(List<Line> lines, int hidden) {}

    /** The oldest first. */
    Listed open() {
        return listed(store.open());
    }

    /** The latest first. */
    Listed ended(int most) {
        return listed(store.ended(most));
    }

    private Listed listed(List<Kept> kept) {
        Set<Long> ids = kept.stream().map(Kept::issueId).collect(Collectors.toSet());
        Map<Long, Issue> visible = issues.find(ids).stream()
                .filter(access::maySee)
                .collect(Collectors.toMap(Issue::getId, issue -> issue));
        Map<Long, List<Dispute>> byIssue =
                disputes.of(visible.keySet()).stream().collect(Collectors.groupingBy(Dispute::issueId));
        List<Line> lines = kept.stream()
                .filter(each -> visible.containsKey(each.issueId()))
                .flatMap(each -> find(byIssue, each).map(dispute -> new Line(visible.get(each.issueId()), dispute)))
                .toList();
        int hidden = (int) kept.stream()
                .filter(each -> !visible.containsKey(each.issueId()))
                .count();
        return new Listed(lines, hidden);
    }

    private static Stream<Dispute> find(Map<Long, List<Dispute>> byIssue, Kept kept) {
        return Optional.ofNullable(byIssue.get(kept.issueId())).stream()
                .flatMap(List::stream)
                .filter(dispute -> dispute.number() == kept.number());
    }
}

package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.recovery.BoardQuery.After;

/** A page of a department's recoveries for whoever is logged in: a few queries, however many there are. */
public final class Board {

    static final int PAGE = 50;

    private final BoardStore board;
    private final SqlRecoveryStore store;
    private final Recoveries recoveries;
    private final Projects projects;
    private final IssueRecords issues;
    private final Access access;

    public Board(
            BoardStore board,
            SqlRecoveryStore store,
            Recoveries recoveries,
            Projects projects,
            IssueRecords issues,
            Access access) {
        this.board = board;
        this.store = store;
        this.recoveries = recoveries;
        this.projects = projects;
        this.issues = issues;
        this.access = access;
    }

    /**
     * What is shown of one state.
     *
     * @param count of all pages, one more than can be counted if there are more
     * @param hidden of this page, those about issues that the viewer may not see
     * @param next empty on the last page
     */
    record Part(BoardQuery query, long count, List<Shown> shown, int hidden, Optional<After> next) {}

    /** A recovery and the issue that it is about. */
    record Shown(KeptRecovery kept, Issue issue) {}

    /** Of all pages, one more than can be counted if there are more. */
    long count(BoardQuery query) {
        return board.count(query, visible(), recoveries.now());
    }

    /** @param most at least one */
    Part read(BoardQuery query, int most) {
        List<Long> visible = visible();
        long now = recoveries.now();
        List<After> places = board.page(query, visible, now, most + 1);
        boolean more = places.size() > most;
        List<After> page = more ? places.subList(0, most) : places;
        List<KeptRecovery> kept = store.find(page.stream().map(After::id).toList());
        Set<Long> ids = kept.stream().map(each -> each.complaint().issueId()).collect(Collectors.toSet());
        Map<Long, Issue> seen = issues.find(ids).stream()
                .filter(access::maySee)
                .collect(Collectors.toMap(Issue::getId, issue -> issue));
        List<Shown> shown = kept.stream()
                .filter(each -> seen.containsKey(each.complaint().issueId()))
                .map(each -> new Shown(each, seen.get(each.complaint().issueId())))
                .toList();
        return new Part(
                query,
                board.count(query, visible, now),
                shown,
                page.size() - shown.size(),
                more ? Optional.of(page.get(most - 1)) : Optional.empty());
    }

    private List<Long> visible() {
        return projects.visible().stream().map(Project::getId).toList();
    }
}

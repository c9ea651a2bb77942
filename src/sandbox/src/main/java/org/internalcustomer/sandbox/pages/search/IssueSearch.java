package org.internalcustomer.sandbox.pages.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** One search by JQL, as the visitor may see it. */
public final class IssueSearch {

    public static final String ASSIGNED_TO_ME =
            "assignee = currentUser() AND resolution is EMPTY ORDER BY priority ASC, updated DESC";
    public static final String REPORTED_BY_ME = "reporter = currentUser() ORDER BY created DESC";

    /** @param errors empty when the query is right */
    public record Found(List<Issue> issues, int total, List<String> errors) {

        static Found wrong(MessageSet messages) {
            return new Found(List.of(), 0, List.copyOf(messages.getErrorMessages()));
        }
    }

    private final SearchService service;
    private final ApplicationUser searcher;

    private IssueSearch(SearchService service, ApplicationUser searcher) {
        this.service = service;
        this.searcher = searcher;
    }

    public static IssueSearch of(Visit visit) {
        return of(visit.service(SearchService.class), visit.userOrNobody());
    }

    public static IssueSearch of(SearchService service, ApplicationUser searcher) {
        return new IssueSearch(service, searcher);
    }

    public Found run(String jql, int start, int max) {
        SearchService.ParseResult parsed = service.parseQuery(searcher, jql);
        if (!parsed.isValid()) {
            return Found.wrong(parsed.getErrors());
        }
        MessageSet problems = service.validateQuery(searcher, parsed.getQuery());
        if (problems.hasAnyErrors()) {
            return Found.wrong(problems);
        }
        try {
            SearchResults<Issue> results =
                    service.search(searcher, parsed.getQuery(), new PagerFilter<Issue>(start, max));
            return new Found(results.getResults(), results.getTotal(), List.of());
        } catch (SearchException failed) {
            return new Found(List.of(), 0, List.of(String.valueOf(failed.getMessage())));
        }
    }
}

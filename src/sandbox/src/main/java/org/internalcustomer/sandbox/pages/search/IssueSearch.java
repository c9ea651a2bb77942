package org.internalcustomer.sandbox.pages.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** One search by JQL, as the visitor may see it. */
public final class IssueSearch {

    public static final String ASSIGNED_TO_ME =
            "assignee = currentUser() AND resolution is EMPTY ORDER BY priority ASC, updated DESC";
    public static final String REPORTED_BY_ME = "reporter = currentUser() ORDER BY created DESC";

    /** Jira tells the place of an error in words: {@code (line 1, character 12)}. */
    private static final Pattern PLACE = Pattern.compile("(?:line|行)\\s*(\\d+)\\D+?(\\d+)");

    /** @param errors empty when the query is right @param column of the first error, from one, where it is known */
    public record Found(List<Issue> issues, int total, List<String> errors, OptionalInt column) {

        static Found wrong(MessageSet messages) {
            List<String> errors = List.copyOf(messages.getErrorMessages());
            return new Found(List.of(), 0, errors, errors.isEmpty() ? OptionalInt.empty() : place(errors.get(0)));
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
            return new Found(results.getResults(), results.getTotal(), List.of(), OptionalInt.empty());
        } catch (SearchException failed) {
            return new Found(List.of(), 0, List.of(failed.getMessage()), OptionalInt.empty());
        }
    }

    static OptionalInt place(String message) {
        Matcher place = PLACE.matcher(message);
        return place.find() ? OptionalInt.of(Integer.parseInt(place.group(2))) : OptionalInt.empty();
    }
}

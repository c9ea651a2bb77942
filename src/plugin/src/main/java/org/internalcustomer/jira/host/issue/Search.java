package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.internalcustomer.jira.host.error.BadInput;

/** Issues by JQL. */
public final class Search {

    private final SearchService search;

    public Search(SearchService search) {
        this.search = search;
    }

    /** As the app sees them: all of them, whoever asks. For background work only. */
    public List<Issue> everyIssue(String jql, int start, int limit) {
        try {
            return search.searchOverrideSecurity(null, query(null, jql), new PagerFilter<>(start, limit))
                    .getResults();
        } catch (SearchException failed) {
            throw new IllegalStateException("The search failed: " + jql, failed);
        }
    }

    /** How many of them that person may see. */
    public long countFor(ApplicationUser user, String jql) {
        try {
            return search.searchCount(user, query(user, jql));
        } catch (SearchException failed) {
            throw new IllegalStateException("The search failed: " + jql, failed);
        }
    }

    private Query query(ApplicationUser user, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new BadInput("jql", String.join(" ", parsed.getErrors().getErrorMessages()));
        }
        return parsed.getQuery();
    }
}

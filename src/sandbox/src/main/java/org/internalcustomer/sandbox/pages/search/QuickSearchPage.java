package org.internalcustomer.sandbox.pages.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.io.IOException;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/QuickSearch.jspa}: the header's search; an issue's key leads to the issue, words to the navigator. */
public final class QuickSearchPage extends HostPage {

    private static final long serialVersionUID = 1L;

    public QuickSearchPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        String wanted = visit.param("searchString");
        Issue issue =
                wanted.isEmpty() ? null : visit.service(IssueManager.class).getIssueByKeyIgnoreCase(wanted);
        if (issue != null) {
            visit.redirect("/browse/" + issue.getKey());
        } else if (wanted.isEmpty()) {
            visit.redirect("/issues/?jql=");
        } else {
            String quoted = wanted.replace("\\", "\\\\").replace("\"", "\\\"");
            visit.redirect("/issues/?jql=" + ReturnPath.encode("text ~ \"" + quoted + "\" ORDER BY updated DESC"));
        }
    }
}

package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.io.IOException;
import java.util.List;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/DeleteLink.jspa}: takes a link of an issue away. */
public final class UnlinkPage extends HostPage {

    private static final long serialVersionUID = 1L;

    public UnlinkPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void post(Visit visit) throws IOException {
        MutableIssue issue = VisibleIssue.byKey(visit, visit.param("key"), LinkPage.LINK_ISSUES);
        String id = visit.param("link");
        IssueLinkManager links = visit.service(IssueLinkManager.class);
        IssueLink link = id.matches("\\d{1,18}") ? links.getIssueLink(Long.valueOf(id)) : null;
        if (link == null
                || !List.of(link.getSourceId(), link.getDestinationId()).contains(issue.getId())) {
            throw PageError.notFound();
        }
        links.removeIssueLink(link, visit.loggedIn());
        visit.redirect("/browse/" + issue.getKey());
    }
}

package org.internalcustomer.sandbox.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.field.IssueMarkup;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;
import org.internalcustomer.sandbox.pages.search.IssueSearch;

/** {@code /secure/Dashboard.jspa}: what there is to try, and what waits for me. */
final class HomePage extends HostPage {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    HomePage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("user", visit.userOrNobody());
        model.put("assigned", List.of());
        model.put("reported", List.of());
        if (visit.visitor().user().isPresent()) {
            model.put("assigned", first(visit, IssueSearch.ASSIGNED_TO_ME));
            model.put("reported", first(visit, IssueSearch.REPORTED_BY_ME));
        }
        model.put("markup", IssueMarkup.of(visit));
        visit.show(Frame.general(visit.text("sandbox.home.title"), "jira.dashboard"), "home", model);
    }

    private static List<?> first(Visit visit, String jql) {
        return IssueSearch.of(visit).run(jql, 0, SHOWN).issues();
    }
}

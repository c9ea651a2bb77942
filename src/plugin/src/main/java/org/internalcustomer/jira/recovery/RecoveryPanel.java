package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.jira.host.text.Texts;

/** The complaints about an issue beside it, with their clocks, and the way to a new one. */
public final class RecoveryPanel extends AbstractJiraContextProvider {

    private final Recoveries recoveries;
    private final Complaining complaining;
    private final Roles roles;
    private final RecoverySheet sheet;
    private final Texts texts;
    private final ApplicationProperties jira;

    public RecoveryPanel(
            Recoveries recoveries,
            Complaining complaining,
            Roles roles,
            RecoverySheet sheet,
            Texts texts,
            ApplicationProperties jira) {
        this.recoveries = recoveries;
        this.complaining = complaining;
        this.roles = roles;
        this.sheet = sheet;
        this.texts = texts;
        this.jira = jira;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser viewer, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        String user = viewer == null ? "" : viewer.getKey();
        Map<String, Object> view = new HashMap<>();
        view.put("rows", rows(issue, user));
        view.put(
                "complain",
                !user.isEmpty() && complaining.may(issue, user).isPresent()
                        ? RecoveryPage.complain(issue.getKey())
                        : "");
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("base", jira.getBaseUrl(UrlMode.RELATIVE));
        context.put("i18n", texts.viewers());
        return context;
    }

    /** Others see that there is a complaint, and how it stands; not what was said. */
    private List<Map<String, Object>> rows(Issue issue, String user) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (KeptRecovery kept : recoveries.of(issue.getId())) {
            Recovery recovery = recoveries.fold(kept);
            boolean sees = !user.isEmpty() && roles.maySee(kept, recovery, user);
            if (sees || recovery.severity().isPresent()) {
                Map<String, Object> row = sheet.line(kept, recovery);
                row.put("sees", sees);
                rows.add(row);
            }
        }
        return rows;
    }
}

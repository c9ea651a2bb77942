package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.text.Texts;

/** Gives the issue's panel about disputes its values. */
public final class DisputePanel extends AbstractJiraContextProvider {

    private final Disputes disputes;
    private final Disputing disputing;
    private final DisputeWords words;
    private final Texts texts;
    private final ApplicationProperties jira;

    public DisputePanel(
            Disputes disputes, Disputing disputing, DisputeWords words, Texts texts, ApplicationProperties jira) {
        this.disputes = disputes;
        this.disputing = disputing;
        this.words = words;
        this.texts = texts;
        this.jira = jira;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser viewer, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        List<Dispute> all = disputes.of(issue.getId());
        Map<String, Object> view = new HashMap<>();
        view.put("page", jira.getBaseUrl(UrlMode.RELATIVE) + DisputePage.PATH + "/" + issue.getKey());
        view.put(
                "disputes",
                all.stream().map(dispute -> words.of(issue, dispute)).toList());
        view.put(
                "mayOpen",
                viewer != null
                        && !disputing.openable(issue, Users.person(viewer)).isEmpty());
        return Map.of("view", view, "i18n", texts.viewers());
    }
}

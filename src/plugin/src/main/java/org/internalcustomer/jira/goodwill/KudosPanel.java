package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.HashMap;
import java.util.Map;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.text.Texts;

/** Gives the issue's panel of thanks its values. */
public final class KudosPanel extends AbstractJiraContextProvider {

    private final Kudos kudos;
    private final KudosWords words;
    private final Texts texts;
    private final ApplicationProperties jira;

    public KudosPanel(Kudos kudos, KudosWords words, Texts texts, ApplicationProperties jira) {
        this.kudos = kudos;
        this.words = words;
        this.texts = texts;
        this.jira = jira;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser viewer, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        Map<String, Object> view = new HashMap<>();
        view.put("page", jira.getBaseUrl(UrlMode.RELATIVE) + KudosPage.PATH + "/" + issue.getKey());
        view.put("thanks", kudos.of(issue).stream().map(words::of).toList());
        view.put(
                "may",
                viewer != null && !kudos.thankable(issue, Users.person(viewer)).isEmpty());
        return Map.of("view", view, "i18n", texts.viewers());
    }
}

package org.internalcustomer.sandbox.fragments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.templates.TemplateDefaults;
import org.internalcustomer.sandbox.web.CurrentRequest;

/** What conditions, links and panels are told, whatever their page gives: user, helper, project, request. */
final class FragmentContext {

    private final HostServices services;
    private final TemplateDefaults defaults;

    FragmentContext(HostServices services, TemplateDefaults defaults) {
        this.services = services;
        this.defaults = defaults;
    }

    Map<String, Object> complete(Map<String, Object> given) {
        Map<String, Object> context = new HashMap<>(defaults.forCurrentRequest());
        context.putAll(given);
        HttpServletRequest request = CurrentRequest.get().orElse(null);
        context.putIfAbsent(
                "user", services.get(JiraAuthenticationContext.class).getLoggedInUser());
        if (context.get("issue") instanceof Issue issue) {
            context.putIfAbsent("project", issue.getProjectObject());
        }
        context.putIfAbsent("req", request);
        context.putIfAbsent("request", request);
        context.putIfAbsent(
                "helper", new JiraHelper(request, (Project) context.get("project"), new HashMap<>(context)));
        return context;
    }
}

package org.internalcustomer.sandbox.workflow;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.internalcustomer.sandbox.host.Transitions;

/** The steps that a user may take with an issue. */
public final class AvailableSteps implements Transitions {

    private final StatusManager statuses;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext current;

    public AvailableSteps(StatusManager statuses, PermissionManager permissions, JiraAuthenticationContext current) {
        this.statuses = statuses;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    public List<Transition> available(Issue issue, ApplicationUser user) {
        return Step.from(issue.getStatusId()).stream()
                .filter(step -> mayTake(step, issue, user))
                .map(step -> new Transition(
                        step.id(),
                        name(step),
                        statuses.getStatus(step.to()),
                        step.resolves() && issue.getResolutionId() == null))
                .toList();
    }

    public boolean mayTake(Step step, Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)
                && permissions.hasPermission(step.permission(), issue, user);
    }

    private String name(Step step) {
        String key = "sandbox.transition." + step.id();
        String text = current.getI18nHelper().getText(key);
        return text == null || text.equals(key) ? step.label() : text;
    }
}

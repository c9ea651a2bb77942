package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.issue.IssueDeeds;
import org.internalcustomer.jira.host.issue.Refused;

/** In Jira, in the name of the user whom the policy names, and over HTTP. */
final class JiraDeeds implements Deeds {

    private final IssueDeeds issues;
    private final Users users;
    private final Webhooks webhooks;

    JiraDeeds(IssueDeeds issues, Users users, Webhooks webhooks) {
        this.issues = issues;
        this.users = users;
        this.webhooks = webhooks;
    }

    @Override
    public void perform(PendingAction pending, AlertAction action, Issue issue, Timer timer) {
        if (action instanceof AlertAction.Comment comment) {
            issues.comment(user(comment.runAs()), issue, comment.text());
        } else if (action instanceof AlertAction.Assign assign) {
            issues.assign(user(assign.runAs()), issue, user(pending.recipient().name()));
        } else if (action instanceof AlertAction.SetPriority priority) {
            issues.prioritize(user(priority.runAs()), issue, priority.priority());
        } else if (action instanceof AlertAction.Transition transition) {
            issues.transition(user(transition.runAs()), issue, transition.transition());
        } else if (action instanceof AlertAction.Webhook webhook) {
            webhooks.post(webhook.address(), pending, issue, timer);
        }
    }

    private ApplicationUser user(String key) {
        return users.user(key).filter(ApplicationUser::isActive).orElseThrow(() -> new Refused(key));
    }
}

package com.atlassian.jira.component;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.event.issue.IssueEventManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import org.internalcustomer.sandbox.host.HostServices;

/** The host's services for code that nobody hands them to. */
public class ComponentAccessor {

    private static volatile HostServices services;

    /** Called by the host once it has services to offer. */
    public static void use(HostServices host) {
        services = host;
    }

    public static <T> T getComponent(Class<T> componentClass) {
        HostServices host = services;
        if (host == null) {
            throw new IllegalStateException("the host offers no services yet");
        }
        return host.get(componentClass);
    }

    public static <T> T getComponentOfType(Class<T> componentClass) {
        return getComponent(componentClass);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> clazz) {
        return getComponent(clazz);
    }

    public static IssueManager getIssueManager() {
        return getComponent(IssueManager.class);
    }

    public static ProjectManager getProjectManager() {
        return getComponent(ProjectManager.class);
    }

    public static CustomFieldManager getCustomFieldManager() {
        return getComponent(CustomFieldManager.class);
    }

    public static ChangeHistoryManager getChangeHistoryManager() {
        return getComponent(ChangeHistoryManager.class);
    }

    public static CommentManager getCommentManager() {
        return getComponent(CommentManager.class);
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return getComponent(JiraAuthenticationContext.class);
    }

    public static PermissionManager getPermissionManager() {
        return getComponent(PermissionManager.class);
    }

    public static GlobalPermissionManager getGlobalPermissionManager() {
        return getComponent(GlobalPermissionManager.class);
    }

    public static UserManager getUserManager() {
        return getComponent(UserManager.class);
    }

    public static GroupManager getGroupManager() {
        return getComponent(GroupManager.class);
    }

    public static MailQueue getMailQueue() {
        return getComponent(MailQueue.class);
    }

    public static ConstantsManager getConstantsManager() {
        return getComponent(ConstantsManager.class);
    }

    public static I18nHelper.BeanFactory getI18nHelperFactory() {
        return getComponent(I18nHelper.BeanFactory.class);
    }

    public static IssueEventManager getIssueEventManager() {
        return getComponent(IssueEventManager.class);
    }
}

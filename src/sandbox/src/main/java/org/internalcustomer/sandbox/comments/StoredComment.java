package org.internalcustomer.sandbox.comments;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import org.internalcustomer.sandbox.users.People;

/** A comment as stored; who may see it beside its issue's readers is in its levels and its property. */
public record StoredComment(Row row, Issue issue, People people) implements Comment {

    /** @param groupLevel null for everybody @param roleLevel null for everybody */
    public record Row(
            long id,
            long issueId,
            String author,
            String updateAuthor,
            String body,
            String groupLevel,
            Long roleLevel,
            long createdAt,
            long updatedAt) {}

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public String getBody() {
        return row.body();
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return people.named(row.author());
    }

    @Override
    public String getAuthorFullName() {
        ApplicationUser author = getAuthorApplicationUser();
        return author == null ? null : author.getDisplayName();
    }

    @Override
    public ApplicationUser getUpdateAuthorApplicationUser() {
        return people.named(row.updateAuthor());
    }

    @Override
    public Date getCreated() {
        return new Date(row.createdAt());
    }

    @Override
    public Date getUpdated() {
        return new Date(row.updatedAt());
    }

    @Override
    public String getGroupLevel() {
        return row.groupLevel();
    }

    @Override
    public Long getRoleLevelId() {
        return row.roleLevel();
    }

    @Override
    public ProjectRole getRoleLevel() {
        return row.roleLevel() == null
                ? null
                : ComponentAccessor.getComponent(ProjectRoleManager.class).getProjectRole(row.roleLevel());
    }
}

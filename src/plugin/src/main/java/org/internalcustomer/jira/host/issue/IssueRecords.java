package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/** Jira's issues with their changes and comments, read and written for the app itself. */
public final class IssueRecords implements IssueChanges {

    private final IssueManager issues;
    private final ChangeHistoryManager changes;
    private final CommentManager comments;
    private final IssueIndexingService index;

    public IssueRecords(
            IssueManager issues, ChangeHistoryManager changes, CommentManager comments, IssueIndexingService index) {
        this.issues = issues;
        this.changes = changes;
        this.comments = comments;
        this.index = index;
    }

    /** Those that exist. */
    public List<Issue> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : issues.getIssueObjects(ids);
    }

    /** A copy that may be changed. */
    public Optional<MutableIssue> copy(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }

    public Collection<Long> idsOf(long projectId) {
        try {
            return issues.getIssueIdsForProject(projectId);
        } catch (GenericEntityException failed) {
            throw new IllegalStateException("Jira cannot list the issues of project " + projectId, failed);
        }
    }

    @Override
    public List<ChangeGroup> changes(Issue issue) {
        List<ChangeGroup> groups = new ArrayList<>();
        for (ChangeHistory history : changes.getChangeHistories(issue)) {
            groups.add(new ChangeGroup(
                    history.getId(),
                    history.getTimePerformed().toInstant(),
                    Optional.ofNullable(history.getAuthorKey()),
                    history.getChangeItemBeans().stream()
                            .map(IssueRecords::item)
                            .toList()));
        }
        groups.sort(Comparator.comparing(ChangeGroup::at).thenComparing(ChangeGroup::id));
        return groups;
    }

    public List<WrittenComment> comments(Issue issue) {
        return comments.getComments(issue).stream().map(IssueRecords::comment).toList();
    }

    /** Empty for one that is gone, or was shown to fewer people since. */
    public Optional<String> publicText(long commentId) {
        return Optional.ofNullable(comments.getCommentById(commentId))
                .filter(comment -> comment.getGroupLevel() == null && comment.getRoleLevelId() == null)
                .map(Comment::getBody);
    }

    /** As that user, with a change item for each value, and without an event: whoever calls this knows already. */
    public void change(ApplicationUser actor, MutableIssue issue, Map<CustomField, Object> values) {
        values.forEach(issue::setCustomFieldValue);
        issues.updateIssue(actor, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
    }

    /** As that user, with a change item for each value, and with Jira's event. */
    public void changeWithEvent(ApplicationUser actor, MutableIssue issue, Map<CustomField, Object> values) {
        values.forEach(issue::setCustomFieldValue);
        issues.updateIssue(actor, issue, EventDispatchOption.ISSUE_UPDATED, false);
    }

    /** Puts the issues' calculated fields into the index again. */
    public void reindex(Collection<? extends Issue> changed) {
        try {
            index.reIndexIssueObjects(changed);
        } catch (IndexException failed) {
            throw new IllegalStateException("Jira cannot index " + changed, failed);
        }
    }

    private static ChangeGroup.Item item(ChangeItemBean bean) {
        return new ChangeGroup.Item(
                "custom".equals(bean.getFieldType()),
                bean.getField(),
                text(bean.getFrom()),
                text(bean.getFromString()),
                text(bean.getTo()),
                text(bean.getToString()));
    }

    private static WrittenComment comment(Comment comment) {
        ApplicationUser author = comment.getAuthorApplicationUser();
        return new WrittenComment(
                comment.getId(),
                comment.getCreated().toInstant(),
                author == null ? "" : author.getKey(),
                comment.getGroupLevel() == null && comment.getRoleLevelId() == null);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

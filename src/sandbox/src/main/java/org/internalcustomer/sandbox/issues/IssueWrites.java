package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ImportUtils;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.comments.Comments;
import org.internalcustomer.sandbox.comments.StoredComment;
import org.internalcustomer.sandbox.fields.FieldIndex;
import org.internalcustomer.sandbox.fields.StoredField;
import org.internalcustomer.sandbox.history.ChangeGroups;
import org.internalcustomer.sandbox.host.Discussion.Visibility;
import org.internalcustomer.sandbox.workflow.Step;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes issues with their history in one transaction, then the index, then tells. A creation leaves no history. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class IssueWrites {

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Ids ids;
    private final Lookups lookups;
    private final ChangeItems changeItems;
    private final ChangeGroups changeGroups;
    private final FieldIndex index;
    private final IssueEvents events;

    /** What is written besides the issue's own row. */
    record Followers(ChangeItems changeItems, ChangeGroups changeGroups, FieldIndex index, IssueEvents events) {}

    IssueWrites(Jdbi jdbi, InstantSource clock, Ids ids, Lookups lookups, Followers followers) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.ids = ids;
        this.lookups = lookups;
        this.changeItems = followers.changeItems();
        this.changeGroups = followers.changeGroups();
        this.index = followers.index();
        this.events = followers.events();
    }

    /** How a change is told. @param types none: not at all */
    record Telling(List<Long> types, boolean sendMail) {

        static Telling of(Long type) {
            return new Telling(List.of(type), true);
        }
    }

    /** A comment that belongs to a change. */
    record Remark(String body, Visibility visibility) {}

    StoredIssue create(ApplicationUser user, StoredIssue draft, Telling telling) {
        Project project = draft.getProjectObject();
        long id = ids.next("issue");
        long now = clock.millis();
        draft.set(IssueColumn.ID, id);
        draft.set(IssueColumn.CREATED_AT, now);
        draft.set(IssueColumn.UPDATED_AT, now);
        draft.set(IssueColumn.CREATOR, user == null ? null : user.getKey());
        if (draft.getStatusId() == null) {
            draft.setStatusId(Step.FIRST_STATUS);
        }
        jdbi.useTransaction(tx -> {
            long number = IssueNumbers.take(tx, project.getId(), 1);
            draft.set(IssueColumn.ISSUE_NUMBER, number);
            draft.set(IssueColumn.ISSUE_KEY, project.getKey() + "-" + number);
            IssueRows.insert(tx, draft.row());
            IssueRows.replaceLabels(tx, id, draft.labelTexts());
            changeItems.changedFields(draft).forEach((field, change) -> type(field)
                    .createValue(field, draft, change.getNewValue()));
        });
        StoredIssue created = reload(id);
        reIndex(created);
        tell(created, user, null, null, telling);
        return created;
    }

    /**
     * Writes what differs, and tells it. Nothing changed and no remark: nothing is written, nothing told, as in Jira.
     *
     * @param remark null for none
     */
    StoredIssue update(ApplicationUser user, StoredIssue issue, Comments comments, Remark remark, Telling telling) {
        List<ChangeItemBean> items = changeItems.of(issue);
        Map<StoredField, ModifiedValue> changedFields = changeItems.changedFields(issue);
        if (items.isEmpty() && remark == null) {
            return reload(issue.getId());
        }
        ChangeGroups.Reserved group = items.isEmpty() ? null : changeGroups.reserve(items.size());
        StoredComment.Row comment =
                remark == null ? null : comments.newRow(issue, user, remark.body(), remark.visibility());
        Instant now = clock.instant();
        dateResolution(issue, now);
        Map<IssueColumn, Object> columns = issue.changedColumns();
        // Always written, so that the row is locked: two writers of one field would insert its value twice.
        columns.put(IssueColumn.UPDATED_AT, now.toEpochMilli());
        jdbi.useTransaction(tx -> {
            IssueRows.update(tx, issue.getId(), columns);
            if (!issue.labelTexts().equals(issue.storedLabels())) {
                IssueRows.replaceLabels(tx, issue.getId(), issue.labelTexts());
            }
            changedFields.forEach((field, change) -> type(field).updateValue(field, issue, change.getNewValue()));
            writeFollowers(tx, user, issue, group, items, now);
            if (comment != null) {
                comments.insert(tx, comment, remark.visibility());
            }
        });
        issue.set(IssueColumn.UPDATED_AT, now.toEpochMilli());
        issue.resetModifiedFields();
        StoredIssue updated = reload(issue.getId());
        reIndex(updated);
        Comment said = comment == null ? null : comments.of(comment, updated);
        tell(updated, user, said, group == null ? null : group.group(), telling);
        return updated;
    }

    /** The date follows the resolution: set with it, kept while it stays, gone with it. */
    private static void dateResolution(StoredIssue issue, Instant now) {
        if (issue.changedColumns().containsKey(IssueColumn.RESOLUTION)) {
            issue.set(IssueColumn.RESOLVED_AT, issue.getResolutionId() == null ? null : now.toEpochMilli());
        }
    }

    /** With its sub-tasks, as in Jira. */
    void delete(ApplicationUser user, StoredIssue issue, EventDispatchOption option, boolean sendMail) {
        issue.getSubTaskObjects().forEach(part -> delete(user, (StoredIssue) part, option, sendMail));
        lookups.rows().delete(issue.getId());
        if (option.isEventBeingSent()) {
            tell(issue, user, null, null, new Telling(List.of(option.getEventTypeId()), sendMail));
        }
    }

    private void writeFollowers(
            Handle tx,
            ApplicationUser user,
            Issue issue,
            ChangeGroups.Reserved group,
            List<ChangeItemBean> items,
            Instant now) {
        if (group != null) {
            changeGroups.write(tx, group, issue.getId(), user == null ? null : user.getKey(), now, items);
        }
    }

    private static CustomFieldType type(StoredField field) {
        return field.getCustomFieldType();
    }

    private StoredIssue reload(long id) {
        return new StoredIssue(lookups, lookups.rows().byId(id).orElseThrow());
    }

    private void reIndex(StoredIssue issue) {
        if (ImportUtils.isIndexIssues()) {
            index.write(List.of(issue));
        }
    }

    private void tell(StoredIssue issue, ApplicationUser user, Comment comment, Long group, Telling telling) {
        if (!telling.types().isEmpty()) {
            events.publish(issue, user, comment, group, telling.types(), telling.sendMail());
        }
    }
}

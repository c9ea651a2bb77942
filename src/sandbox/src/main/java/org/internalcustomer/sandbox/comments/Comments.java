package org.internalcustomer.sandbox.comments;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.comments.StoredComment.Row;
import org.internalcustomer.sandbox.host.Discussion;
import org.internalcustomer.sandbox.issues.Ids;
import org.internalcustomer.sandbox.issues.IssueEvents;
import org.internalcustomer.sandbox.issues.Wording;
import org.internalcustomer.sandbox.users.People;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The comments of issues. Internal ones carry the property that Jira Service Management gives them. */
public final class Comments implements CommentManager, Discussion {

    private static final String PUBLIC_KEY = "sd.public.comment";
    private static final String INTERNAL_JSON = "{\"internal\":true}";

    private final Jdbi jdbi;
    private final Ids ids;
    private final InstantSource clock;
    private final CommentRows rows;
    private final EntityProperties properties;
    private final People people;
    private final Readers readers;
    private final IssueManager issues;
    private final IssueEvents events;

    /** Who may read restricted comments. */
    public record Readers(PermissionManager permissions, GroupManager groups, ProjectRoleManager roles) {}

    /** What comments are stored with. */
    public record Storage(Jdbi jdbi, Ids ids, InstantSource clock) {}

    public Comments(Storage storage, People people, Readers readers, IssueManager issues, IssueEvents events) {
        this.jdbi = storage.jdbi();
        this.ids = storage.ids();
        this.clock = storage.clock();
        this.rows = new CommentRows(jdbi);
        this.properties = new EntityProperties(jdbi);
        this.people = people;
        this.readers = readers;
        this.issues = issues;
        this.events = events;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return rows.ofIssue(issue.getId()).stream()
                .map(row -> (Comment) new StoredComment(row, issue, people))
                .toList();
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser currentUser) {
        return getComments(issue).stream()
                .filter(comment -> mayRead(comment, currentUser))
                .toList();
    }

    /** Internal comments are for those who work on the issue: who may be assigned, or may edit. */
    private boolean mayRead(Comment comment, ApplicationUser user) {
        Issue issue = comment.getIssue();
        if (comment.getGroupLevel() != null
                && (user == null || !readers.groups().isUserInGroup(user, comment.getGroupLevel()))) {
            return false;
        }
        if (comment.getRoleLevel() != null
                && !readers.roles().isUserInProjectRole(user, comment.getRoleLevel(), issue.getProjectObject())) {
            return false;
        }
        return !isInternal(comment)
                || readers.permissions().hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, user)
                || readers.permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    @Override
    public List<Comment> getCommentsSince(Issue issue, Date since) {
        return getComments(issue).stream()
                .filter(comment -> comment.getCreated().after(since))
                .toList();
    }

    @Override
    public Comment getLastComment(Issue issue) {
        List<Comment> all = getComments(issue);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    @Override
    public Comment getCommentById(Long commentId) {
        return rows.byId(commentId)
                .map(row -> new StoredComment(row, issues.getIssueObject(row.issueId()), people))
                .orElse(null);
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return add(issue, author, body, Visibility.EVERYBODY, dispatchEvent);
    }

    /** Of the properties, only the mark of internal comments is kept; the time is the host's. */
    @Override
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            Map<String, JSONObject> commentProperties,
            boolean dispatchEvent) {
        JSONObject mark = commentProperties.get(PUBLIC_KEY);
        boolean internal = mark != null && mark.toString().equals(INTERNAL_JSON);
        Visibility visibility = internal
                ? Visibility.INTERNAL
                : groupLevel == null ? Visibility.EVERYBODY : Visibility.group(groupLevel);
        return add(issue, author, body, visibility, dispatchEvent);
    }

    @Override
    public Comment add(Issue issue, ApplicationUser author, String body, Visibility visibility) {
        return add(issue, author, body, visibility, true);
    }

    private Comment add(Issue issue, ApplicationUser author, String body, Visibility visibility, boolean tell) {
        if (body == null || body.isBlank()) {
            throw new IllegalArgumentException(Wording.text("comment.empty"));
        }
        Row row = newRow(issue, author, body, visibility);
        jdbi.useTransaction(tx -> {
            insert(tx, row, visibility);
            tx.execute("UPDATE sandbox_issue SET updated_at = ? WHERE id = ?", row.createdAt(), row.issueId());
        });
        Issue updated = issues.getIssueObject(issue.getId());
        Comment comment = new StoredComment(row, updated, people);
        if (tell) {
            events.publish(updated, author, comment, null, List.of(EventType.ISSUE_COMMENTED_ID), true);
        }
        return comment;
    }

    /** Takes the id; call it before the transaction begins. */
    public Row newRow(Issue issue, ApplicationUser author, String body, Visibility visibility) {
        long now = clock.millis();
        String key = author == null ? null : author.getKey();
        String group = visibility.group().isEmpty() ? null : visibility.group();
        return new Row(ids.next("comment"), issue.getId(), key, key, body, group, null, now, now);
    }

    /** Writes the comment within the caller's transaction. */
    public void insert(Handle tx, Row row, Visibility visibility) {
        CommentRows.insert(tx, row);
        if (visibility.internal()) {
            EntityProperties.write(tx, EntityProperties.COMMENT, row.id(), PUBLIC_KEY, INTERNAL_JSON);
        }
    }

    public Comment of(Row row, Issue issue) {
        return new StoredComment(row, issue, people);
    }

    @Override
    public boolean isInternal(Comment comment) {
        var property = properties.get(EntityProperties.COMMENT, comment.getId(), PUBLIC_KEY);
        return property != null && property.getValue().replace(" ", "").equals(INTERNAL_JSON);
    }
}

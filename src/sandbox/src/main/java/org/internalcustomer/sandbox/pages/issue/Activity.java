package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.internalcustomer.sandbox.host.Discussion;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** What happened to an issue, as far as the visitor may see it. */
final class Activity {

    /** @param group empty when everybody who sees the issue sees the comment */
    public record Said(long id, ApplicationUser author, Date at, String text, boolean internal, String group) {}

    /** @param author null where the user is gone; then {@code authorName} remains */
    public record Change(ApplicationUser author, String authorName, Date at, List<Item> items) {}

    /** One changed field with the values as the history tells them; empty for none. */
    public record Item(String field, String from, String to) {}

    private Activity() {}

    static List<Said> comments(Visit visit, Issue issue) {
        Discussion discussion = visit.service(Discussion.class);
        return visit.service(CommentManager.class).getCommentsForUser(issue, visit.userOrNobody()).stream()
                .map(comment -> said(comment, discussion))
                .toList();
    }

    static List<Change> history(Visit visit, Issue issue) {
        return visit.service(ChangeHistoryManager.class).getChangeHistoriesForUser(issue, visit.userOrNobody()).stream()
                .map(change -> change(visit, change))
                .toList();
    }

    private static Said said(Comment comment, Discussion discussion) {
        return new Said(
                comment.getId(),
                comment.getAuthorApplicationUser(),
                comment.getCreated(),
                comment.getBody(),
                discussion.isInternal(comment),
                comment.getGroupLevel() == null ? "" : comment.getGroupLevel());
    }

    private static Change change(Visit visit, ChangeHistory change) {
        return new Change(
                change.getAuthorObject(),
                change.getAuthorDisplayName() == null ? "" : change.getAuthorDisplayName(),
                change.getTimePerformed(),
                change.getChangeItemBeans().stream()
                        .map(bean -> item(visit, bean))
                        .toList());
    }

    /** Fields of Jira are told in the viewer's language, custom fields by the name they had. */
    private static Item item(Visit visit, ChangeItemBean bean) {
        String key = "sandbox.field." + bean.getField().toLowerCase(Locale.ROOT);
        String name = visit.text(key);
        boolean custom = "custom".equals(bean.getFieldType()) || name.equals(key);
        return new Item(
                custom ? bean.getField() : name,
                text(bean.getFromString(), bean.getFrom()),
                text(bean.getToString(), bean.getTo()));
    }

    private static String text(String string, String id) {
        return string != null ? string : id == null ? "" : id;
    }
}

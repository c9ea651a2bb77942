package org.internalcustomer.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.internalcustomer.sandbox.host.Discussion;
import org.internalcustomer.sandbox.host.Discussion.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The history of an issue is exactly what Jira writes, on both databases. */
class IssueHistoryTest {

    private static final int START = 11;
    private static final int RESOLVE = 51;
    private static final int CLOSE = 61;
    private static final int REOPEN = 71;

    @ParameterizedTest
    @EnumSource
    void isEmptyAfterCreation(TestDatabase database) {
        TestHost host = new TestHost(database);

        MutableIssue issue = host.create(host.rita, "The VPN is down");

        assertThat(issue.getKey()).isEqualTo("SVC-1");
        assertThat(issue.getStatus().getName()).isEqualTo("Open");
        assertThat(issue.getPriority().getName()).isEqualTo("Medium");
        assertThat(issue.getReporterId()).isEqualTo("rita");
        assertThat(issue.getCreatorId()).isEqualTo("rita");
        assertThat(issue.getAssignee()).isNull();
        assertThat(issue.getCreated()).isEqualTo(Timestamp.from(host.now()));
        assertThat(histories(host, issue)).isEmpty();
        assertThat(host.eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID);
        assertThat(host.bundles()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void tellsAStepAndTheResolutionInOneGroup(TestDatabase database) {
        TestHost host = new TestHost(database);
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        host.pass(Duration.ofHours(1));
        host.transition(host.anna, issue, START);
        host.pass(Duration.ofHours(2));

        MutableIssue resolved = host.transition(host.anna, issue, RESOLVE, input -> input.setResolutionId("10000")
                .setComment("Restarted it."));

        List<ChangeHistory> histories = histories(host, issue);
        assertThat(histories).hasSize(2);
        assertThat(histories.get(0).getAuthorKey()).isEqualTo("anna");
        assertThat(histories.get(0).getChangeItemBeans())
                .containsExactly(new ChangeItemBean("jira", "status", "1", "Open", "3", "In Progress"));
        assertThat(histories.get(1).getTimePerformed()).isEqualTo(Timestamp.from(host.now()));
        assertThat(histories.get(1).getChangeItemBeans())
                .containsExactly(
                        new ChangeItemBean("jira", "status", "3", "In Progress", "5", "Resolved"),
                        new ChangeItemBean("jira", "resolution", null, null, "10000", "Done"));
        assertThat(resolved.getResolutionDate()).isEqualTo(Timestamp.from(host.now()));
        assertThat(host.eventTypes())
                .containsExactly(
                        EventType.ISSUE_CREATED_ID, EventType.ISSUE_WORKSTARTED_ID, EventType.ISSUE_RESOLVED_ID);
        IssueEvent last = (IssueEvent) host.published.get(host.published.size() - 2);
        assertThat(last.getComment().getBody()).isEqualTo("Restarted it.");
        assertThat(last.getChangeLog().getLong("id")).isEqualTo(histories.get(1).getId());
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheResolutionOnClosingAndClearsItOnReopening(TestDatabase database) {
        TestHost host = new TestHost(database);
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        host.transition(host.anna, issue, RESOLVE);
        Timestamp resolvedAt = Timestamp.from(host.now());
        host.pass(Duration.ofDays(1));
        MutableIssue closed = host.transition(host.rita, issue, CLOSE);
        host.pass(Duration.ofDays(1));

        MutableIssue reopened = host.transition(host.rita, issue, REOPEN);

        assertThat(closed.getResolutionDate()).isEqualTo(resolvedAt);
        assertThat(reopened.getResolution()).isNull();
        assertThat(reopened.getResolutionDate()).isNull();
        List<ChangeHistory> histories = histories(host, issue);
        assertThat(histories.get(1).getChangeItemBeans())
                .containsExactly(new ChangeItemBean("jira", "status", "5", "Resolved", "6", "Closed"));
        assertThat(histories.get(2).getChangeItemBeans())
                .containsExactly(
                        new ChangeItemBean("jira", "status", "6", "Closed", "1", "Open"),
                        new ChangeItemBean("jira", "resolution", "10000", "Done", null, null));
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachFieldByIdAndName(TestDatabase database) {
        TestHost host = new TestHost(database);
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        host.assign(host.anna, issue, "ben");
        host.published.clear();

        host.edit(host.anna, issue, input -> input.setAssigneeId("anna")
                .setPriorityId("1")
                .setSummary("The VPN is down for all")
                .addCustomFieldValue("labels", "vpn network"));

        List<ChangeHistory> histories = histories(host, issue);
        assertThat(histories.get(0).getChangeItemBeans())
                .containsExactly(new ChangeItemBean("jira", "assignee", null, null, "ben", "Ben Agent"));
        assertThat(histories.get(1).getChangeItemBeans())
                .containsExactlyInAnyOrder(
                        new ChangeItemBean("jira", "assignee", "ben", "Ben Agent", "anna", "Anna Agent"),
                        new ChangeItemBean("jira", "priority", "3", "Medium", "1", "Critical"),
                        new ChangeItemBean("jira", "summary", null, "The VPN is down", null, "The VPN is down for all"),
                        new ChangeItemBean("jira", "labels", null, "", null, "network vpn"));
        assertThat(host.eventTypes()).containsExactly(EventType.ISSUE_UPDATED_ID, EventType.ISSUE_ASSIGNED_ID);
        assertThat(host.bundles()).hasSize(1);
        assertThat(host.bundles().get(0).getEvents()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotTellACommentButTheIssueIsUpdated(TestDatabase database) {
        TestHost host = new TestHost(database);
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        host.pass(Duration.ofMinutes(5));

        Comment said = host.get(Discussion.class).add(issue, host.anna, "Which one?", Visibility.INTERNAL);

        assertThat(histories(host, issue)).isEmpty();
        Issue now = host.get(IssueManager.class).getIssueObject(issue.getId());
        assertThat(now.getUpdated()).isEqualTo(Timestamp.from(host.now()));
        assertThat(host.eventTypes()).contains(EventType.ISSUE_COMMENTED_ID);
        CommentManager comments = host.get(CommentManager.class);
        assertThat(comments.getComments(issue)).extracting(Comment::getBody).containsExactly("Which one?");
        assertThat(comments.getCommentsForUser(issue, host.ben)).hasSize(1);
        assertThat(comments.getCommentsForUser(issue, host.rita)).isEmpty();
        assertThat(host.get(Discussion.class).isInternal(said)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingWhereNothingChanged(TestDatabase database) {
        TestHost host = new TestHost(database);
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        host.published.clear();
        host.pass(Duration.ofHours(1));

        MutableIssue same = host.edit(host.anna, issue, input -> input.setSummary("The VPN is down"));

        assertThat(same.getUpdated()).isEqualTo(issue.getUpdated());
        assertThat(histories(host, issue)).isEmpty();
        assertThat(host.published).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenForPluginsWithoutAnEventWhereTheyWish(TestDatabase database) {
        TestHost host = new TestHost(database);
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        host.published.clear();

        issue.setPriorityId("2");
        host.get(IssueManager.class).updateIssue(host.anna, issue, EventDispatchOption.DO_NOT_DISPATCH, false);

        assertThat(host.published).isEmpty();
        assertThat(host.get(ChangeHistoryManager.class).getChangeItemsForField(issue, "priority"))
                .containsExactly(new ChangeItemBean("jira", "priority", "3", "Medium", "2", "High"));
    }

    private static List<ChangeHistory> histories(TestHost host, Issue issue) {
        return host.get(ChangeHistoryManager.class).getChangeHistories(issue);
    }
}

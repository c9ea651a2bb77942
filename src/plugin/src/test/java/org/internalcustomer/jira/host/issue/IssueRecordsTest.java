package org.internalcustomer.jira.host.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import java.util.HashMap;
import java.util.Map;
import org.internalcustomer.jira.host.FakeJira;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-WHO-5")
class IssueRecordsTest {

    private final Map<Long, Comment> written = new HashMap<>();
    private final IssueRecords records = new IssueRecords(
            null,
            null,
            FakeJira.fake(
                    CommentManager.class, call -> written.get(call.arguments().get(0))),
            null);

    @Test
    void showTheTextOfAPublicCommentOnly() {
        written.put(1L, comment(null, null));
        written.put(2L, comment("it-service-desk", null));
        written.put(3L, comment(null, 10_001L));

        assertThat(records.publicText(1)).contains("words");
        assertThat(records.publicText(2)).as("for a group").isEmpty();
        assertThat(records.publicText(3)).as("for a role").isEmpty();
        assertThat(records.publicText(4)).as("gone").isEmpty();
    }

    private static Comment comment(String group, Long role) {
        return FakeJira.fake(Comment.class, call -> switch (call.name()) {
            case "getGroupLevel" -> group;
            case "getRoleLevelId" -> role;
            case "getBody" -> "words";
            default -> throw call.unexpected();
        });
    }
}

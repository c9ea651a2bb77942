package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.issue.InternalComments;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a chase shows of the last word. Comment 2 was made internal after it had been public. */
@Tag("R-POL-8")
@Tag("R-WHO-5")
class ChaseInJiraTest {

    private final CommentManager comments = FakeJira.fake(CommentManager.class, call -> comment());
    private final JsonEntityPropertyManager properties = FakeJira.fake(
            JsonEntityPropertyManager.class,
            call -> Long.valueOf(2).equals(call.arguments().get(1)) ? mark() : null);
    private final ChaseInJira surroundings =
            new ChaseInJira(null, new IssueRecords(null, null, comments, null), new InternalComments(properties), null);

    @Test
    void keepsWordsToItselfThatWereMadeInternalSince() {
        assertThat(surroundings.words(1)).isEqualTo("words");
        assertThat(surroundings.words(2)).isEmpty();
    }

    private static Comment comment() {
        return FakeJira.fake(Comment.class, call -> call.name().equals("getBody") ? "words" : null);
    }

    private static EntityProperty mark() {
        return FakeJira.fake(EntityProperty.class, call -> "{\"internal\":true}");
    }
}

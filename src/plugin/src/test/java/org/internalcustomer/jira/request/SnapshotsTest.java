package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.InternalComments;
import org.internalcustomer.jira.host.issue.WrittenComment;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the app keeps of a comment when it first sees it. */
class SnapshotsTest {

    private final Configurations configurations = AllSections.configured(() -> Instant.EPOCH);

    @ParameterizedTest
    @Tag("R-WHO-5")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    true  | ``                   | true
                    true  | {"internal": false}  | true
                    true  | {"internal":true}    | false
                    true  | {"internal": "true"} | false
                    false | ``                   | false
                    false | {"internal": false}  | false
                    """)
    void arePublicWithoutLevelAndWithoutServiceManagementsMark(boolean open, String property, String isPublic) {
        List<RequestEvent> taken = snapshots(property).missing(1, List.of(), List.of(comment(open)));
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).payload()).containsEntry("public", isPublic);
    }

    /** Or deleting the mark later would change timers. */
    @Test
    void areTakenOnce() {
        List<RequestEvent> taken = snapshots("").missing(1, List.of(), List.of(comment(true)));
        assertThat(snapshots("{\"internal\": true}").missing(1, taken, List.of(comment(true))))
                .isEmpty();
    }

    /** Or a word about a request that the merged department still holds would be nobody's. */
    @Test
    @Tag("R-WHO-3")
    void knowTheFormerKeysOfTheAuthorsDepartments() {
        configurations.change(
                Submission.of(
                        configurations.section("departments"),
                        "HELP",
                        new JsonValue("", Map.of("name", "Help desk", "mergedInto", "SD"))),
                FakeJira.ADMIN);

        RequestEvent taken =
                snapshots("").missing(1, List.of(), List.of(comment(true))).get(0);

        assertThat(taken.value("departments").split(",")).contains("SD", "HELP");
        assertThat(OurWords.comment(taken).merged()).containsExactly(Map.entry("HELP", "SD"));
    }

    private Snapshots.Batch snapshots(String property) {
        EntityProperty mark = FakeJira.fake(EntityProperty.class, call -> property);
        JsonEntityPropertyManager properties = FakeJira.fake(
                JsonEntityPropertyManager.class,
                call -> call.arguments().equals(List.of("CommentProperty", 7L, "sd.public.comment"))
                                && !property.isEmpty()
                        ? mark
                        : null);
        return new Snapshots(FakeJira.users(), new InternalComments(properties)).batch(configurations.current());
    }

    private static WrittenComment comment(boolean open) {
        return new WrittenComment(7, Instant.EPOCH, "anna", open);
    }
}

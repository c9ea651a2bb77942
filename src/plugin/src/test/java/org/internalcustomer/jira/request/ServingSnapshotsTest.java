package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Serving;
import org.internalcustomer.core.request.Serving.Way;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.ServiceLinks;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the app notes of whom an issue serves. Issue 2 was created at 1,000, and now is 9,000. */
@Tag("R-HND-5")
class ServingSnapshotsTest {

    private static final String SERVICE = "Service";
    private static final ChangeGroup LINKED = change(11, 4_000, "", "T-1");
    private static final ChangeGroup UNLINKED = change(12, 6_000, "T-1", "");

    private final List<Long> linked = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>(List.of(SERVICE));
    private final List<RequestEvent> known = new ArrayList<>();
    private Long parent;

    @Test
    void aLinkServesSinceJirasHistorySaysSo() {
        linked.add(1L);

        note(Cause.CHANGED, LINKED);

        assertThat(Servings.of(known)).containsExactly(serving(Way.LINK, 4_000, OptionalLong.empty()));
    }

    @Test
    void aLinkThatTheHistoryDoesNotTellServesSinceItIsSeen() {
        linked.add(1L);

        note(Cause.CREATED);

        assertThat(Servings.of(known)).containsExactly(serving(Way.LINK, 9_000, OptionalLong.empty()));
    }

    @Test
    void aSubTaskServesItsParentSinceItsCreation() {
        parent = 1L;

        note(Cause.CREATED);

        assertThat(Servings.of(known)).containsExactly(serving(Way.SUB_TASK, 1_000, OptionalLong.empty()));
    }

    @Test
    void isNotedOnce() {
        parent = 1L;
        linked.add(3L);
        note(Cause.CHANGED);
        int once = known.size();

        note(Cause.CHANGED);

        assertThat(known).hasSize(once);
        assertThat(known).extracting(RequestEvent::key).doesNotHaveDuplicates();
    }

    @Test
    void endsWhenTheLinkIsTakenAwayAndBeginsAgain() {
        linked.add(1L);
        note(Cause.CHANGED, LINKED);
        linked.clear();
        note(Cause.CHANGED, LINKED, UNLINKED);
        linked.add(1L);
        note(Cause.CHANGED, LINKED, UNLINKED, change(13, 8_000, "", "T-1"));

        assertThat(Servings.of(known))
                .containsExactly(
                        serving(Way.LINK, 4_000, OptionalLong.of(6_000)),
                        serving(Way.LINK, 8_000, OptionalLong.empty()));
        assertThat(known).extracting(RequestEvent::key).doesNotHaveDuplicates();
    }

    /** Or renaming the type in Jira would end them all. */
    @Test
    void doesNotEndWhileJiraHasNoSuchLinks() {
        linked.add(1L);
        note(Cause.CHANGED, LINKED);
        kinds.clear();
        linked.clear();

        note(Cause.CHANGED, LINKED);

        assertThat(Servings.of(known)).containsExactly(serving(Way.LINK, 4_000, OptionalLong.empty()));
    }

    @Test
    @Tag("R-CLK-1")
    void aRebuildNotesNothing() {
        parent = 1L;
        linked.add(3L);

        note(Cause.REBUILD, LINKED);

        assertThat(known).isEmpty();
    }

    @Test
    void importedLinksAreFoundByTheirTraceInTheHistory() {
        linked.add(1L);
        note(Cause.FOUND);
        assertThat(known).as("without a trace nobody asks").isEmpty();

        note(Cause.FOUND, LINKED);
        assertThat(Servings.of(known)).hasSize(1);
    }

    private void note(Cause cause, ChangeGroup... changes) {
        ServingSnapshots snapshots =
                new ServingSnapshots(new ServiceLinks(links(), types()), () -> Instant.ofEpochMilli(9_000));
        known.addAll(snapshots.missing(issue(2), cause, List.copyOf(known), List.of(changes), SERVICE));
    }

    private IssueLinkManager links() {
        IssueLinkType type = FakeJira.fake(IssueLinkType.class, call -> SERVICE);
        return FakeJira.fake(IssueLinkManager.class, call -> linked.stream()
                .map(id -> FakeJira.fake(
                        IssueLink.class, asked -> asked.name().equals("getIssueLinkType") ? type : issue(id)))
                .toList());
    }

    private IssueLinkTypeManager types() {
        return FakeJira.fake(IssueLinkTypeManager.class, call -> kinds.stream()
                .map(kind -> FakeJira.fake(IssueLinkType.class, asked -> kind))
                .toList());
    }

    private Issue issue(long id) {
        return FakeJira.fake(Issue.class, call -> switch (call.name()) {
            case "getId" -> id;
            case "getKey" -> "T-" + id;
            case "getCreated" -> new Timestamp(1_000);
            case "getParentId" -> parent;
            default -> throw call.unexpected();
        });
    }

    private static Serving serving(Way way, long since, OptionalLong until) {
        return new Serving(1, way, since, until);
    }

    private static ChangeGroup change(long id, long at, String from, String to) {
        return new ChangeGroup(
                id,
                Instant.ofEpochMilli(at),
                Optional.of("anna"),
                List.of(new ChangeGroup.Item(false, "Link", from, "", to, "")));
    }
}

package org.internalcustomer.jira.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.internalcustomer.jira.dispute.Dispute.State;
import org.internalcustomer.jira.dispute.DisputeStore.Due;
import org.internalcustomer.jira.dispute.DisputeStore.Kept;
import org.internalcustomer.jira.host.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the list of disputes promises on every database. */
@Tag("R-HND-6")
abstract class DisputeStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private DisputeStore store;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        store = new SqlDisputeStore(emptyDatabase());
    }

    @Test
    void listsWhatIsOpenTheOldestFirst() {
        store.replace(List.of(1L, 2L, 3L), List.of(kept(1, 1, 300), kept(2, 1, 100), ended(3, State.DONE)), NOW);

        assertThat(store.open()).containsExactly(kept(2, 1, 100), kept(1, 1, 300));
        assertThat(store.ended(10)).containsExactly(ended(3, State.DONE));
    }

    @Test
    void tellsOnceOfWhatIsNew() {
        assertThat(store.replace(List.of(1L), List.of(kept(1, 1, 100)), NOW)).isTrue();
        Due due = store.due(NOW, 10).get(0);
        store.told(due, OptionalLong.of(NOW.plusSeconds(60).toEpochMilli()));

        assertThat(store.replace(List.of(1L), List.of(kept(1, 1, 100)), NOW.plusSeconds(1)))
                .isFalse();
        assertThat(store.due(NOW.plusSeconds(59), 10)).isEmpty();
        assertThat(store.due(NOW.plusSeconds(60), 10)).extracting(Due::issueId).containsExactly(1L);
    }

    @Test
    void tellsOfARulingAndThenNoMore() {
        store.replace(List.of(1L), List.of(kept(1, 1, 100)), NOW);
        Due stale = store.due(NOW, 10).get(0);

        assertThat(store.replace(List.of(1L), List.of(ended(1, State.RULED)), NOW.plusSeconds(1)))
                .isTrue();
        store.told(stale, OptionalLong.empty());
        Due ruled = store.due(NOW.plusSeconds(1), 10).get(0);
        store.told(ruled, OptionalLong.empty());

        assertThat(store.due(NOW.plusSeconds(99), 10)).isEmpty();
    }

    @Test
    void keepsStillAboutWhatEndedByItself() {
        store.replace(List.of(1L), List.of(kept(1, 1, 100)), NOW);
        store.replace(List.of(1L), List.of(ended(1, State.AGREED)), NOW);

        assertThat(store.due(NOW.plusSeconds(99), 10)).isEmpty();
    }

    @Test
    void tellsOfWhatIsOpenAgainOnceTheHistoryIsReadAnew() {
        store.replace(List.of(1L), List.of(ended(1, State.DONE)), NOW);

        assertThat(store.replace(List.of(1L), List.of(kept(1, 1, 100)), NOW)).isTrue();
        assertThat(store.due(NOW, 10)).extracting(Due::issueId).containsExactly(1L);
    }

    @Test
    void forgetsIssuesThatAreGone() {
        store.replace(List.of(1L, 2L), List.of(kept(1, 1, 100), kept(1, 2, 200), kept(2, 1, 100)), NOW);
        store.replace(List.of(1L), List.of(), NOW);

        assertThat(store.open()).containsExactly(kept(2, 1, 100));
    }

    private static Kept kept(long issueId, int number, long opened) {
        return new Kept(issueId, number, opened, State.OPEN);
    }

    private static Kept ended(long issueId, State state) {
        return new Kept(issueId, 1, 100, state);
    }
}

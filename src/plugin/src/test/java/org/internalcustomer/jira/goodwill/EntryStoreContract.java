package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.core.goodwill.Account;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.goodwill.EntryStore.Weight;
import org.internalcustomer.jira.host.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the store of folded entries promises on every database. */
@Tag("R-KUD-1")
abstract class EntryStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final Pair FIN_AND_SD = new Pair("FIN", "SD");
    private static final Pair FIN_AND_NET = new Pair("FIN", "NET");

    private EntryStore store;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        store = new SqlEntryStore(emptyDatabase());
    }

    @Test
    void hasWhatTheLastFoldOfAnIssueSaid() {
        store.replace(
                List.of(1L, 2L),
                List.of(entry(1, EntryKind.BREACH, FIN_AND_SD, 5), entry(2, EntryKind.EARLY, FIN_AND_SD, 5)));
        store.replace(List.of(1L), List.of(entry(1, EntryKind.BOUNCE, FIN_AND_NET, 4)));

        assertThat(store.of(FIN_AND_SD, Instant.EPOCH)).containsExactly(entry(2, EntryKind.EARLY, FIN_AND_SD, 5));
        assertThat(store.of(FIN_AND_NET, Instant.EPOCH)).containsExactly(entry(1, EntryKind.BOUNCE, FIN_AND_NET, 4));
    }

    @Test
    void letsAnEntryChangeItsInstant() {
        store.replace(List.of(1L), List.of(entry(1, EntryKind.BREACH, FIN_AND_SD, 5)));
        store.replace(List.of(1L), List.of(entry(1, EntryKind.BREACH, FIN_AND_SD, 3)));

        assertThat(store.of(FIN_AND_SD, Instant.EPOCH)).containsExactly(entry(1, EntryKind.BREACH, FIN_AND_SD, 3));
    }

    @Test
    void readsBackToAnInstantOnly() {
        store.replace(List.of(1L), List.of(entry(1, EntryKind.BREACH, FIN_AND_SD, 800)));

        assertThat(store.of(FIN_AND_SD, NOW.minus(Account.MEMORY))).isEmpty();
        assertThat(store.weights(NOW.minus(Account.MEMORY), NOW)).isEmpty();
    }

    @Test
    void weighsAllPairsAsTheAccountWould() {
        store.replace(
                List.of(1L, 2L, 3L),
                List.of(
                        entry(1, EntryKind.BREACH, FIN_AND_SD, 30),
                        entry(2, EntryKind.BREACH, FIN_AND_SD, 90),
                        entry(3, EntryKind.BREACH, FIN_AND_SD, -2)));

        assertThat(store.weights(NOW.minus(Account.MEMORY), NOW))
                .singleElement()
                .satisfies(weight -> {
                    assertThat(weight.pair()).isEqualTo(FIN_AND_SD);
                    assertThat(weight.kind()).isEqualTo(EntryKind.BREACH);
                    assertThat(weight.entries())
                            .as("what is still to come does not count")
                            .isEqualTo(2);
                    assertThat(weight.weight()).isCloseTo(.7937 + .5, within(.0005));
                });
        assertThat(store.weights(NOW.minus(Account.MEMORY), NOW.plus(Duration.ofDays(3))))
                .extracting(Weight::entries)
                .containsExactly(3L);
    }

    private static Entry entry(long issue, EntryKind kind, Pair pair, int daysAgo) {
        return new Entry(issue + "/x", kind, pair, NOW.minus(Duration.ofDays(daysAgo)), issue);
    }
}

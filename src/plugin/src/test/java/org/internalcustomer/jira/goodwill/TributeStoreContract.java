package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the store of what heads put on record promises on every database. */
@Tag("R-KUD-1")
abstract class TributeStoreContract {

    private static final Pair FIN_AND_SD = new Pair("FIN", "SD");

    private TributeStore store;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        store = new TributeStore(emptyDatabase());
    }

    @Test
    void keepsThemAsTheyWereSaid() {
        Tribute kept = store.add("a", tribute(FIN_AND_SD, 100, "<b>Sunday</b> 周日 " + "long ".repeat(300)));

        assertThat(kept.id()).isPositive();
        assertThat(store.find(kept.id())).hasValue(kept);
        assertThat(kept.reason()).startsWith("<b>Sunday</b> 周日 long").hasSizeGreaterThan(1500);
        assertThat(store.find(kept.id() + 1)).isEmpty();
    }

    @Test
    void keepsOneOfAKey() {
        Tribute first = store.add("a", tribute(FIN_AND_SD, 100, "once"));

        assertThat(store.add("a", tribute(FIN_AND_SD, 200, "twice"))).isEqualTo(first);
        assertThat(store.since(Optional.empty(), Instant.EPOCH)).containsExactly(first);
    }

    @Test
    void leavesRoomAgainForWhatWasTakenBack() {
        store.remove(store.add("a", tribute(FIN_AND_SD, 100, "once")).id());

        assertThat(store.since(Optional.empty(), Instant.EPOCH)).isEmpty();
        assertThat(store.add("a", tribute(FIN_AND_SD, 200, "again")).reason()).isEqualTo("again");
    }

    @Test
    void findsThoseOfAPairSinceAnInstant() {
        store.add("a", tribute(FIN_AND_SD, 100, "early"));
        store.add("b", tribute(FIN_AND_SD, 200, "late"));
        store.add("c", tribute(new Pair("FIN", "NET"), 200, "other"));

        assertThat(reasons(Optional.of(FIN_AND_SD), 101)).containsExactly("late");
        assertThat(reasons(Optional.of(FIN_AND_SD), 100)).containsExactlyInAnyOrder("early", "late");
        assertThat(reasons(Optional.empty(), 101)).containsExactlyInAnyOrder("late", "other");
    }

    @Test
    void readsPageByPageInTheOrderInWhichTheyWerePutOnRecord() {
        Tribute first = store.add("a", tribute(FIN_AND_SD, 200, "first"));
        Tribute second = store.add("b", tribute(FIN_AND_SD, 100, "second"));

        assertThat(store.page(0, 1)).containsExactly(first);
        assertThat(store.page(first.id(), 5)).containsExactly(second);
        assertThat(store.page(second.id(), 5)).isEmpty();
    }

    @Test
    void isExportedWithItsReason() throws IOException {
        store.add("a", tribute(FIN_AND_SD, 0, "Stayed late, \"gladly\""));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TributeExportResource(FakeJira.access(true), store).tributes().write(out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "recorded,kind,customer,provider,person,reason",
                        "1970-01-01T00:00:00Z,HELP,FIN,SD,fred,\"Stayed late, \"\"gladly\"\"\"");
        assertThatThrownBy(() -> new TributeExportResource(FakeJira.access(false), store).tributes())
                .isInstanceOf(Forbidden.class);
    }

    private List<String> reasons(Optional<Pair> pair, long since) {
        return store.since(pair, Instant.ofEpochMilli(since)).stream()
                .map(Tribute::reason)
                .toList();
    }

    private static Tribute tribute(Pair pair, long at, String reason) {
        return new Tribute(0, EntryKind.HELP, pair, "fred", Instant.ofEpochMilli(at), reason);
    }
}

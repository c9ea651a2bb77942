package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the store of thanks promises on every database. */
@Tag("R-KUD-1")
abstract class KudosStoreContract {

    private static final Pair FIN_AND_SD = new Pair("FIN", "SD");

    private KudosStore store;
    private TestOutbox outbox;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        Sql sql = emptyDatabase();
        outbox = new TestOutbox(sql, () -> Instant.ofEpochMilli(100));
        store = new SqlKudosStore(sql, outbox.outbox());
    }

    @Test
    void keepsThemAsTheyWereSaid() {
        Thanks said =
                thanks(0, 7, FIN_AND_SD, 100, List.of("anna", "ben, b"), "<b>Very</b> kind 谢谢 " + "long ".repeat(300));
        long id = add("w1", said).orElseThrow();

        assertThat(store.of(7)).containsExactly(thanks(id, 7, FIN_AND_SD, 100, said.helpers(), said.words()));
        assertThat(store.of(8)).isEmpty();
    }

    @Test
    void keepsOneAWeek() {
        assertThat(add("w1", thanks(0, 7, FIN_AND_SD, 100, List.of(), ""))).isPresent();
        assertThat(add("w1", thanks(0, 8, FIN_AND_SD, 200, List.of(), ""))).isEmpty();

        assertThat(store.isKept("w1")).isTrue();
        assertThat(store.of(8)).isEmpty();
    }

    @Test
    void leavesRoomAgainForWhatWasTakenBack() {
        store.remove(add("w1", thanks(0, 7, FIN_AND_SD, 100, List.of(), "")).orElseThrow());

        assertThat(store.isKept("w1")).isFalse();
        assertThat(store.of(7)).isEmpty();
    }

    @Test
    void findsThoseOfAPairSinceAnInstant() {
        add("w1", thanks(0, 7, FIN_AND_SD, 100, List.of(), "early"));
        add("w2", thanks(0, 7, FIN_AND_SD, 200, List.of(), "late"));
        add("w3", thanks(0, 7, new Pair("FIN", "NET"), 300, List.of(), "other"));

        assertThat(store.since(Optional.of(FIN_AND_SD), Instant.ofEpochMilli(200)))
                .extracting(Thanks::words)
                .containsExactly("late");
        assertThat(store.since(Optional.empty(), Instant.ofEpochMilli(200)))
                .extracting(Thanks::words)
                .containsExactlyInAnyOrder("late", "other");
    }

    @Test
    void givesAllPageByPage() {
        for (int i = 1; i <= 5; i++) {
            add("w" + i, thanks(0, i, FIN_AND_SD, i, List.of(), ""));
        }
        List<Thanks> first = store.page(0, 3);
        assertThat(first).extracting(Thanks::issueId).containsExactly(1L, 2L, 3L);
        assertThat(store.page(first.get(2).id(), 3)).extracting(Thanks::issueId).containsExactly(4L, 5L);
    }

    @Test
    void forgetsIssuesThatAreGone() {
        add("w1", thanks(0, 7, FIN_AND_SD, 100, List.of(), ""));
        store.removeAll(List.of(7L, 8L));

        assertThat(store.page(0, 9)).isEmpty();
    }

    @Test
    void keepsThemTogetherWithTheMailsThatTellThem() {
        Thanks said = thanks(0, 7, FIN_AND_SD, 100, List.of(), "");
        assertThatThrownBy(() -> store.add("w1", said, List.of(mail("anna"), mail("b".repeat(500)))))
                .isInstanceOf(RuntimeException.class);
        assertThat(store.of(7)).isEmpty();
        assertThat(outbox.outbox().state("kudos/1/anna")).isEmpty();

        assertThat(store.add("w1", said, List.of(mail("anna"), mail("ben")))).isPresent();
        assertThat(store.add("w1", said, List.of(mail("carl")))).isEmpty();
        assertThat(outbox.taken()).containsExactly("kudos/1/anna", "kudos/1/ben");
    }

    private Optional<Long> add(String weekKey, Thanks thanks) {
        return store.add(weekKey, thanks, List.of());
    }

    private static OutgoingMail mail(String reader) {
        return new OutgoingMail("kudos/1/" + reader, "x@example.com", "Thanks", "Thanks", "Thanks");
    }

    private static Thanks thanks(long id, long issue, Pair pair, long at, List<String> helpers, String words) {
        return new Thanks(id, issue, "fred", pair, Instant.ofEpochMilli(at), helpers, words);
    }
}

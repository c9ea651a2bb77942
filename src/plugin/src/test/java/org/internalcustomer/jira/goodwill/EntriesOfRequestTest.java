package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedTimer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a fold pays into goodwill accounts, or takes from them. */
@Tag("R-KUD-1")
class EntriesOfRequestTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant DUE = START.plusSeconds(1000);
    private static final long GOAL = 1_000_000;

    @Test
    void aBrokenPromiseCountsFromItsDueInstant() {
        assertThat(of(timer("RESOLUTION", "BREACHED", DUE.plusSeconds(50), GOAL)))
                .extracting(Entry::kind, Entry::at, Entry::pair)
                .containsExactly(tuple(EntryKind.BREACH, DUE, new Pair("FIN", "SD")));
    }

    @Test
    void anOpenPromiseIsEnteredForWhenItWillBeBroken() {
        assertThat(of(timer("RESOLUTION", "", null, 0)))
                .extracting(Entry::kind, Entry::at)
                .containsExactly(tuple(EntryKind.BREACH, DUE));
    }

    @Test
    void earlyIsWithMoreThanAFifthOfTheTimeLeft() {
        assertThat(of(timer("RESOLUTION", "MET", DUE, 799_999)))
                .extracting(Entry::kind, Entry::at)
                .containsExactly(tuple(EntryKind.EARLY, DUE));
        assertThat(of(timer("RESOLUTION", "MET", DUE, 800_000))).isEmpty();
    }

    @Test
    void onlyTheEndToEndPromiseAndTheWordToTheCustomerCount() {
        assertThat(of(timer("LEG", "BREACHED", DUE, GOAL), timer("FIRST_RESPONSE", "BREACHED", DUE, GOAL)))
                .isEmpty();
        assertThat(of(timer("PROGRESS_UPDATE", "BREACHED", DUE.plusSeconds(1), GOAL)))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.MISSED_UPDATE);
        assertThat(of(timer("RESOLUTION", "LATE_BY_CHANGE", DUE, GOAL))).isEmpty();
    }

    @Test
    void aNewlyAgreedDateThatIsBrokenCountsMoreInsteadOfAsWell() {
        FoldedTimer resolution = timer("RESOLUTION", "BREACHED", DUE.plusSeconds(50), GOAL);
        assertThat(of(resolution, date("AS_PROMISED", DUE.minusSeconds(9)), date("AS_AGREED", DUE)))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.BROKEN_DATE);
        assertThat(of(resolution, date("AS_PROMISED", DUE), date("AS_AGREED", DUE)))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.BREACH);
    }

    @Test
    void aBounceIsCausedByWhoSendsItBack() {
        List<Entry> entries =
                entries(List.of(), List.of(leg(1, "SD", false), leg(2, "NET", false), leg(3, "SD", true)));
        assertThat(entries)
                .extracting(Entry::kind, Entry::pair, Entry::at)
                .containsExactly(tuple(EntryKind.BOUNCE, new Pair("FIN", "NET"), START.plusSeconds(3)));
    }

    @Test
    void nothingIsOwedWithinADepartmentOrToNobody() {
        FoldedTimer own = new FoldedTimer(
                "STD", "RESOLUTION", 1, "BREACHED", START, Optional.empty(), Optional.of(DUE), GOAL, GOAL, "FIN");
        FoldedTimer nobodys = new FoldedTimer(
                "STD", "RESOLUTION", 2, "BREACHED", START, Optional.empty(), Optional.of(DUE), GOAL, GOAL, "");
        assertThat(of(own, nobodys)).isEmpty();
    }

    private static List<Entry> of(FoldedTimer... timers) {
        return entries(List.of(timers), List.of());
    }

    private static List<Entry> entries(List<FoldedTimer> timers, List<FoldedLeg> legs) {
        return new EntriesOfRequest(new FoldedRequest(
                        7, "SVC-7", 1, Optional.empty(), "FIN", "", START, Optional.empty(), timers, legs, List.of()))
                .entries();
    }

    private static FoldedTimer timer(String metric, String verdict, Instant stopped, long used) {
        return new FoldedTimer(
                "STD", metric, 1, verdict, START, Optional.ofNullable(stopped), Optional.of(DUE), GOAL, used, "SD");
    }

    private static FoldedTimer date(String metric, Instant date) {
        return new FoldedTimer("STD", metric, 1, "BREACHED", START, Optional.of(DUE), Optional.of(date), 0, GOAL, "SD");
    }

    private static FoldedLeg leg(int sequence, String department, boolean bounce) {
        return new FoldedLeg(sequence, department, START.plusSeconds(sequence), Optional.empty(), 0, bounce);
    }
}

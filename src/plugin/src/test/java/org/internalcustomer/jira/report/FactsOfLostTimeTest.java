package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedTimer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time that an issue lost, and to whom it counts. */
class FactsOfLostTimeTest {

    private static final Instant MON_18_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant TUE_00_30 = Instant.parse("2026-03-02T16:30:00Z");

    private final List<FoldedTimer> timers = new ArrayList<>();
    private final List<FoldedLeg> legs = new ArrayList<>();

    @Test
    @Tag("R-HND-1")
    void orphanTimeIsNobodysOnTheDayOnWhichItEnds() {
        legs.add(new FoldedLeg(1, "SD", MON_18_00, Optional.of(MON_18_00), 0, false));
        legs.add(new FoldedLeg(2, "", MON_18_00, Optional.of(TUE_00_30), 0, false, true));

        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(Fact.Kind.ORPHANED);
            assertThat(fact.cell()).isEqualTo(new Cell("", "FIN", "VPN"));
            assertThat(fact.day()).isEqualTo("2026-03-03");
            Tally tally = new Tally();
            fact.addTo(tally);
            assertThat(tally.count(Tally.Counter.ORPHAN_MINUTES)).isEqualTo(390);
        });
    }

    @Test
    @Tag("R-HND-1")
    void waitingForAnAnswerIsNoOrphanTimeAndOneThatLastsIsNotCountedYet() {
        legs.add(new FoldedLeg(1, "", MON_18_00, Optional.of(TUE_00_30), 0, false));
        legs.add(new FoldedLeg(2, "", MON_18_00, Optional.empty(), 0, false, true));

        assertThat(facts()).isEmpty();
    }

    @Test
    @Tag("R-HND-4")
    void anOverrunIsSharedByTheLegsThatUsedMoreThanTheirOwn() {
        timers.add(timer("RESOLUTION", 1, "SD", 4, 8));
        timers.add(timer("LEG", 1, "SD", 2, 3));
        timers.add(timer("LEG", 2, "NET", 2, 5));
        timers.add(timer("LEG", 3, "SAP", 2, 1));

        assertThat(facts())
                .extracting(Fact::kind, fact -> fact.cell().provider(), Fact::usedMillis)
                .containsExactly(
                        tuple(Fact.Kind.OVERRUN, "SD", Duration.ofHours(1).toMillis()),
                        tuple(Fact.Kind.OVERRUN, "NET", Duration.ofHours(3).toMillis()));
    }

    @Test
    @Tag("R-HND-3")
    void aReturnedLegWithNothingLeftBearsItsShare() {
        timers.add(timer("RESOLUTION", 1, "SD", 4, 8));
        timers.add(timer("LEG", 1, "SD", 2, 2));
        timers.add(timer("LEG", 3, "SD", 0, 4));

        assertThat(facts())
                .extracting(Fact::kind, fact -> fact.cell().provider(), Fact::usedMillis)
                .containsExactly(
                        tuple(Fact.Kind.OVERRUN, "SD", Duration.ofHours(4).toMillis()));
    }

    @Test
    @Tag("R-HND-4")
    void anOverrunOfNobodyIsStructural() {
        timers.add(timer("RESOLUTION", 1, "SD", 4, 8));
        timers.add(timer("LEG", 1, "SD", 4, 4));

        assertThat(facts()).extracting(Fact::kind).containsExactly(Fact.Kind.STRUCTURAL);
    }

    @Test
    @Tag("R-HND-4")
    void whatWasInTimeOverranNothing() {
        timers.add(timer("RESOLUTION", 1, "SD", 4, 4));
        timers.add(timer("LEG", 1, "SD", 1, 4));

        assertThat(facts()).isEmpty();
    }

    private List<Fact> facts() {
        FoldedRequest request = new FoldedRequest(
                12,
                "SVC-12",
                10_000,
                Optional.of("lin"),
                "FIN",
                "VPN",
                MON_18_00,
                Optional.of(MON_18_00),
                timers,
                legs,
                List.of());
        return new FactsOfLostTime(request, ZoneId.of("Asia/Shanghai")).facts();
    }

    private static FoldedTimer timer(String metric, int cycle, String provider, int goalHours, int usedHours) {
        return new FoldedTimer(
                "STD",
                metric,
                cycle,
                usedHours > goalHours ? "BREACHED" : "MET",
                MON_18_00,
                Optional.of(TUE_00_30),
                Optional.of(TUE_00_30),
                Duration.ofHours(goalHours).toMillis(),
                Duration.ofHours(usedHours).toMillis(),
                provider);
    }
}

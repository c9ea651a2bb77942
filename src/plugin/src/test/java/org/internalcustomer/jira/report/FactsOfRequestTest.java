package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedResolution;
import org.internalcustomer.jira.host.request.FoldedTimer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsOfRequestTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MON_18_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant TUE_00_30 = Instant.parse("2026-03-02T16:30:00Z");
    private static final LocalDate MON = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE = LocalDate.of(2026, 3, 3);

    private Instant now = MON_18_00;
    private final List<FoldedTimer> timers = new ArrayList<>();
    private final List<FoldedLeg> legs = new ArrayList<>();
    private final List<FoldedResolution> resolutions = new ArrayList<>();

    @Nested
    @Tag("R-SCO-1")
    class OfATimer {

        @Test
        void countsOnTheDayOfTheDueInstantWhenLate() {
            timers.add(timer("BREACHED", Optional.of(TUE_00_30), Optional.of(MON_18_00)));

            assertThat(facts()).singleElement().extracting(Fact::day).isEqualTo(MON);
        }

        @Test
        void countsOnTheDayOfCompletionWhenEarlier() {
            timers.add(timer("MET", Optional.of(MON_18_00), Optional.of(TUE_00_30)));

            assertThat(facts()).singleElement().extracting(Fact::day).isEqualTo(MON);
        }

        @Test
        void takesTheDayInTheReportingZone() {
            timers.add(timer("MET", Optional.of(TUE_00_30), Optional.empty()));

            assertThat(facts()).singleElement().extracting(Fact::day).isEqualTo(TUE);
        }

        @Test
        void staysOpenWhileUndecided() {
            timers.add(timer("", Optional.empty(), Optional.of(TUE_00_30)));

            assertThat(facts()).singleElement().satisfies(fact -> {
                assertThat(fact.verdict()).isEqualTo(CountedVerdict.OPEN);
                assertThat(fact.due()).hasValue(TUE_00_30);
            });
        }

        @Test
        void isBreachedOnceItsDueInstantHasPassed() {
            timers.add(timer("", Optional.empty(), Optional.of(MON_18_00)));
            now = MON_18_00.plusMillis(1);

            assertThat(facts()).singleElement().extracting(Fact::verdict).isEqualTo(CountedVerdict.BREACHED);
        }

        @ParameterizedTest
        @EnumSource(value = Verdict.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
        void countsUnderItsOwnVerdict(Verdict verdict) {
            timers.add(timer(verdict.name(), Optional.of(MON_18_00), Optional.of(TUE_00_30)));

            assertThat(facts()).singleElement().satisfies(fact -> assertThat(fact.verdict())
                    .hasToString(verdict.name()));
        }

        @Test
        void countsNowhereWhilePaused() {
            timers.add(timer("", Optional.empty(), Optional.empty()));

            assertThat(facts()).isEmpty();
        }
    }

    @Nested
    @Tag("R-HND-3")
    class OfAClosedIssue {

        @Test
        void countsHopsAndBounces() {
            legs.addAll(List.of(leg(1, "SD", false), leg(2, "NET", false), leg(3, "SD", true)));
            resolutions.add(resolution(Optional.empty()));

            assertThat(facts()).singleElement().satisfies(fact -> {
                assertThat(fact.hops()).isEqualTo(2);
                assertThat(fact.bounces()).isEqualTo(1);
                assertThat(fact.cell()).isEqualTo(new Cell("SD", "FIN", "VPN"));
            });
        }

        @Test
        void makesNoHopOfATimeWithoutOwner() {
            legs.addAll(List.of(leg(1, "SD", false), leg(2, "", false), leg(3, "SD", false)));
            resolutions.add(resolution(Optional.empty()));

            assertThat(facts()).singleElement().extracting(Fact::hops).isEqualTo(0);
        }

        @Test
        void isNotCountedAfterReopening() {
            resolutions.add(resolution(Optional.of(TUE_00_30)));

            assertThat(facts()).isEmpty();
        }
    }

    private List<Fact> facts() {
        FoldedRequest request = new FoldedRequest(
                10_012,
                "SVC-12",
                10_000,
                Optional.of("lin"),
                "FIN",
                "VPN",
                MON_18_00,
                Optional.of(MON_18_00),
                timers,
                legs,
                resolutions);
        return new FactsOfRequest(request, SHANGHAI, now).facts();
    }

    private static FoldedTimer timer(String verdict, Optional<Instant> stopped, Optional<Instant> due) {
        return new FoldedTimer("STD", "RESOLUTION", 1, verdict, MON_18_00, stopped, due, 14_400_000, 3_600_000, "SD");
    }

    private static FoldedLeg leg(int sequence, String department, boolean bounce) {
        return new FoldedLeg(sequence, department, MON_18_00, Optional.of(TUE_00_30), 0, bounce);
    }

    private static FoldedResolution resolution(Optional<Instant> reopened) {
        return new FoldedResolution(MON_18_00, reopened, "SD", Optional.of("anna"));
    }
}

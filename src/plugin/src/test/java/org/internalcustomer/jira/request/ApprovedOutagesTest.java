package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;
import org.internalcustomer.jira.host.request.CorrectionLog.Decision;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;
import org.internalcustomer.jira.host.request.CorrectionLog.What;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.Outage.State;
import org.internalcustomer.jira.host.request.Outage.Where;
import org.internalcustomer.jira.host.request.OutageCorrections.LateTimer;
import org.internalcustomer.jira.request.RequestEvents.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an outage corrected, in the history of each request. */
@Tag("R-POL-9")
class ApprovedOutagesTest {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant MON_18_00 = MON_09_00.plus(Duration.ofHours(9));
    private static final Outage NIGHT_WITHOUT_MAIL = new Outage(
            3,
            State.APPROVED,
            new Where(Where.Kind.DEPARTMENT, "SD"),
            MON_09_00,
            MON_09_00.plus(Duration.ofHours(2)),
            Set.of("SD"),
            new Said(MON_18_00, "anna", "no mail"),
            "INC-7",
            Optional.of(new Decision(true, new Said(MON_18_00.plusSeconds(60), "david", "it was down"))));

    private final EventsInMemory events = new EventsInMemory();
    private final MarksInMemory dirty = new MarksInMemory();
    private final ApprovedOutages outages = new ApprovedOutages(events, dirty);
    private final Corrections corrections =
            new Corrections(events, issueId -> List.of(), null, null, dirty, () -> MON_18_00);

    @Test
    void takeItsTimeOutOfEachTimer() {
        outages.correct(
                NIGHT_WITHOUT_MAIL, List.of(new LateTimer(7, "RESOLUTION/1", "SD"), new LateTimer(8, "LEG/2", "SD")));

        assertThat(new OurWords(events.of(List.of(8L)).get(8L)).events())
                .singleElement()
                .isInstanceOfSatisfying(Event.TimeTakenOut.class, taken -> {
                    assertThat(taken.timer()).contains("LEG/2");
                    assertThat(taken.from()).isEqualTo(MON_09_00.toEpochMilli());
                });
        assertThat(dirty.issueIds).containsExactlyInAnyOrder(7L, 8L);
    }

    @Test
    void countOnceHoweverOftenTheyAreSaid() {
        List<LateTimer> late = List.of(new LateTimer(7, "RESOLUTION/1", "SD"));
        outages.correct(NIGHT_WITHOUT_MAIL, late);
        outages.correct(NIGHT_WITHOUT_MAIL, late);

        assertThat(events.events).hasSize(1);
    }

    @Test
    void sayWhoAskedAndWhoDecided() {
        outages.correct(NIGHT_WITHOUT_MAIL, List.of(new LateTimer(7, "RESOLUTION/1", "SD")));

        Correction correction = corrections.of(7).get(0);
        assertThat(correction.what()).isEqualTo(What.OUTAGE);
        assertThat(correction.departments()).containsExactly("SD");
        assertThat(correction.asked()).isEqualTo(new Said(MON_18_00, "anna", "no mail · INC-7"));
        assertThat(correction.decided()).isEqualTo(NIGHT_WITHOUT_MAIL.decided());
    }

    /** Hundreds of them would hide what was decided one by one. */
    @Test
    void haveNoNumberAndStandInNoListOfDecisions() {
        outages.correct(NIGHT_WITHOUT_MAIL, List.of(new LateTimer(7, "RESOLUTION/1", "SD")));

        assertThat(corrections.of(7))
                .extracting(Correction::number, Correction::timer)
                .containsExactly(tuple(0, "RESOLUTION/1"));
        assertThat(corrections.open(Place.BEGINNING, 9)).isEmpty();
        assertThat(corrections.decided(Place.END, 9)).isEmpty();
    }
}

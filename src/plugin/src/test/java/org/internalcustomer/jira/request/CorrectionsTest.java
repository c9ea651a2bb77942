package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.request.TwoSides.ANNA;

import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.request.CorrectableTimers.CorrectableTimer;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;
import org.internalcustomer.jira.host.request.CorrectionLog.What;
import org.internalcustomer.jira.host.request.CorrectionRights;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.request.RequestEvents.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for corrections, and deciding on them. */
@Tag("R-POL-9")
class CorrectionsTest {

    private static final Instant MON_18_00 = Instant.parse("2026-03-02T18:00:00Z");
    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Person DAVID = TwoSides.person("david");
    private static final Issue ISSUE = FakeJira.fake(
            Issue.class,
            call -> call.name().equals("getCreated") ? new Timestamp(MON_09_00.toEpochMilli()) : (Object) 7L);

    private final EventsInMemory events = new EventsInMemory();
    private final MarksInMemory dirty = new MarksInMemory();
    private final Corrections corrections = new Corrections(
            events,
            issueId -> List.of(
                    new CorrectableTimer("RESOLUTION/1", "BREACHED", "SD", Optional.empty()),
                    new CorrectableTimer("LEG/2", "OPEN", "NET", Optional.empty())),
            new Heads(),
            null,
            dirty,
            () -> MON_18_00);

    @Test
    void keepWhatWasAskedAndChangeNothingYet() {
        Correction asked = ask("""
                {"what": "FORGOTTEN_PAUSE", "timer": "RESOLUTION/1", "from": "2026-03-02T18:00",
                 "to": "2026-03-02T19:30", "reason": "waited for the customer"}""");
        assertThat(asked.departments()).containsExactly("SD");
        assertThat(asked.change().from()).contains(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(corrections.of(7)).containsExactly(asked);
        assertThat(new OurWords(events.events).events()).isEmpty();
        assertThat(dirty.issueIds).isEmpty();
    }

    @Test
    void becomeHistoryOnceApproved() {
        outage();
        Correction decided = corrections.decide(ISSUE, 1, true, "the mail server was down", DAVID);
        assertThat(decided.decided()).hasValueSatisfying(decision -> {
            assertThat(decision.approved()).isTrue();
            assertThat(decision.said().by()).isEqualTo("david");
            assertThat(decision.said().reason()).isEqualTo("the mail server was down");
        });
        assertThat(new OurWords(events.events).events())
                .singleElement()
                .isInstanceOfSatisfying(Event.TimeTakenOut.class, taken -> {
                    assertThat(taken.timer()).isEmpty();
                    assertThat(taken.from()).isEqualTo(MON_09_00.toEpochMilli());
                });
        assertThat(dirty.issueIds).containsExactly(7L);
    }

    @Test
    void ofAVerdictBecomeHistoryToo() {
        ask("""
                {"what": "WRONG_VERDICT", "timer": "RESOLUTION/1", "verdict": "MET", "reason": "wrong date"}""");
        corrections.decide(ISSUE, 1, true, "yes", DAVID);
        assertThat(new OurWords(events.events).events())
                .singleElement()
                .isInstanceOfSatisfying(Event.VerdictSet.class, set -> assertThat(set.timer() + set.verdict())
                        .isEqualTo("RESOLUTION/1MET"));
    }

    @Test
    void stayWithoutEffectOnceRejected() {
        outage();
        corrections.decide(ISSUE, 1, false, "it was up", DAVID);
        assertThat(new OurWords(events.events).events()).isEmpty();
        assertThat(corrections.of(7).get(0).decided()).isPresent();
    }

    @Test
    void areDecidedOnce() {
        outage();
        corrections.decide(ISSUE, 1, false, "no", DAVID);
        assertThatThrownBy(() -> corrections.decide(ISSUE, 1, true, "yes", DAVID))
                .isInstanceOf(Conflict.class)
                .hasMessage("internal-customer.request.correction.decided-already");
        assertThatThrownBy(() -> corrections.decide(ISSUE, 2, true, "yes", DAVID))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areDecidedOnlyByThoseWhoMay() {
        outage();
        assertThatThrownBy(() -> corrections.decide(ISSUE, 1, true, "mine", ANNA))
                .isInstanceOf(Forbidden.class)
                .hasMessage("internal-customer.request.correction.own-request");
        assertThat(events.events).hasSize(1);
    }

    @Test
    void ofAnOutageAreAboutEveryDepartmentThatHadATimer() {
        assertThat(outage().departments()).containsExactlyInAnyOrder("SD", "NET");
    }

    @Test
    void areListedUntilTheyAreDecided() {
        outage();
        assertThat(corrections.open(Place.BEGINNING, 9))
                .extracting(Correction::what)
                .containsExactly(What.OUTAGE);
        assertThat(corrections.decided(Place.END, 9)).isEmpty();

        Correction decided = corrections.decide(ISSUE, 1, true, "yes", DAVID);

        assertThat(corrections.open(Place.BEGINNING, 9)).isEmpty();
        assertThat(corrections.decided(Place.END, 9)).containsExactly(decided);
    }

    @Test
    void areListedPageByPage() {
        List<Correction> asked = List.of(outage(), outage(), outage());
        List<Correction> page = corrections.open(Place.BEGINNING, 2);
        assertThat(page).isEqualTo(asked.subList(0, 2));
        assertThat(corrections.open(Corrections.place(page.get(1)), 2)).isEqualTo(asked.subList(2, 3));

        List<Correction> decided = IntStream.of(3, 2, 1)
                .mapToObj(number -> corrections.decide(ISSUE, number, false, "no", DAVID))
                .toList();
        List<Correction> latest = corrections.decided(Place.END, 2);
        assertThat(latest).hasSize(2).isSubsetOf(decided);
        assertThat(corrections.decided(Corrections.place(latest.get(1)), 2))
                .hasSize(1)
                .doesNotContainAnyElementsOf(latest);
    }

    /** Milliseconds count some 292 million years. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59", "-999999999-01-01T00:00", "+300000000-01-01T00:00:00Z"})
    void refuseAYearThatCannotBeCounted(String when) {
        String body =
                "{\"what\": \"OUTAGE\", \"from\": \"" + when + "\", \"to\": \"" + when + "\", \"reason\": \"why\"}";
        assertThatThrownBy(() -> ask(body))
                .isInstanceOf(BadInput.class)
                .hasMessage("internal-customer.request.correction.no-time");
        assertThat(events.events).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WRONG_VERDICT | ''           | 10:00 | 11:00 | one-timer",
                "WRONG_VERDICT | LEG/2        | 10:00 | 11:00 | undecided",
                "OUTAGE        | LEG/9        | 18:00 | 19:00 | unknown-timer",
                "OUTAGE        | ''           | 19:00 | 18:00 | end-first",
                "OUTAGE        | ''           | 19:00 | noon  | no-time",
                "OUTAGE        | ''           | 18:00 | 23:00 | ''",
                "OUTAGE        | ''           | 10:00 | 17:00 | before-creation"
            })
    void refuseWhatCannotBe(String what, String timer, String from, String to, String why) {
        String body = Json.write(Map.of(
                "what",
                what,
                "timer",
                timer,
                "from",
                "2026-03-02T" + from,
                "to",
                "2026-03-02T" + to,
                "verdict",
                "MET",
                "reason",
                "because"));
        if (why.isEmpty()) {
            assertThat(ask(body).number()).isEqualTo(1);
        } else {
            assertThatThrownBy(() -> ask(body))
                    .isInstanceOf(BadInput.class)
                    .hasMessage("internal-customer.request.correction." + why);
        }
    }

    @Test
    void neverTakeOutTimeThatIsStillToCome() {
        assertThatThrownBy(() -> ask("""
                        {"what": "OUTAGE", "from": "2026-03-02T10:00:00Z", "to": "2026-03-02T18:00:01Z", "reason": "x"}"""))
                .isInstanceOf(BadInput.class)
                .hasMessage("internal-customer.request.correction.not-past");
    }

    private Correction outage() {
        return ask("""
                {"what": "OUTAGE", "from": "2026-03-02T09:00:00Z", "to": "2026-03-02T11:00:00Z", "reason": "no mail"}""");
    }

    /** Anna is in Shanghai. */
    private Correction ask(String body) {
        JsonValue form = Json.read(body);
        return corrections.ask(ISSUE, CorrectionForm.read(form, ZoneId.of("Asia/Shanghai")), ANNA);
    }

    private static final class Heads implements CorrectionRights {

        @Override
        public Optional<String> refusal(String askedBy, Set<String> departments, String userKey) {
            return askedBy.equals(userKey)
                    ? Optional.of("internal-customer.request.correction.own-request")
                    : Optional.empty();
        }

        @Override
        public boolean decides(String userKey) {
            return Set.of("david").contains(userKey);
        }
    }
}

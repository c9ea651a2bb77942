package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.request.TwoSides.ANNA;
import static org.internalcustomer.jira.request.TwoSides.ISSUE;
import static org.internalcustomer.jira.request.TwoSides.NINA;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Place;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.HandOffLog.Note;
import org.internalcustomer.jira.host.request.OpenOffers.Asked;
import org.internalcustomer.jira.host.request.OpenOffers.Span;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;
import org.internalcustomer.jira.host.text.Times;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people say on the panel, and what is kept of it. */
@Tag("R-HND-1")
class HandOffsTest {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Person NILS = TwoSides.person("nils");
    private static final Map<String, String> MEMBERS = Map.of("anna", "SD", "nina", "NET", "nils", "NET");
    private static final Note NOTE = new Note("cables checked", "look at the gateway", "2026-03-06");

    private final EventsInMemory events = new EventsInMemory();
    private final Map<Long, Optional<String>> shown = new HashMap<>();
    private final MarksInMemory dirty = new MarksInMemory();
    private Instant now = MON_09_00.plus(Duration.ofHours(1));
    private Standing standing = new Standing(Optional.of("SD"), Optional.empty(), false);
    private List<Span> spans = List.of();
    private final HandOffs handOffs = new HandOffs(
            issueId -> Optional.of(standing),
            events,
            new People(),
            key -> key,
            (issueId, accountable) -> shown.put(issueId, accountable),
            dirty,
            new Times(
                    FakeJira.fake(TimeZoneManager.class, call -> TimeZone.getTimeZone("Asia/Shanghai")),
                    FakeJira.authentication()),
            () -> now);

    @Test
    void askForNothingByADayThatHasPassed() {
        assertThatThrownBy(() -> handOffs.offer(ISSUE, department("NET"), new Note("", "look", "2026-03-01"), ANNA))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.field()).isEqualTo("note.by"));
        assertThat(events.events).isEmpty();

        handOffs.offer(ISSUE, department("NET"), new Note("", "look", "2026-03-02"), ANNA);
        assertThat(events.events).as("today").hasSize(1);
    }

    @Test
    void keepAnOfferWithItsNote() {
        handOffs.offer(ISSUE, department("NET"), NOTE, ANNA);

        assertThat(events.events).singleElement().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo(RequestEvent.Kind.OFFERED);
            assertThat(offer.actor()).isEqualTo("anna");
            assertThat(offer.payload())
                    .containsEntry("from", "SD")
                    .containsEntry("to", "NET")
                    .containsEntry("accepted", "false")
                    .containsEntry("needed", "look at the gateway")
                    .containsEntry("by", "2026-03-06");
        });
        assertThat(shown).as("the field shows who is accountable").isEmpty();
        assertThat(dirty.issueIds).containsExactly(7L);
    }

    @Test
    void takeItAtOnceForAMemberOfTheReceivingDepartment() {
        handOffs.offer(ISSUE, department("NET"), NOTE, NINA);

        assertThat(events.events.get(0).payload()).containsEntry("accepted", "true");
        assertThat(shown).containsEntry(7L, Optional.of("NET"));
    }

    @Test
    void refuseWhatTheDepartmentHasAlready() {
        assertConflict(() -> handOffs.offer(ISSUE, department("SD"), NOTE, NINA), "has-it-already");
    }

    @Test
    void refuseASecondOfferWhileOneIsOpen() {
        offered("NET");

        assertConflict(() -> handOffs.offer(ISSUE, department("HR"), NOTE, ANNA), "offered-already");
    }

    /** The standing still says that nobody is asked. */
    @Test
    void refuseASecondOfferBeforeTheFirstIsFolded() {
        handOffs.offer(ISSUE, department("NET"), NOTE, ANNA);
        now = now.plusSeconds(30);

        assertConflict(() -> handOffs.offer(ISSUE, department("HR"), NOTE, ANNA), "offered-already");
        assertConflict(() -> handOffs.offer(ISSUE, department("NET"), NOTE, ANNA), "offered-already");
        assertThat(kinds()).containsExactly(RequestEvent.Kind.OFFERED);
    }

    @Test
    void handOnAgainWhatWasOfferedAndIsFolded() {
        handOffs.offer(ISSUE, department("NET"), NOTE, ANNA);
        dirty.issueIds.clear();

        handOffs.offer(ISSUE, department("HR"), NOTE, ANNA);

        assertThat(kinds()).hasSize(2);
    }

    /** Somebody has commented since silence accepted the offer. */
    @Test
    void handOnWhatSilenceHasTakenThoughItIsDirty() {
        handOffs.offer(ISSUE, department("NET"), NOTE, ANNA);
        standing = new Standing(Optional.of("NET"), Optional.empty(), false);

        handOffs.offer(ISSUE, department("HR"), NOTE, NINA);

        assertThat(kinds()).hasSize(2);
    }

    @Test
    void refuseToHandOnWhatIsDone() {
        standing = new Standing(Optional.of("SD"), Optional.empty(), true);

        assertConflict(() -> handOffs.offer(ISSUE, department("NET"), NOTE, ANNA), "done-already");
    }

    @Test
    void answerOnlyWhereSomebodyIsAsked() {
        assertConflict(() -> handOffs.accept(ISSUE, NINA), "nothing-offered");
        assertConflict(() -> handOffs.withdraw(ISSUE, ANNA), "nothing-offered");
    }

    @Nested
    class WhileAnOfferIsOpen {

        WhileAnOfferIsOpen() {
            offered("NET");
        }

        @Test
        void letAMemberAccept() {
            assertThat(handOffs.accept(ISSUE, NINA)).isEqualTo("NET");

            assertThat(kinds()).containsExactly(RequestEvent.Kind.ACCEPTED);
            assertThat(shown).containsEntry(7L, Optional.of("NET"));
        }

        @Test
        void letNobodyElseAnswer() {
            assertThatThrownBy(() -> handOffs.accept(ISSUE, ANNA))
                    .isInstanceOf(Forbidden.class)
                    .hasMessage("internal-customer.request.may-not-answer");
            assertThat(events.events).isEmpty();
        }

        @Test
        void letOneOfTwoWin() {
            handOffs.accept(ISSUE, NINA);

            assertConflict(() -> handOffs.accept(ISSUE, NILS), "accepted-already");
            assertConflict(() -> handOffs.reject(ISSUE, "not ours", Optional.empty(), NILS), "accepted-already");
            assertConflict(() -> handOffs.withdraw(ISSUE, ANNA), "accepted-already");
            assertThat(events.events).hasSize(1);
        }

        @Test
        void keepTheReasonOfARejection() {
            handOffs.reject(ISSUE, "not ours", Optional.of(department("HR")), NINA);

            assertThat(events.events.get(0).payload())
                    .containsEntry("reason", "not ours")
                    .containsEntry("suggested", "HR");
            assertThat(shown).isEmpty();
            assertConflict(() -> handOffs.accept(ISSUE, NILS), "rejected-already");
        }

        @Test
        @Tag("R-HND-6")
        void openADisputeWithTheSecondRejection() {
            handOffs.reject(ISSUE, "not ours", Optional.empty(), NINA);
            rejectedAgain();

            assertThat(events.events.get(2).payload())
                    .containsEntry("from", "SD")
                    .containsEntry("to", "HR-OF-NINA")
                    .containsEntry("number", "1");
            rejectedAgain();
            assertThat(kinds()).as("one dispute at a time").containsOnlyOnce(RequestEvent.Kind.DISPUTED);
        }

        @Test
        @Tag("R-HND-6")
        void openAnotherDisputeWithTheSecondRejectionAfterARuling() {
            handOffs.reject(ISSUE, "not ours", Optional.empty(), NINA);
            rejectedAgain();
            now = now.plusSeconds(60);
            events.addFirst(new RequestEvent(
                    7,
                    "dispute/7/1/end",
                    now.toEpochMilli(),
                    9,
                    "ben",
                    RequestEvent.Kind.RULED,
                    Map.of("number", "1")));
            rejectedAgain();
            assertThat(kinds()).containsOnlyOnce(RequestEvent.Kind.DISPUTED);
            rejectedAgain();

            assertThat(events.events.get(events.events.size() - 1).payload()).containsEntry("number", "2");
        }

        @Test
        @Tag("R-HND-6")
        void openAnotherDisputeWithTheSecondRejectionAfterAnotherDepartmentHadIt() {
            handOffs.reject(ISSUE, "not ours", Optional.empty(), NINA);
            rejectedAgain();
            backFrom(Optional.of("HR"), false);

            assertTheSecondRejectionOpensNumberTwo();
        }

        @Test
        @Tag("R-HND-6")
        void openAnotherDisputeWithTheSecondRejectionAfterItWasDoneAndReopened() {
            handOffs.reject(ISSUE, "not ours", Optional.empty(), NINA);
            rejectedAgain();
            backFrom(Optional.empty(), true);

            assertTheSecondRejectionOpensNumberTwo();
        }

        /** It was rejected once more before the dispute ended by itself. */
        private void backFrom(Optional<String> department, boolean done) {
            rejectedAgain();
            Instant left = now.plusSeconds(60);
            Instant back = now.plusSeconds(120);
            spans = List.of(
                    new Span(Optional.of("SD"), false, MON_09_00, Optional.of(left)),
                    new Span(department, done, left, Optional.of(back)),
                    new Span(Optional.of("SD"), false, back, Optional.empty()));
            now = back;
        }

        private void assertTheSecondRejectionOpensNumberTwo() {
            rejectedAgain();
            assertThat(kinds()).containsOnlyOnce(RequestEvent.Kind.DISPUTED);
            rejectedAgain();
            assertThat(events.events.get(events.events.size() - 1).payload()).containsEntry("number", "2");
        }

        private void rejectedAgain() {
            now = now.plusSeconds(60);
            offered("HR-OF-NINA");
            handOffs.reject(ISSUE, "again not ours", Optional.empty(), NINA);
        }

        @Test
        void keepTheSecondRejectionAsSuch() {
            handOffs.reject(ISSUE, "not ours", Optional.empty(), NINA);
            rejectedAgain();

            assertThat(kinds())
                    .containsExactly(
                            RequestEvent.Kind.REJECTED, RequestEvent.Kind.REJECTED, RequestEvent.Kind.DISPUTED);
        }

        @Test
        void letTheAccountableDepartmentWithdraw() {
            handOffs.withdraw(ISSUE, ANNA);

            assertThat(kinds()).containsExactly(RequestEvent.Kind.WITHDRAWN);
            assertConflict(() -> handOffs.accept(ISSUE, NINA), "withdrawn-already");
        }

        @Test
        void sayThatSilenceHasAnsweredAlready() {
            now = now.plus(Duration.ofHours(3));

            assertConflict(() -> handOffs.reject(ISSUE, "not ours", Optional.empty(), NINA), "tacit-already");
        }
    }

    @Nested
    class WhileTheFirstProviderIsAsked {

        WhileTheFirstProviderIsAsked() {
            standing = new Standing(
                    Optional.of("SD"), Optional.of(new Asked("SD", MON_09_00, false, Optional.empty())), false);
        }

        @Test
        void letItConfirm() {
            handOffs.accept(ISSUE, ANNA);

            assertThat(kinds()).containsExactly(RequestEvent.Kind.ACCEPTED);
        }

        @Test
        void tellItToHandOnWhatItCannotReject() {
            assertConflict(() -> handOffs.reject(ISSUE, "not ours", Optional.empty(), ANNA), "first-cannot-reject");
        }

        @Test
        void letItHandOn() {
            handOffs.offer(ISSUE, department("NET"), NOTE, ANNA);

            assertThat(kinds()).containsExactly(RequestEvent.Kind.OFFERED);
        }
    }

    private void offered(String to) {
        Asked asked = new Asked(to, now, true, Optional.of(now.plus(Duration.ofHours(2))));
        standing = new Standing(Optional.of("SD"), Optional.of(asked), false, spans);
    }

    private List<RequestEvent.Kind> kinds() {
        return events.events.stream().map(RequestEvent::kind).toList();
    }

    private static void assertConflict(Runnable act, String why) {
        assertThatThrownBy(act::run).isInstanceOf(Conflict.class).hasMessage("internal-customer.request." + why);
    }

    /** Nina is a member of whatever ends in her name, too. */
    private static final class People implements HandOffRights {

        @Override
        public boolean belongs(String userKey, String department) {
            return department.equals(MEMBERS.get(userKey))
                    || department.endsWith("-OF-" + userKey.toUpperCase(Locale.ROOT));
        }

        @Override
        public boolean administers(Issue issue) {
            return false;
        }

        @Override
        public boolean mayAnswer(Issue issue, Asked asked, String userKey) {
            return belongs(userKey, asked.department());
        }

        @Override
        public boolean mayWithdraw(Issue issue, Standing standing, List<RequestEvent> said, String userKey) {
            return belongs(userKey, standing.accountable().orElse(""));
        }
    }

    private static Department department(String key) {
        return new Department(key, Names.of(key), Place.top(1), Members.none(), Heads.none());
    }
}

package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.CompiledCalendar;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.core.survey.Sample;
import org.internalcustomer.jira.host.config.SurveyDesign;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.config.SurveySettings.Reach;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.job.WokenWork;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedResolution;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-1")
class InviteAfterResolutionTest {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant MON_11_00 = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant TUE_08_30 = Instant.parse("2026-03-03T08:30:00Z");

    private final TestDatabase database = TestDatabase.h2(InvitationRow.class, ResponseRow.class, TokenRow.class);
    private final SurveyStore store = new SqlSurveyStore(database.sql());
    private final FakeSurroundings surroundings = new FakeSurroundings();
    private final InviteAfterResolution inviting =
            new InviteAfterResolution(store, surroundings, new WokenWork("none", () -> {}, 0, null, null));

    private Optional<Instant> witnessed = Optional.of(MON_09_00);
    private String customer = "FIN";
    private String resolver = "anna";
    private List<FoldedLeg> legs = List.of(leg(1, "NET", 60_000), leg(2, "", 0), leg(3, "SD", 3_600_000));
    private final List<FoldedResolution> resolutions = new ArrayList<>();

    @Test
    void invitesTheInternalCustomer() {
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).singleElement().satisfies(invitation -> {
            assertThat(invitation.requester()).isEqualTo("lin");
            assertThat(invitation.provider()).isEqualTo("SD");
            assertThat(invitation.providers()).isEqualTo("NET:60000,SD:3600000");
            assertThat(invitation.sendAt()).isEqualTo(MON_10_00);
        });
    }

    @Test
    @Tag("R-SUR-5")
    void freezesTheCreditByTheTimeOfEachDepartment() {
        resolvedAt(MON_10_00);
        fold();
        legs = List.of(leg(1, "HR", 3_600_000));

        fold();

        assertThat(invitations().get(0).credit().parts()).containsExactly(Map.entry("NET", 16), Map.entry("SD", 984));
    }

    @Test
    @Tag("R-SUR-5")
    void creditsNobodyWhoCameAfterTheResolution() {
        legs = List.of(leg(1, "SD", 60_000), new FoldedLeg(2, "HR", MON_11_00, Optional.empty(), 60_000, false));
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations().get(0).credit()).isEqualTo(Credit.to("SD"));
    }

    @Test
    void waitsForTheDelay() {
        surroundings.settings = settings(true, Duration.ofHours(1));
        resolvedAt(MON_10_00);

        fold();

        assertThat(store.due(MON_11_00.minusMillis(1), 10)).isEmpty();
        assertThat(store.due(MON_11_00, 10)).hasSize(1);
    }

    @Test
    void theDelayCountsWorkingHoursOfTheProvider() {
        surroundings.settings = settings(true, Duration.ofHours(1));
        surroundings.hours = new CompiledCalendar(
                new WorkingCalendar("SD", ZoneOffset.UTC, WeeklyHours.mondayToFriday(Interval.of("08:00", "10:30"))));
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).extracting(Invitation::sendAt).containsExactly(TUE_08_30);
    }

    @Test
    @Tag("R-WHO-4")
    void asksNobodyAboutAnIssueWhoseProjectWasSwitchedOffButKeepsWhatIsThere() {
        surroundings.settings = settings(true, Duration.ofHours(1));
        resolvedAt(MON_10_00);
        fold();
        long issueId = invitations().get(0).issueId();

        inviting.leftOut(List.of(issueId));

        assertThat(store.due(MON_11_00, 10)).isEmpty();
        assertThat(invitations()).extracting(Invitation::state).containsExactly(State.CANCELLED);
    }

    @Test
    void invitesNobodyTwiceForOneResolution() {
        resolvedAt(MON_10_00);

        fold();
        fold();

        assertThat(invitations()).hasSize(1);
    }

    @Test
    void invitesAgainForTheNextResolution() {
        resolvedAt(MON_10_00);
        fold();
        resolutions.set(0, new FoldedResolution(MON_10_00, Optional.of(MON_11_00), "SD", Optional.of("anna")));
        resolvedAt(MON_11_00.plusSeconds(60));

        fold();

        assertThat(invitations()).hasSize(2);
    }

    @Test
    void cancelsWhenReopenedBeforeSending() {
        surroundings.settings = settings(true, Duration.ofHours(2));
        resolvedAt(MON_10_00);
        fold();
        resolutions.set(0, new FoldedResolution(MON_10_00, Optional.of(MON_11_00), "SD", Optional.of("anna")));

        fold();

        assertThat(invitations()).extracting(Invitation::state).containsExactly(State.CANCELLED);
    }

    /** It was put off: a duplicate of a major incident that was open still. */
    @Test
    void staysCancelledWhenReopenedAfterTheDelayWhileStillWaiting() {
        surroundings.settings = settings(true, Duration.ofHours(1));
        resolvedAt(MON_10_00);
        fold();
        store.postpone(invitations().get(0).id(), TUE_08_30);
        resolutions.set(
                0,
                new FoldedResolution(MON_10_00, Optional.of(MON_11_00.plusSeconds(3600)), "SD", Optional.of("anna")));

        fold();
        fold();

        assertThat(invitations()).extracting(Invitation::state).containsExactly(State.CANCELLED);
        assertThat(store.due(TUE_08_30, 10)).isEmpty();
    }

    @Test
    void asksNobodyAboutAResolutionThatIsFirstSeenWhenItDoesNotStandAnyMore() {
        resolutions.add(new FoldedResolution(MON_10_00, Optional.of(MON_11_00), "SD", Optional.of("anna")));

        fold();

        assertThat(invitations()).isEmpty();
    }

    /** A fold of before the resolution may be told of after the one that invited. */
    @Test
    void invitesAfterAllWhereAnOvertakenFoldHadCancelled() {
        surroundings.settings = settings(true, Duration.ofHours(2));
        resolvedAt(MON_10_00);
        fold();
        List<Invitation> invited = invitations();
        FoldedResolution resolution = resolutions.remove(0);
        fold();
        assertThat(invitations()).extracting(Invitation::state).containsExactly(State.CANCELLED);
        resolutions.add(resolution);

        fold();

        assertThat(invitations()).isEqualTo(invited);
        assertThat(store.due(MON_11_00.plusSeconds(3600), 10)).hasSize(1);
    }

    @Test
    void leavesCancelledWhatSomebodyWithdrewOrWhatHadNobodyToAsk() {
        resolvedAt(MON_10_00);
        fold();
        store.withdraw(List.of(invitations().get(0).id()));
        fold();
        assertThat(invitations()).extracting(Invitation::state).containsExactly(State.CANCELLED);

        resolutions.set(0, new FoldedResolution(MON_11_00, Optional.empty(), "SD", Optional.of(resolver)));
        fold();
        assertThat(store.cancel(invitations().get(1).id())).isTrue();
        fold();

        assertThat(invitations()).extracting(Invitation::state).containsExactly(State.CANCELLED, State.CANCELLED);
    }

    @Test
    @Tag("R-WHO-4")
    void asksNobodyAboutAnOldResolutionWhenItsProjectIsSwitchedOnAgain() {
        resolvedAt(MON_10_00);
        fold();
        inviting.leftOut(List.of(7L));

        fold();

        assertThat(invitations()).extracting(Invitation::state).containsExactly(State.CANCELLED);
    }

    @Test
    void asksNobodyAboutAnImport() {
        witnessed = Optional.empty();
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).isEmpty();
    }

    @Test
    void asksNobodyAboutAnImportedResolutionThatWasCommentedLater() {
        witnessed = Optional.of(MON_11_00);
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).isEmpty();
    }

    @Test
    void asksNobodyAboutWhatWasResolvedBeforeTheSurvey() {
        witnessed = Optional.of(FakeSurroundings.ACTIVATED.minusSeconds(60));
        resolvedAt(FakeSurroundings.ACTIVATED.minusMillis(1));

        fold();

        assertThat(invitations()).isEmpty();
    }

    @Test
    void asksNobodyAboutTheirOwnWork() {
        resolver = "lin";
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).isEmpty();
    }

    @Test
    void asksNobodyAboutTheirOwnDepartment() {
        customer = "SD";
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).isEmpty();
    }

    @Test
    void asksNobodyAboutADepartmentThatHasBecomeTheirOwn() {
        surroundings.merged.put("FIN", "SD");
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).isEmpty();
    }

    @Test
    void asksAboutASampleOnlyAndAboutTheSameIssuesAgain() {
        Sample half = new Sample(50);
        surroundings.settings = new SurveySettings(
                true,
                Duration.ZERO,
                14,
                Names.none(),
                Names.none(),
                FakeSurroundings.ACTIVATED,
                new Reach(false, half, ContactLimit.none(), 0),
                Simulation.none());
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).hasSize(half.includes(7) ? 1 : 0);
    }

    @Test
    void asksNobodyWhileSwitchedOff() {
        surroundings.settings = SurveySettings.off();
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).isEmpty();
    }

    @Test
    void asksByTheDesignOfTheServiceEvenWhereTheStandardOneIsSwitchedOff() {
        surroundings.settings = SurveySettings.off();
        surroundings.designs = List.of(new SurveyDesign(
                "REMOTE",
                Names.of("Remote access"),
                Optional.empty(),
                Optional.of("VPN"),
                false,
                settings(true, Duration.ofHours(1))));
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).singleElement().satisfies(invitation -> {
            assertThat(invitation.design()).isEqualTo("REMOTE");
            assertThat(invitation.sendAt()).isEqualTo(MON_11_00);
        });
    }

    @Test
    void asksNobodyAboutADepartmentWhoseDesignIsSwitchedOff() {
        surroundings.designs = List.of(new SurveyDesign(
                "DESK", Names.of("Desk"), Optional.of("SD"), Optional.empty(), false, settings(false, Duration.ZERO)));
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).isEmpty();
    }

    @Test
    void makesUpAnswersToImportedResolutionsForADemonstrationOnly() {
        surroundings.settings = simulating(100);
        witnessed = Optional.empty();
        resolvedAt(MON_10_00);

        fold();
        fold();

        assertThat(invitations()).singleElement().satisfies(invitation -> {
            assertThat(invitation.simulated()).isTrue();
            assertThat(invitation.state()).isIn(State.SENT, State.ANSWERED);
        });
    }

    @Test
    void makesUpNoAnswerToWhatAUserResolved() {
        surroundings.settings = simulating(100);
        resolvedAt(MON_10_00);

        fold();

        assertThat(invitations()).singleElement().satisfies(invitation -> {
            assertThat(invitation.simulated()).isFalse();
            assertThat(invitation.state()).isEqualTo(State.WAITING);
        });
    }

    private static SurveySettings simulating(int percent) {
        return new SurveySettings(
                true,
                Duration.ZERO,
                14,
                Names.none(),
                Names.none(),
                FakeSurroundings.ACTIVATED,
                Reach.everybody(),
                new Simulation(percent, 0));
    }

    private void resolvedAt(Instant at) {
        resolutions.add(new FoldedResolution(at, Optional.empty(), "SD", Optional.of(resolver)));
    }

    /** A rebuild folds everything again, and what was asked about once is not asked about any more. */
    @Test
    void readsNothingForEachRequestThatWasAskedAbout() {
        resolvedAt(MON_10_00);
        List<FoldedRequest> requests = List.of(folded(7), folded(8), folded(9));
        inviting.folded(requests);
        int before = database.uses();
        inviting.folded(requests.subList(0, 1));
        int one = database.uses() - before;

        inviting.folded(requests);

        assertThat(database.uses() - before - one).isEqualTo(one);
        assertThat(store.of(List.of(7L, 8L, 9L))).hasSize(3);
    }

    private void fold() {
        inviting.folded(List.of(folded(7)));
    }

    private FoldedRequest folded(long issueId) {
        return new FoldedRequest(
                issueId,
                "SVC-" + issueId,
                10_000,
                Optional.of("lin"),
                customer,
                "VPN",
                MON_09_00,
                witnessed,
                List.of(),
                legs,
                resolutions);
    }

    private List<Invitation> invitations() {
        return store.of(List.of(7L));
    }

    private static FoldedLeg leg(int sequence, String department, long used) {
        return new FoldedLeg(sequence, department, MON_09_00, Optional.of(MON_10_00), used, false);
    }

    private static SurveySettings settings(boolean enabled, Duration delay) {
        return new SurveySettings(
                enabled,
                delay,
                14,
                Names.none(),
                Names.none(),
                FakeSurroundings.ACTIVATED,
                Reach.everybody(),
                Simulation.none());
    }
}

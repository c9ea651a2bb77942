package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Leg;
import org.internalcustomer.core.request.LegFold;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.ChangeGroup.Item;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.request.IssueHistory.IssueIdentity;
import org.internalcustomer.jira.request.HistoryBuilder.IssueToday;
import org.internalcustomer.jira.request.HistoryBuilder.OurNames;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HistoryBuilderTest {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final OurNames NAMES =
            new OurNames(Set.of("Provider department", "Who does it")::contains, "Service"::equals, id -> "P" + id);

    @Test
    void takesTheValueAtCreationFromTheFirstChange() {
        History history = history(change(1, status("1", "3")), change(2, status("3", "5"), provider("SD", "NET")));

        assertThat(history.origin().status()).isEqualTo("1");
        assertThat(history.origin().provider()).hasValue("SD");
    }

    @Test
    void takesTodaysValueOfWhatNeverChanged() {
        History history = history(change(1, status("1", "3")));

        assertThat(history.origin().provider()).hasValue("NET");
        assertThat(history.origin().priority()).isEqualTo("3");
    }

    @Test
    void knowsARenamedFieldByItsOldName() {
        History history = history(
                change(1, new Item(true, "Provider department", "SD", "Service Desk", "SAP", "SAP")),
                change(2, new Item(true, "Who does it", "SAP", "SAP", "NET", "Network")));

        assertThat(history.origin().provider()).hasValue("SD");
        assertThat(history.events())
                .extracting(event -> ((Event.ProviderChanged) event).to())
                .containsExactly(Optional.of("SAP"), Optional.of("NET"));
    }

    @Test
    @Tag("R-CLK-5")
    void knowsTheProjectOfThenByItsKey() {
        History history = history(change(1, project("1", "2")), change(2, project("2", "3")));

        assertThat(history.origin().kind().project()).isEqualTo("P1");
        assertThat(history.events())
                .extracting(event -> ((Event.FieldChanged) event).to())
                .containsExactly(Set.of("P2"), Set.of("P3"));
        assertThat(history(change(1, status("1", "3"))).origin().kind().project())
                .as("never moved")
                .isEqualTo("T");
    }

    @Test
    void ignoresFieldsThatOnlySoundLikeOurs() {
        History history = history(change(1, new Item(false, "Provider department", "SD", "", "NET", "")));

        assertThat(history.events()).isEmpty();
    }

    @Test
    @Tag("R-HND-1")
    void countsWhatTheRulesFilledAsSetFromTheBeginning() {
        RequestEvent created = new RequestEvent(
                7, "created/7", MON_09_00.toEpochMilli(), 0, "", RequestEvent.Kind.CREATED, Map.of("provider", "SD"));

        History history =
                build(List.of(change(1, provider("", "SD"))), List.of(created)).history();

        assertThat(history.origin().provider()).hasValue("SD");
    }

    @Test
    @Tag("R-WHO-3")
    void knowsWhichDepartmentsTheCustomersOneWasMadeOfWhenItAsked() {
        assertThat(otherKeys("FIN=SALES,OLD=SALES,HELP=SD")).containsExactlyInAnyOrder("FIN", "OLD");
        assertThat(otherKeys("SALES=ACC,FIN=ACC")).containsExactlyInAnyOrder("ACC", "FIN");
        assertThat(otherKeys("FIN=ACC")).as("the customer was corrected since").isEmpty();
        assertThat(history(change(1, status("1", "3"))).parties().otherKeys()).isEmpty();
    }

    private static Set<String> otherKeys(String merged) {
        RequestEvent created = new RequestEvent(
                7,
                "created/7",
                MON_09_00.toEpochMilli(),
                0,
                "",
                RequestEvent.Kind.CREATED,
                Map.of("provider", "NET", "merged", merged));
        return build(List.of(), List.of(created)).history().parties().otherKeys();
    }

    @Test
    @Tag("R-HND-1")
    void takesAChangeOfTheProviderForAnOfferUnlessItsAuthorBelongsThere() {
        assertThat(accepted(change(1, provider("SD", "NET")), snapshot(1, "SD", "")))
                .isFalse();
        assertThat(accepted(change(1, provider("SD", "NET")), snapshot(1, "SD,NET", "")))
                .isTrue();
    }

    @Test
    @Tag("R-HND-1")
    void countsImportedChangesAsAccepted() {
        assertThat(((Event.ProviderChanged) history(change(1, provider("SD", "NET")))
                                .events()
                                .get(0))
                        .accepted())
                .isTrue();
        assertThat(((Event.AssigneeChanged)
                                history(change(1, assignee("nina"))).events().get(0))
                        .departments())
                .isEmpty();
    }

    /** It was imported, or made while the app was off: where Sina of the service desk belonged then, nobody knows. */
    @Test
    @Tag("R-HND-1")
    void takesAnAssignmentThatNobodyHeardOfForNoHandOff() {
        History history = history(change(1, assignee("sina")));
        LegFold legs = new LegFold(history.created(), history.origin(), Set.of("6"));
        history.events().forEach(legs::apply);

        assertThat(legs.legs().legs()).extracting(Leg::department).containsExactly("NET");
        assertThat(legs.accountable()).hasValue("NET");
    }

    @Test
    @Tag("R-HND-1")
    void knowsTheDepartmentsOfAnAssigneeFromTheSnapshot() {
        Event event = build(List.of(change(1, assignee("nina"))), List.of(snapshot(1, "SD", "NET,IT")))
                .history()
                .events()
                .get(0);

        assertThat(((Event.AssigneeChanged) event).departments()).containsExactly("NET", "IT");
        assertThat(((Event.AssigneeChanged) event).by()).containsExactly("SD");
    }

    @Nested
    class WhenTheAppPutTheFieldBack {

        private final ChangeGroup offer = change(1, provider("SD", "NET"));
        private final ChangeGroup back = change(2, provider("NET", "SD"));

        @Test
        @Tag("R-HND-1")
        void doesNotTakeThatForAHandOff() {
            assertThat(told(snapshot(1, "SD", ""), mirrored(back.at(), "NET", "SD")))
                    .hasSize(1);
        }

        @Test
        @Tag("R-HND-1")
        void takesTheSameChangeByAUserForWhatItIs() {
            assertThat(told(snapshot(1, "SD", ""))).hasSize(2);
            assertThat(told(mirrored(back.at().minusSeconds(3600), "NET", "SD")))
                    .as("it was killed before it did what it was about to")
                    .hasSize(2);
        }

        @Test
        @Tag("R-HND-1")
        void isSureAlsoWhereItCameAgainAfterACrash() {
            assertThat(told(
                            snapshot(1, "SD", ""),
                            mirrored(back.at().minusSeconds(20), "NET", "SD"),
                            mirrored(back.at(), "NET", "SD")))
                    .hasSize(1);
        }

        @Test
        @Tag("R-HND-1")
        void isSureAlsoWhereItDidSoTwiceInAMoment() {
            Instant at = back.at();
            ChangeGroup again = new ChangeGroup(3, at, Optional.of("ben"), List.of(provider("SD", "NET")));
            ChangeGroup backAgain = new ChangeGroup(4, at.plusSeconds(1), Optional.of("ben"), back.items());
            History history = build(
                            List.of(offer, back, again, backAgain),
                            List.of(mirrored(at, "NET", "SD"), mirrored(at.plusSeconds(1), "NET", "SD")))
                    .history();

            assertThat(history.events())
                    .extracting(event -> ((Event.ProviderChanged) event).to().orElseThrow())
                    .containsExactly("NET", "NET");
        }

        private List<Event> told(RequestEvent... ours) {
            return build(List.of(offer, back), List.of(ours)).history().events();
        }
    }

    @Test
    @Tag("R-HND-1")
    void tellsHandOffsByTheAppsOwnControls() {
        List<Event> events = build(
                        List.of(),
                        List.of(
                                word(RequestEvent.Kind.OFFERED, 1, Map.of("to", "NET", "accepted", "false")),
                                word(RequestEvent.Kind.REJECTED, 2, Map.of("to", "NET", "reason", "not ours")),
                                word(RequestEvent.Kind.ACCEPTED, 3, Map.of("to", "NET")),
                                word(RequestEvent.Kind.WITHDRAWN, 4, Map.of("to", "NET"))))
                .history()
                .events();

        assertThat(events)
                .extracting(Event::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Offered", "Rejected", "Accepted", "Withdrawn");
    }

    @Test
    @Tag("R-WHO-5")
    void readsCommentsFromTheirSnapshots() {
        RequestEvent comment = new RequestEvent(
                7,
                "comment/40",
                MON_09_00.plusSeconds(60).toEpochMilli(),
                40,
                "ben",
                RequestEvent.Kind.COMMENT,
                Map.of("public", "true", "departments", "SD,IT"));

        History history = build(List.of(), List.of(comment)).history();

        assertThat(history.events()).singleElement().satisfies(event -> {
            Event.Commented commented = (Event.Commented) event;
            assertThat(commented.author()).isEqualTo("ben");
            assertThat(commented.isPublic()).isTrue();
            assertThat(commented.departments()).containsExactlyInAnyOrder("SD", "IT");
        });
    }

    @Test
    void beginsWithTheFirstEventWhereThatIsEarlierThanTheCreation() {
        ChangeGroup early = new ChangeGroup(1, MON_09_00.minusSeconds(60), Optional.empty(), List.of(status("1", "3")));

        assertThat(history(early).created())
                .isEqualTo(MON_09_00.minusSeconds(60).toEpochMilli());
    }

    @Test
    void remembersWhoResolvedAndReopened() {
        IssueHistory history =
                build(List.of(change(1, resolution("", "10000")), change(2, resolution("10000", ""))), List.of());

        assertThat(history.resolutions())
                .extracting(IssueHistory.ResolutionChange::set)
                .containsExactly(true, false);
        assertThat(history.resolutions().get(0).actor()).hasValue("ben");
    }

    private static History history(ChangeGroup... changes) {
        return build(Arrays.asList(changes), List.of()).history();
    }

    private static IssueHistory build(List<ChangeGroup> changes, List<RequestEvent> ours) {
        IssueToday today = new IssueToday(
                new IssueIdentity(7, "T-7", 7, 1, "T", MON_09_00),
                MON_09_00,
                "5",
                "3",
                "1",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("anna"),
                Optional.of("SALES"),
                Optional.of("NET"),
                Optional.empty());
        return new HistoryBuilder(today, changes, ours, NAMES).build();
    }

    private static ChangeGroup change(int minute, Item... items) {
        return new ChangeGroup(minute, MON_09_00.plusSeconds(minute * 60L), Optional.of("ben"), List.of(items));
    }

    private static boolean accepted(ChangeGroup group, RequestEvent snapshot) {
        Event event =
                build(List.of(group), List.of(snapshot)).history().events().get(0);
        return ((Event.ProviderChanged) event).accepted();
    }

    private static RequestEvent snapshot(long group, String departments, String assignee) {
        return new RequestEvent(
                7,
                "change/" + group,
                MON_09_00.toEpochMilli(),
                group,
                "ben",
                RequestEvent.Kind.CHANGE,
                Map.of("departments", departments, "assignee", assignee));
    }

    private static RequestEvent mirrored(Instant at, String from, String to) {
        return new RequestEvent(
                7,
                "mirror/7/" + at.toEpochMilli(),
                at.toEpochMilli(),
                0,
                "",
                RequestEvent.Kind.MIRRORED,
                Map.of("from", from, "to", to));
    }

    private static RequestEvent word(RequestEvent.Kind kind, int minute, Map<String, String> payload) {
        long at = MON_09_00.plusSeconds(minute * 60L).toEpochMilli();
        return new RequestEvent(7, kind + "/" + at, at, minute, "ben", kind, payload);
    }

    private static Item assignee(String to) {
        return new Item(false, "assignee", "", "", to, "");
    }

    private static Item status(String from, String to) {
        return new Item(false, "status", from, "", to, "");
    }

    private static Item project(String from, String to) {
        return new Item(false, "project", from, "", to, "");
    }

    private static Item resolution(String from, String to) {
        return new Item(false, "resolution", from, "", to, "");
    }

    private static Item provider(String from, String to) {
        return new Item(true, "Provider department", from, "", to, "");
    }
}

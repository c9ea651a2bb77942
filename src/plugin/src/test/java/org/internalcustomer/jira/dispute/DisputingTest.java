package org.internalcustomer.jira.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.dispute.TwoDepartments.ANNA;
import static org.internalcustomer.jira.dispute.TwoDepartments.BEN;
import static org.internalcustomer.jira.dispute.TwoDepartments.ISSUE;
import static org.internalcustomer.jira.dispute.TwoDepartments.OF_NET;

import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.catalog.RoutingRule;
import org.internalcustomer.jira.dispute.Dispute.State;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.DisputeLog.Kind;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who opens a dispute, who speaks in it, and who ends it. */
@Tag("R-HND-6")
class DisputingTest {

    private final TwoDepartments here = new TwoDepartments();
    private final Disputing disputing = here.disputing;

    @Test
    void isOpenedByADepartmentThatTakesPart() {
        assertThat(disputing.openable(ISSUE, ANNA)).containsExactly("NET");
        assertThat(disputing.openable(ISSUE, OF_NET)).containsExactly("NET");
        assertThat(disputing.openable(ISSUE, BEN)).isEmpty();

        disputing.open(ISSUE, "NET", "Whose is the gateway?", ANNA);

        assertThat(here.disputes.open(ISSUE)).hasValueSatisfying(dispute -> {
            assertThat(dispute.sides()).isEqualTo(new Dispute.Sides("SD", "NET"));
            assertThat(dispute.opened().text()).isEqualTo("Whose is the gateway?");
            assertThat(dispute.state()).isEqualTo(State.OPEN);
        });
        assertThat(disputing.openable(ISSUE, ANNA)).as("one at a time").isEmpty();
    }

    @Test
    void isNotOpenedByOthersOrWithOthers() {
        assertForbidden(() -> disputing.open(ISSUE, "NET", "?", BEN), "may-not-open");
        assertForbidden(() -> disputing.open(ISSUE, "IT", "?", ANNA), "may-not-open");
        here.standing = new Standing(Optional.of("SD"), Optional.empty(), true);
        assertConflict(() -> disputing.open(ISSUE, "NET", "?", ANNA), "nobody-has-it");
        assertThat(here.said.words).isEmpty();
    }

    @Test
    void isNotOpenedWithADepartmentThatHasBecomeTheSame() {
        here.offered("HELP");
        here.departments("""
                [{"key": "SD", "name": "Service Desk", "head": "anna"},
                 {"key": "HELP", "name": "Help desk", "mergedInto": "SD"},
                 {"key": "OLD", "name": "Old network", "mergedInto": "NET"},
                 {"key": "NET", "name": "Network", "users": ["admin"]}]""");
        here.offered("OLD");

        assertThat(disputing.openable(ISSUE, ANNA)).containsExactly("NET");
    }

    @Nested
    class WhileOneIsOpen {

        WhileOneIsOpen() {
            disputing.open(ISSUE, "NET", "Whose is the gateway?", ANNA);
        }

        @Test
        void bothSidesSayWhatTheyThink() {
            disputing.state(ISSUE, "SD", "We never had the key.", ANNA);
            disputing.state(ISSUE, "NET", "It is a laptop.", OF_NET);

            assertThat(dispute().positions())
                    .extracting(Dispute.Position::department)
                    .containsExactly("SD", "NET");
            assertForbidden(() -> disputing.state(ISSUE, "NET", "Theirs.", ANNA), "may-not-state");
            assertForbidden(() -> disputing.state(ISSUE, "SD", "Yours.", BEN), "may-not-state");
        }

        @Test
        void onlyWhoIsAboveBothRules() {
            assertForbidden(() -> disputing.rule(ISSUE, "NET", "Theirs.", Precedent.NONE, ANNA), "may-not-rule");
            here.administrator = true;
            assertForbidden(() -> disputing.rule(ISSUE, "SD", "Theirs.", Precedent.NONE, OF_NET), "may-not-rule");

            disputing.rule(ISSUE, "NET", "The gateway is theirs.", Precedent.NONE, BEN);

            Dispute ruled = here.disputes.of(7).get(0);
            assertThat(ruled.state()).isEqualTo(State.RULED);
            assertThat(ruled.ended().orElseThrow().owner()).isEqualTo("NET");
            assertThat(ruled.ended().orElseThrow().said().text()).isEqualTo("The gateway is theirs.");
            assertConflict(() -> disputing.rule(ISSUE, "SD", "No.", Precedent.NONE, BEN), "nothing-open");
        }

        @Test
        void anAdministratorRulesWhereNobodyIsAboveBoth() {
            here.departments("""
                    [{"key": "SD", "name": "Service Desk", "head": "anna"},
                     {"key": "NET", "name": "Network", "head": "ben"}]""");
            assertForbidden(() -> disputing.rule(ISSUE, "NET", "Theirs.", Precedent.NONE, BEN), "may-not-rule");

            here.administrator = true;
            disputing.rule(ISSUE, "NET", "Theirs.", Precedent.NONE, OF_NET);

            assertThat(here.said.kinds()).containsExactly(Kind.OPENED, Kind.RULED);
        }

        @Test
        void theAccountableDepartmentMayGiveIn() {
            assertForbidden(() -> disputing.keep(ISSUE, OF_NET), "may-not-keep");

            disputing.keep(ISSUE, ANNA);

            assertThat(here.disputes.of(7).get(0).state()).isEqualTo(State.KEPT);
            assertThat(disputing.openable(ISSUE, ANNA)).as("another one").containsExactly("NET");
        }

        @Test
        void itEndsByItselfWhenAnotherTakesTheRequest() {
            here.accountable("NET");

            assertThat(here.disputes.of(7).get(0).state()).isEqualTo(State.AGREED);
            assertConflict(() -> disputing.keep(ISSUE, ANNA), "nothing-open");
        }

        @Test
        void itEndsWithTheRequest() {
            here.standing = new Standing(Optional.of("SD"), Optional.empty(), true);

            assertThat(here.disputes.of(7).get(0).state()).isEqualTo(State.DONE);
        }

        @Test
        void itStaysEndedWhenTheRequestComesBack() {
            here.accountable("HR");
            here.accountable("SD");

            assertThat(here.disputes.of(7).get(0).state()).isEqualTo(State.AGREED);
            assertStateOfNextOne();
        }

        @Test
        void itStaysEndedWhenTheRequestIsReopened() {
            here.done();
            here.accountable("SD");

            assertThat(here.disputes.of(7).get(0).state()).isEqualTo(State.DONE);
            assertStateOfNextOne();
        }

        private void assertStateOfNextOne() {
            assertThat(disputing.openable(ISSUE, ANNA)).containsExactly("NET");
            disputing.open(ISSUE, "NET", "And now?", ANNA);
            assertThat(dispute().number()).isEqualTo(2);
        }

        @Test
        void aRulingMayBecomeARoutingRule() {
            disputing.rule(ISSUE, "NET", "Incidents are theirs.", new Precedent(false, true, ""), BEN);

            RoutingRule.Asked incident = new RoutingRule.Asked(Optional.empty(), "1", Set.of());
            assertThat(here.configurations.current().routing().ruleFor(incident).map(RoutingRule::provider))
                    .contains("NET");
            assertThat(here.configurations.trail(1, 0).get(0).changedBy()).isEqualTo("ben");
            assertThat(here.configurations.trail(1, 0).get(0).body())
                    .containsEntry("reason", "Incidents are theirs.")
                    .containsEntry("issue", "SVC-7");
        }

        @Test
        void aRoutingRuleWinsOverTheProviderOfTheService() {
            here.withService = true;
            disputing.rule(ISSUE, "SD", "Remote access begins at the desk.", new Precedent(true, false, ""), BEN);

            RoutingRule.Asked another = new RoutingRule.Asked(Optional.of("VPN"), "2", Set.of());
            assertThat(here.configurations.current().services().providerOf("VPN"))
                    .contains("NET");
            assertThat(here.configurations.current().routing().ruleFor(another).map(RoutingRule::provider))
                    .contains("SD");
        }

        @Test
        void aRuleThatCannotBeMadeStopsTheRuling() {
            assertThatThrownBy(() -> disputing.rule(ISSUE, "NET", "Theirs.", new Precedent(true, false, ""), BEN))
                    .isInstanceOf(BadInput.class)
                    .hasMessage("internal-customer.dispute.no-service");
            assertThatThrownBy(() -> disputing.rule(ISSUE, "NET", "Theirs.", new Precedent(false, false, "vpn"), BEN))
                    .hasMessage("internal-customer.dispute.no-label");

            assertThat(dispute().isOpen()).isTrue();
        }

        private Dispute dispute() {
            return here.disputes.open(ISSUE).orElseThrow();
        }
    }

    private static void assertForbidden(Runnable act, String why) {
        assertThatThrownBy(act::run).isInstanceOf(Forbidden.class).hasMessage("internal-customer.dispute." + why);
    }

    private static void assertConflict(Runnable act, String why) {
        assertThatThrownBy(act::run).isInstanceOf(Conflict.class).hasMessage("internal-customer.dispute." + why);
    }
}

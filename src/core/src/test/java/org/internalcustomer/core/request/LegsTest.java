package org.internalcustomer.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LegsTest {

    private static final long NOW = instant("18:00");
    private static final long MINUTE = 60_000;

    @Test
    @Tag("R-HND-1")
    void makeTheFirstProviderAccountableFromCreation() {
        Legs legs = legs(created("10:00").to("SD"));
        assertThat(legs.accountable()).contains("SD");
        assertThat(legs.legs())
                .extracting(Leg::department, Leg::accepted)
                .containsExactly(tuple("SD", instant("10:00")));
        assertThat(legs.hops()).isZero();
    }

    @Test
    @Tag("R-HND-1")
    void countOrphanTimeBeforeAndBetweenDepartments() {
        Legs legs = legs(
                created("10:00").handedTo("10:30", "SD").handedTo("11:00", "").handedTo("11:15", "SD"));
        assertThat(legs.wall(Stretch.Kind.ORPHAN, NOW)).isEqualTo(45 * MINUTE);
        assertThat(legs.legs()).hasSize(2);
        assertThat(legs.hops()).isZero();
    }

    @Test
    @Tag("R-HND-3")
    void tellHopsFromBounces() {
        Legs legs = legs(created("10:00")
                .to("SD")
                .handedTo("11:00", "NET")
                .handedTo("12:00", "SD")
                .handedTo("13:00", "NET"));
        assertThat(legs.legs())
                .extracting(Leg::department, Leg::hop, Leg::bounce)
                .containsExactly(
                        tuple("SD", false, false),
                        tuple("NET", true, false),
                        tuple("SD", true, true),
                        tuple("NET", true, true));
        assertThat(legs.hops()).isEqualTo(3);
        assertThat(legs.bounces()).isEqualTo(2);
    }

    @Test
    @Tag("R-HND-1")
    void ignoreAnAssigneeOfTheSameDepartment() {
        Legs legs =
                legs(created("10:00").to("SD").assigned("11:00", "anna", "SD").assigned("12:00", "otto", ""));
        assertThat(legs.legs()).hasSize(1);
    }

    @Test
    @Tag("R-HND-1")
    void askTheFirstProviderUntilSomebodyThereTakesIt() {
        assertThat(legs(created("10:00").to("SD")).asked()).map(Offer::to).contains("SD");
        assertThat(legs(created("10:00").to("SD").assigned("11:00", "anna", "SD"))
                        .asked())
                .isEmpty();
        assertThat(legs(created("10:00").to("SD").accepted("11:00", "SD")).asked())
                .isEmpty();
    }

    @Test
    @Tag("R-HND-1")
    void offerToTheDepartmentOfAnAssigneeOfAnother() {
        Legs legs = legs(created("10:00").to("SD").assigned("11:00", "nina", "NET", "SD"));
        assertThat(legs.accountable()).contains("SD");
        assertThat(legs.offeredTo()).contains("NET");
    }

    @Test
    @Tag("R-HND-1")
    void handOffToTheAssigneesDepartment() {
        assertThat(legs(created("10:00").to("SD").assigned("11:00", "nina", "NET"))
                        .accountable())
                .contains("NET");
    }

    @Test
    @Tag("R-HND-6")
    void followARulingThatNobodyHasToAccept() {
        Legs legs = legs(created("10:00")
                .to("SD")
                .handOff("11:00", "NET")
                .rejected("11:30", "NET")
                .ruled("12:00", "NET"));
        assertThat(legs.legs())
                .extracting(Leg::department, Leg::accepted)
                .containsExactly(tuple("SD", instant("10:00")), tuple("NET", instant("12:00")));
        assertThat(legs.wall(Stretch.Kind.AWAITING_ACCEPTANCE, NOW)).isEqualTo(30 * MINUTE);
    }

    @Test
    @Tag("R-HND-6")
    void letARulingEndWhatWasOfferedMeanwhile() {
        Legs legs = legs(created("10:00").to("SD").handOff("11:00", "NET").ruled("12:00", "SD"));
        assertThat(legs.accountable()).contains("SD");
        assertThat(legs.legs()).hasSize(1);
        assertThat(legs.offers().get(1).answer()).isEqualTo(Offer.Answer.WITHDRAWN);
    }

    @Nested
    class WhileAnOfferIsOpen {

        private final Story offered = created("10:00").to("SD").offeredTo("11:00", "NET");

        @Test
        @Tag("R-HND-1")
        void keepThePreviousDepartmentAccountableButOnNobodysLeg() {
            Legs legs = legs(offered);
            assertThat(legs.accountable()).contains("SD");
            assertThat(legs.offeredTo()).contains("NET");
            assertThat(legs.legs().get(0).wall(NOW)).isEqualTo(60 * MINUTE);
            assertThat(legs.wall(Stretch.Kind.AWAITING_ACCEPTANCE, NOW)).isEqualTo(420 * MINUTE);
        }

        @Test
        @Tag("R-HND-1")
        void beginTheNextLegOnAcceptance() {
            Legs legs = legs(offered.accepted("12:00", "NET"));
            assertThat(legs.legs())
                    .extracting(Leg::department, Leg::offered, Leg::accepted)
                    .containsExactly(
                            tuple("SD", instant("10:00"), instant("10:00")),
                            tuple("NET", instant("11:00"), instant("12:00")));
            assertThat(legs.legs().get(0).closed()).hasValue(instant("11:00"));
            assertThat(legs.wall(Stretch.Kind.AWAITING_ACCEPTANCE, NOW)).isEqualTo(60 * MINUTE);
        }

        @Test
        @Tag("R-HND-1")
        void goOnWithTheSameLegAfterARejection() {
            Legs legs = legs(offered.rejected("12:00", "NET"));
            assertThat(legs.legs()).hasSize(1);
            assertThat(legs.legs().get(0).stretches()).hasSize(2);
            assertThat(legs.legs().get(0).wall(NOW)).isEqualTo(420 * MINUTE);
            assertThat(legs.offeredTo()).isEmpty();
        }

        @Test
        @Tag("R-HND-1")
        void withdrawTheOfferWhenTheFieldIsSetBack() {
            Legs legs = legs(offered.offeredTo("12:00", "SD"));
            assertThat(legs.offeredTo()).isEmpty();
            assertThat(legs.legs()).hasSize(1);
        }

        @Test
        @Tag("R-HND-1")
        void goOnWithTheSameLegAfterAWithdrawal() {
            Legs legs = legs(offered.withdrawn("12:00", "NET"));
            assertThat(legs.legs()).singleElement().satisfies(leg -> assertThat(leg.wall(NOW))
                    .isEqualTo(420 * MINUTE));
            assertThat(legs.offers().get(1).answer()).isEqualTo(Offer.Answer.WITHDRAWN);
        }

        @Test
        @Tag("R-HND-1")
        void replaceItByAnOfferToAnother() {
            Legs legs = legs(offered.handOff("12:00", "HR").accepted("13:00", "HR"));
            assertThat(legs.offers())
                    .extracting(Offer::to, Offer::answer)
                    .containsExactly(
                            tuple("SD", Offer.Answer.ACCEPTED),
                            tuple("NET", Offer.Answer.WITHDRAWN),
                            tuple("HR", Offer.Answer.ACCEPTED));
            assertThat(legs.legs().get(1).offered()).isEqualTo(instant("12:00"));
            assertThat(legs.wall(Stretch.Kind.AWAITING_ACCEPTANCE, NOW)).isEqualTo(120 * MINUTE);
        }

        @Test
        @Tag("R-HND-1")
        void acceptWhenAMemberAssignsItToAMember() {
            assertThat(legs(offered.assigned("12:00", "nina", "NET")).accountable())
                    .contains("NET");
        }

        @Test
        @Tag("R-HND-1")
        void stayOpenWhenAnotherAssignsItToAMember() {
            Legs legs = legs(offered.assigned("12:00", "nina", "NET", "SD"));
            assertThat(legs.offeredTo()).contains("NET");
            assertThat(legs.openOffer().orElseThrow().at()).isEqualTo(instant("11:00"));
        }

        @Test
        @Tag("R-HND-1")
        void stayOpenWhenThePreviousDepartmentAssignsItWithin() {
            assertThat(legs(offered.assigned("12:00", "anna", "SD")).offeredTo())
                    .contains("NET");
        }

        @Test
        @Tag("R-HND-1")
        void ignoreTheAcceptanceOfAnotherDepartment() {
            assertThat(legs(offered.accepted("12:00", "HR")).offeredTo()).contains("NET");
        }
    }

    @Nested
    class WhenDone {

        private final Story resolved = created("10:00").to("SD").status("12:00", "Resolved");

        @Test
        @Tag("R-HND-1")
        void endTheLife() {
            Legs legs = legs(resolved.status("13:00", "Closed"));
            assertThat(legs.done()).hasValue(instant("12:00"));
            assertThat(legs.current()).isEmpty();
            assertThat(legs.legs().get(0).closed()).hasValue(instant("12:00"));
        }

        @Test
        @Tag("R-CLK-7")
        void goOnWithTheSameLegAfterReopening() {
            Legs legs = legs(resolved.status("13:00", "Open"));
            assertThat(legs.legs()).hasSize(1);
            assertThat(legs.current()).isPresent();
            assertThat(legs.wall(Stretch.Kind.AWAITING_CONFIRMATION, NOW)).isEqualTo(60 * MINUTE);
            assertThat(legs.legs().get(0).wall(NOW)).isEqualTo(420 * MINUTE);
        }

        @Test
        @Tag("R-HND-3")
        void beginAnotherLegAtReopeningIfTheProviderChangedMeanwhile() {
            Legs legs = legs(resolved.handedTo("12:30", "NET").status("13:00", "Open"));
            assertThat(legs.legs())
                    .extracting(Leg::department, Leg::accepted, Leg::hop)
                    .containsExactly(tuple("SD", instant("10:00"), false), tuple("NET", instant("13:00"), true));
            assertThat(legs.stretches())
                    .extracting(Stretch::kind)
                    .containsExactly(Stretch.Kind.HELD, Stretch.Kind.AWAITING_CONFIRMATION, Stretch.Kind.HELD);
        }

        @Test
        @Tag("R-CLK-3")
        void letTheHandOffComeBeforeTheEndWithinOneChangeGroup() {
            Story story = created("10:00").to("SD").status("12:00", "Resolved");
            story.add(new Event.ProviderChanged(story.together("12:00", 1), java.util.Optional.of("NET"), true));
            assertThat(legs(story).legs())
                    .extracting(Leg::department, leg -> leg.wall(NOW))
                    .containsExactly(tuple("SD", 120 * MINUTE), tuple("NET", 0L));
        }
    }

    private static Legs legs(Story story) {
        return Legs.of(story.told(), Set.of("Resolved", "Closed"));
    }
}

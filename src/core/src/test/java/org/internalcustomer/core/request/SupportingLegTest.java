package org.internalcustomer.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Serving.Way;
import org.internalcustomer.core.request.SupportingLeg.Holding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-HND-5")
class SupportingLegTest {

    private static final OptionalLong STILL = OptionalLong.empty();
    private static final List<Holding> LED_BY_SD = List.of(new Holding(1, "SD", 0, STILL));

    @Test
    void isALegOfAnotherDepartment() {
        assertThat(SupportingLeg.of(serving(10, STILL), LED_BY_SD, List.of(new Holding(1, "NET", 10, STILL))))
                .containsExactly(new SupportingLeg(1, "NET", 10, STILL));
    }

    @Test
    void isNotWhatADepartmentDividesAmongItsOwn() {
        assertThat(SupportingLeg.of(serving(10, STILL), LED_BY_SD, List.of(new Holding(1, "SD", 10, STILL))))
                .isEmpty();
    }

    @Test
    void isComparedWithWhoLedWhenItBegan() {
        List<Holding> lead = List.of(new Holding(1, "SD", 0, at(50)), new Holding(2, "NET", 50, STILL));

        assertThat(SupportingLeg.of(serving(10, STILL), lead, List.of(new Holding(1, "NET", 10, STILL))))
                .as("it stays one when the lead goes to the same department")
                .hasSize(1);
        assertThat(SupportingLeg.of(serving(60, STILL), lead, List.of(new Holding(1, "NET", 60, STILL))))
                .isEmpty();
    }

    @Test
    void supportsAlsoARequestThatNobodyHolds() {
        assertThat(SupportingLeg.of(serving(10, STILL), List.of(), List.of(new Holding(1, "NET", 10, STILL))))
                .hasSize(1);
    }

    @Test
    void beginsAndEndsWithTheServing() {
        List<Holding> own = List.of(new Holding(1, "NET", 5, STILL));

        assertThat(SupportingLeg.of(serving(20, at(40)), LED_BY_SD, own))
                .containsExactly(new SupportingLeg(1, "NET", 20, at(40)));
    }

    @Test
    void leavesOutWhatWasOverBeforeItServed() {
        List<Holding> own = List.of(new Holding(1, "NET", 5, at(15)), new Holding(2, "SAP", 15, at(60)));

        assertThat(SupportingLeg.of(serving(20, STILL), LED_BY_SD, own))
                .containsExactly(new SupportingLeg(2, "SAP", 20, at(60)));
    }

    @Test
    void aServingDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> serving(20, at(10))).hasMessageContaining("20");
    }

    private static Serving serving(long since, OptionalLong until) {
        return new Serving(7, Way.LINK, since, until);
    }

    private static OptionalLong at(long millis) {
        return OptionalLong.of(millis);
    }
}

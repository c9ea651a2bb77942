package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.error.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-POL-3")
class PromiseResourceTest {

    private final TwoSides sides = new TwoSides();
    private final PromiseResource resource = new PromiseResource(
            FakeJira.accessToOddIssues(false),
            new Promising(sides.waits(), sides.sayings(), sides.sides(), sides.nobody()),
            FakeJira.times());

    /** Milliseconds count some 292 million years. */
    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31T23:59", "-999999999-01-01T00:00Z", "+300000000-01-01T00:00+08:00", "tomorrow"})
    void refusesAYearThatCannotBeCounted(String date) {
        String body = "{\"date\": \"" + date + "\"}";
        assertThatThrownBy(() -> resource.promise("T-7", body))
                .isInstanceOf(BadInput.class)
                .hasMessage("internal-customer.request.promise.no-date");
        assertThatThrownBy(() -> resource.accept("T-7", body)).isInstanceOf(BadInput.class);
        assertThat(sides.events.events).isEmpty();
    }
}

package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.request.TwoSides.ANNA;
import static org.internalcustomer.jira.request.TwoSides.CARL;
import static org.internalcustomer.jira.request.TwoSides.ISSUE;
import static org.internalcustomer.jira.request.TwoSides.NINA;

import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the two sides say about a pause, and what is kept of it. */
@Tag("R-POL-7")
class PausingTest {

    private final TwoSides sides = new TwoSides();
    private final List<String> told = new ArrayList<>();
    private final Pausing pausing = pausing();

    private Pausing pausing() {
        ContestNotice notice = (issue, department, key, by, note) -> told.add(department.orElse("") + ": " + note);
        sides.tellers.add(new ToldContests(notice, sides.waits(), sides.people()));
        return new Pausing(sides.waits(), sides.sayings(), sides.sides(), sides.nobody());
    }

    @Test
    void keepWhoseTurnItIsAndWhy() {
        sides.waitFor(Turn.CUSTOMER);
        pausing.explain(ISSUE, Turn.THIRD_PARTY, "spare part", ANNA);

        assertThat(sides.events.events).singleElement().satisfies(event -> assertThat(event.payload())
                .containsEntry("turn", "THIRD_PARTY")
                .containsEntry("note", "spare part"));
        assertThat(sides.dirty).containsExactly(7L);
    }

    @Test
    void letOnlyTheProviderSaySo() {
        assertThatThrownBy(() -> pausing.explain(ISSUE, Turn.CUSTOMER, "", CARL))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> pausing.explain(ISSUE, Turn.CUSTOMER, "", NINA))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refuseWhereTheStatusPausesNothing() {
        sides.pausing = false;

        assertThatThrownBy(() -> pausing.explain(ISSUE, Turn.CUSTOMER, "", ANNA))
                .isInstanceOf(Conflict.class)
                .hasMessage("internal-customer.request.pause.not-waiting");
    }

    @Test
    void letTheCustomerContestAndTellTheHead() {
        sides.waitFor(Turn.CUSTOMER);
        pausing.contest(ISSUE, "I have answered", CARL);

        assertThat(sides.kinds()).containsExactly(RequestEvent.Kind.PAUSE_CONTESTED);
        assertThat(pausing.of(ISSUE).isContested()).isTrue();
        assertThat(told).containsExactly("SD: I have answered");
    }

    @Test
    void contestAPauseOnce() {
        sides.waitFor(Turn.CUSTOMER);
        pausing.contest(ISSUE, "", CARL);

        assertThatThrownBy(() -> pausing.contest(ISSUE, "", CARL)).isInstanceOf(Conflict.class);
        assertThat(told).hasSize(1);
    }

    @Test
    void beContestedNoMoreOnceTheProviderHasAnswered() {
        sides.waitFor(Turn.CUSTOMER);
        pausing.contest(ISSUE, "", CARL);
        pausing.explain(ISSUE, Turn.APPROVAL, "", ANNA);

        assertThat(pausing.of(ISSUE).isContested()).isFalse();
    }

    @Test
    void contestOnlyWhatWaitsForTheCustomer() {
        sides.waitFor(Turn.APPROVAL);
        assertThatThrownBy(() -> pausing.contest(ISSUE, "", CARL)).isInstanceOf(Conflict.class);
        sides.waitFor(Turn.CUSTOMER);
        assertThatThrownBy(() -> pausing.contest(ISSUE, "", ANNA)).isInstanceOf(Forbidden.class);
    }
}

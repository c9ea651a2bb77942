package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.recovery.House.ANNA;
import static org.internalcustomer.jira.recovery.House.BEN;
import static org.internalcustomer.jira.recovery.House.LIN;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose work it was, as the issue's history says. */
@Tag("R-REC-1")
class RatedPeopleTest {

    private static final String CORA = "cora";
    private static final String DONE = "10000";

    private final House house = new House();
    private final RatedPeople rated = new RatedPeople(issue -> house.changes);

    @Test
    void isThatOfEverybodyWhoHadItAndOfWhoeverResolvedIt() {
        house.assignee = Optional.empty();
        house.changed(LIN, "assignee", "", BEN);
        house.changed(BEN, "assignee", BEN, CORA);
        house.changed(CORA, "assignee", CORA, "");
        house.changed(ANNA, "resolution", "", DONE);

        assertThat(rated.of(house.issue())).containsExactlyInAnyOrder(BEN, CORA, ANNA);
    }

    @Test
    void isNotThatOfWhoReopenedItOrChangedSomethingElse() {
        house.changed(LIN, "resolution", DONE, "");
        house.changed(ANNA, "priority", "3", "1");

        assertThat(rated.of(house.issue())).containsExactly(BEN);
    }
}

package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.request.TwoSides.ANNA;
import static org.internalcustomer.jira.request.TwoSides.CARL;
import static org.internalcustomer.jira.request.TwoSides.ISSUE;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.access.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-CLK-1")
class SayingsTest {

    private final TwoSides sides = new TwoSides();
    private final List<String> told = new ArrayList<>();

    /** Whoever said it first may have died before marking the request. */
    @Test
    void markTheRequestAgainForAWordThatIsThereAlready() {
        assertThat(contest(CARL)).isTrue();
        sides.dirty.clear();

        assertThat(contest(ANNA)).isFalse();

        assertThat(sides.dirty).containsExactly(7L);
        assertThat(sides.events.events).singleElement().satisfies(event -> assertThat(event.actor())
                .isEqualTo("carl"));
        assertThat(told).as("once").containsExactly("contest/7/1");
    }

    private boolean contest(Person person) {
        if (sides.tellers.isEmpty()) {
            sides.waitFor(Turn.CUSTOMER);
            sides.tellers.add(new Teller() {

                @Override
                public RequestEvent.Kind kind() {
                    return RequestEvent.Kind.PAUSE_CONTESTED;
                }

                @Override
                public void tell(Issue issue, RequestEvent event) {
                    told.add(event.key());
                }
            });
        }
        return sides.sayings().say(ISSUE, "contest/7/1", RequestEvent.Kind.PAUSE_CONTESTED, person, Map.of());
    }
}

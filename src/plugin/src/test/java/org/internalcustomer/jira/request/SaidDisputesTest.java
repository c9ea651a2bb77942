package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.request.TwoSides.ANNA;
import static org.internalcustomer.jira.request.TwoSides.ISSUE;
import static org.internalcustomer.jira.request.TwoSides.NINA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.jira.host.request.DisputeLog.Kind;
import org.internalcustomer.jira.host.request.DisputeLog.Saying;
import org.internalcustomer.jira.host.request.DisputeLog.Word;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Disputes as part of the history. */
@Tag("R-HND-6")
class SaidDisputesTest {

    private static final Saying OPENED = new Saying(Kind.OPENED, 1, "SD", "NET", "Whose is it?");
    private static final Saying RULED = new Saying(Kind.RULED, 1, "NET", "", "The gateway is theirs.");

    private final TwoSides two = new TwoSides();
    private final Map<Long, Optional<String>> shown = new HashMap<>();
    private final SaidDisputes disputes =
            new SaidDisputes(two.events, two.sayings(), (issueId, accountable) -> shown.put(issueId, accountable));

    @Test
    void areReadAsTheyWereSaid() {
        Saying position = new Saying(Kind.STATED, 1, "NET", "", "It is a laptop.");
        disputes.say(ISSUE, OPENED, ANNA);
        disputes.say(ISSUE, position, NINA);

        assertThat(disputes.of(List.of(7L, 8L)))
                .isEqualTo(Map.of(
                        7L,
                        List.of(
                                new Word(OPENED, TwoSides.MON_10_00, "anna"),
                                new Word(position, TwoSides.MON_10_00, "nina"))));
    }

    @Test
    void areOpenedAndEndedByTheFirstOnly() {
        assertThat(disputes.say(ISSUE, OPENED, ANNA)).isTrue();
        assertThat(disputes.say(ISSUE, OPENED, NINA)).isFalse();
        assertThat(disputes.say(ISSUE, RULED, ANNA)).isTrue();
        assertThat(disputes.say(ISSUE, new Saying(Kind.KEPT, 1, "SD", "", ""), NINA))
                .isFalse();
    }

    @Test
    void letTheFoldAndTheFieldFollowARuling() {
        disputes.say(ISSUE, OPENED, ANNA);
        assertThat(events())
                .as("a dispute alone moves nothing and stops no clock")
                .isEmpty();

        disputes.say(ISSUE, RULED, ANNA);

        assertThat(events()).singleElement().isInstanceOfSatisfying(Event.Ruled.class, ruling -> assertThat(
                        ruling.owner())
                .isEqualTo("NET"));
        assertThat(shown).containsEntry(7L, Optional.of("NET"));
        assertThat(two.dirty).containsExactly(7L, 7L);
    }

    private List<Event> events() {
        return new OurWords(two.events.events).events();
    }
}

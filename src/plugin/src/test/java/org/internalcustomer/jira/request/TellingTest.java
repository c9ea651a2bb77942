package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.request.TwoSides.ANNA;
import static org.internalcustomer.jira.request.TwoSides.ISSUE;
import static org.internalcustomer.jira.request.TwoSides.MON_10_00;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever an event is for hears of it once, whatever dies between the event and the mail. */
@Tag("R-POL-3")
@Tag("R-POL-8")
class TellingTest {

    private static final Instant TUESDAY = MON_10_00.plus(Duration.ofDays(1));

    private final TwoSides sides = new TwoSides();
    private final Mails mails = new Mails();

    @Test
    void tellsStraightAfterTheEvent() {
        promise();
        assertThat(mails.told).containsExactly("promise/7/1");

        sides.telling().tellTheRest();
        assertThat(mails.told).hasSize(1);
    }

    @Test
    void tellsLaterWhatAKillLeftUntold() {
        mails.dies = true;
        assertThatThrownBy(this::promise).isInstanceOf(OutOfMemoryError.class);
        assertThat(sides.kinds()).containsExactly(RequestEvent.Kind.PROMISED);
        assertThat(mails.told).isEmpty();

        mails.dies = false;
        sides.telling().tellTheRest();
        sides.telling().tellTheRest();

        assertThat(mails.told).containsExactly("promise/7/1");
    }

    @Test
    void keepsTheEventWhereTheMailFailsAndTriesAgain() {
        mails.fails = true;
        promise();
        mails.fails = false;

        sides.telling().tellTheRest();
        assertThat(mails.told).as("not at once").isEmpty();
        sides.now = MON_10_00.plus(Duration.ofMinutes(5));
        sides.telling().tellTheRest();

        assertThat(mails.told).containsExactly("promise/7/1");
    }

    @Test
    void leavesOutWhatIsOlderThanADay() {
        mails.fails = true;
        promise();
        mails.fails = false;
        sides.now = MON_10_00.plus(Duration.ofDays(1)).plusMillis(1);

        sides.telling().tellTheRest();

        assertThat(mails.told).isEmpty();
        assertThat(sides.events.untold(sides.now.toEpochMilli())).isEmpty();
    }

    private void promise() {
        if (sides.tellers.isEmpty()) {
            sides.tellers.add(mails);
        }
        new Promising(sides.waits(), sides.sayings(), sides.sides(), sides.nobody()).promise(ISSUE, TUESDAY, ANNA);
    }

    /** An outbox that takes each key once, on a node that can be killed. */
    private static final class Mails implements Teller {

        private final List<String> told = new ArrayList<>();
        private boolean dies;
        private boolean fails;

        @Override
        public RequestEvent.Kind kind() {
            return RequestEvent.Kind.PROMISED;
        }

        @Override
        public void tell(Issue issue, RequestEvent event) {
            if (dies) {
                throw new OutOfMemoryError("killed");
            }
            if (fails) {
                throw new IllegalStateException("no database");
            }
            told.add(event.key());
        }
    }
}

package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.request.TwoSides.ANNA;
import static org.internalcustomer.jira.request.TwoSides.CARL;
import static org.internalcustomer.jira.request.TwoSides.FRED;
import static org.internalcustomer.jira.request.TwoSides.ISSUE;
import static org.internalcustomer.jira.request.TwoSides.MON_10_00;
import static org.internalcustomer.jira.request.TwoSides.NINA;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.PromiseLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the two sides say about promised dates, and what is kept of it. */
@Tag("R-POL-3")
class PromisingTest {

    private static final Instant TUESDAY = MON_10_00.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MON_10_00.plus(Duration.ofDays(2));

    private static final Instant THURSDAY = MON_10_00.plus(Duration.ofDays(3));

    private final TwoSides sides = new TwoSides();
    private final List<String> told = new ArrayList<>();
    private final Promising promising = promising();

    private Promising promising() {
        PromiseNotice notice = (issue, waiting, key, by, date, held) ->
                told.add(key + " " + by + held.map(old -> " instead").orElse(""));
        sides.tellers.add(new ToldPromises(notice, sides.events, sides.waits()));
        return new Promising(sides.waits(), sides.sayings(), sides.sides(), sides.nobody());
    }

    @Test
    void tellNothingOfADateThatWasAnsweredBeforeTheMailWasWritten() {
        promising.promise(ISSUE, TUESDAY, ANNA);
        promising.answer(ISSUE, TUESDAY, true, CARL);
        told.clear();

        sides.tellers.get(0).tell(ISSUE, sides.events.events.get(0));

        assertThat(told).isEmpty();
    }

    @Test
    void letTheProviderPromise() {
        PromisedDates dates = promising.promise(ISSUE, TUESDAY, ANNA);

        assertThat(dates).isEqualTo(new PromisedDates(at(TUESDAY), at(TUESDAY), at(TUESDAY)));
        assertThat(sides.dirty).containsExactly(7L);
    }

    @Test
    void letNobodyElsePromise() {
        assertThatThrownBy(() -> promising.promise(ISSUE, TUESDAY, CARL)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> promising.promise(ISSUE, TUESDAY, NINA)).isInstanceOf(Forbidden.class);
        assertThat(sides.events.events).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void keepWhoRenegotiatedAndWhoAgreedWithOldAndNew() {
        promising.promise(ISSUE, TUESDAY, ANNA);
        promising.promise(ISSUE, WEDNESDAY, ANNA);
        PromisedDates dates = promising.answer(ISSUE, WEDNESDAY, true, CARL);

        assertThat(dates).isEqualTo(new PromisedDates(at(TUESDAY), at(WEDNESDAY), OptionalLong.empty()));
        assertThat(told).containsExactly("promise/7/1 anna", "promise/7/2 anna instead");
        assertThat(promising.of(ISSUE).words())
                .containsExactly(
                        word(PromiseLog.Kind.PROMISED, "anna", TUESDAY, null),
                        word(PromiseLog.Kind.PROPOSED, "anna", WEDNESDAY, TUESDAY),
                        word(PromiseLog.Kind.ACCEPTED, "carl", WEDNESDAY, TUESDAY));
    }

    @Test
    void letTheCustomersDepartmentDecline() {
        promising.promise(ISSUE, TUESDAY, ANNA);

        assertThat(promising.answer(ISSUE, TUESDAY, false, FRED)).isEqualTo(PromisedDates.NONE);
    }

    @Test
    void letNobodyElseAnswer() {
        promising.promise(ISSUE, TUESDAY, ANNA);

        assertThatThrownBy(() -> promising.answer(ISSUE, TUESDAY, true, ANNA)).isInstanceOf(Forbidden.class);
    }

    @Test
    void answerOnce() {
        promising.promise(ISSUE, TUESDAY, ANNA);
        promising.answer(ISSUE, TUESDAY, true, CARL);

        assertThatThrownBy(() -> promising.answer(ISSUE, TUESDAY, false, FRED)).isInstanceOf(Conflict.class);
    }

    @Test
    void answerOnlyTheDateThatWasSeen() {
        promising.promise(ISSUE, TUESDAY, ANNA);
        promising.promise(ISSUE, WEDNESDAY, ANNA);

        assertThatThrownBy(() -> promising.answer(ISSUE, TUESDAY, true, CARL))
                .isInstanceOf(Conflict.class)
                .hasMessage("internal-customer.request.promise.other-date");
        assertThat(promising.of(ISSUE).dates().open()).isEqualTo(at(WEDNESDAY));

        promising.answer(ISSUE, WEDNESDAY, true, CARL);
        assertThat(sides.events.events.get(2).payload()).containsEntry("date", millis(WEDNESDAY));
    }

    @Test
    void answerWithoutLoginTheDateThatWasShown() {
        PromiseCard card = new PromiseCard(promising, sides.waits(), FakeJira.texts());
        Visit visit = new Visit(ISSUE, CARL, Locale.ENGLISH, ZoneOffset.UTC, MON_10_00);
        promising.promise(ISSUE, TUESDAY, ANNA);
        CardForm shown = card.card(visit).orElseThrow().forms().get(0);
        String accept = shown.buttons().get(0).act();
        promising.promise(ISSUE, WEDNESDAY, ANNA);

        assertThat(card.card(visit).orElseThrow().forms().get(0).offers(accept)).isFalse();
        assertThatThrownBy(() -> card.act(visit, accept, Filled.nothing())).isInstanceOf(Conflict.class);

        CardForm now = card.card(visit).orElseThrow().forms().get(0);
        card.act(visit, now.buttons().get(0).act(), Filled.nothing());
        assertThat(promising.of(ISSUE).dates().held()).isEqualTo(at(WEDNESDAY));
    }

    @Test
    void countNoAnswerToADateThatWasReplacedMeanwhile() {
        promising.promise(ISSUE, TUESDAY, ANNA);
        promising.promise(ISSUE, WEDNESDAY, ANNA);
        sides.events.beforeTheNext(() -> promising.promise(ISSUE, THURSDAY, ANNA));

        assertThatThrownBy(() -> promising.answer(ISSUE, WEDNESDAY, true, CARL)).isInstanceOf(Conflict.class);

        assertThat(promising.of(ISSUE).dates()).isEqualTo(new PromisedDates(at(TUESDAY), at(TUESDAY), at(THURSDAY)));
        assertThat(promising.of(ISSUE).words())
                .extracting(PromiseLog.Word::kind)
                .containsExactly(PromiseLog.Kind.PROMISED, PromiseLog.Kind.PROPOSED, PromiseLog.Kind.PROPOSED);
    }

    @Test
    void refuseADateThatHasPassed() {
        assertThatThrownBy(() -> promising.promise(ISSUE, MON_10_00, ANNA))
                .isInstanceOf(BadInput.class)
                .hasMessage("internal-customer.request.promise.past");
        promising.promise(ISSUE, TUESDAY, ANNA);
        sides.now = WEDNESDAY;
        assertThatThrownBy(() -> promising.answer(ISSUE, TUESDAY, true, CARL))
                .isInstanceOf(Conflict.class)
                .hasMessage("internal-customer.request.promise.too-late");
    }

    @Test
    void refuseWhereNoGoalIsAPromisedDate() {
        sides.promisable = false;

        assertThatThrownBy(() -> promising.promise(ISSUE, TUESDAY, ANNA)).isInstanceOf(Conflict.class);
    }

    private static PromiseLog.Word word(PromiseLog.Kind kind, String actor, Instant date, Instant old) {
        return new PromiseLog.Word(kind, MON_10_00, actor, date, old);
    }

    private static String millis(Instant instant) {
        return String.valueOf(instant.toEpochMilli());
    }

    private static OptionalLong at(Instant instant) {
        return OptionalLong.of(instant.toEpochMilli());
    }
}

package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.request.RequestEvents.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the store of request events promises on every database. */
abstract class RequestEventsContract {

    private Sql sql;
    private RequestEvents events;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        sql = emptyDatabase();
        events = new SqlRequestEvents(sql);
    }

    @Test
    void areKeptOnceWhateverIsRepeated() {
        RequestEvent first = event(1, "comment/1", 100, "the first word");
        events.add(List.of(first, first));
        events.add(List.of(event(1, "comment/1", 100, "another word"), event(1, "comment/2", 50, "earlier")));

        assertThat(events.of(List.of(1L)).get(1L)).containsExactly(event(1, "comment/2", 50, "earlier"), first);
    }

    @Test
    @Tag("R-HND-1")
    void sayWhoseAnswerWasTheFirst() {
        assertThat(events.addFirst(event(1, "answer/1/100/NET", 110, "yes"))).isTrue();
        assertThat(events.addFirst(event(1, "answer/1/100/NET", 111, "no"))).isFalse();

        assertThat(events.of(List.of(1L)).get(1L)).containsExactly(event(1, "answer/1/100/NET", 110, "yes"));
    }

    @Test
    void belongToTheirIssue() {
        events.add(List.of(event(1, "a", 1, ""), event(2, "b", 1, "")));

        assertThat(events.of(List.of(1L, 3L))).containsOnlyKeys(1L);
    }

    @Test
    void knowWhatTheRulesStillHaveToFill() {
        events.add(List.of(step(1, RequestEvent.Kind.UNFILLED), step(2, RequestEvent.Kind.UNFILLED)));
        events.add(List.of(step(1, RequestEvent.Kind.CREATED), step(3, RequestEvent.Kind.CREATED)));

        assertThat(events.unfilled()).containsExactly(2L);
    }

    @Test
    @Tag("R-POL-8")
    @Tag("R-POL-9")
    void areFoundByTheirKind() {
        RequestEvent chase = step(1, RequestEvent.Kind.CHASED);
        events.add(List.of(chase, step(1, RequestEvent.Kind.NOTE), step(3, RequestEvent.Kind.CHASED)));

        assertThat(events.of(List.of(1L, 2L), RequestEvent.Kind.CHASED)).isEqualTo(Map.of(1L, List.of(chase)));
        assertThat(events.of(List.of(), RequestEvent.Kind.CHASED)).isEmpty();
    }

    @Test
    @Tag("R-POL-3")
    @Tag("R-POL-8")
    void areUntoldUntilSomebodySaysSo() {
        RequestEvent promise = step(1, RequestEvent.Kind.PROMISED);
        RequestEvent chase = step(2, RequestEvent.Kind.CHASED);
        events.addFirst(promise);
        events.add(List.of(chase, step(3, RequestEvent.Kind.NOTE)));

        assertThat(events.untold(0)).isEmpty();
        assertThat(events.untold(1)).containsExactly(promise, chase);
        events.tellLater(promise, 60);
        assertThat(events.untold(59)).containsExactly(chase);
        events.told(chase);
        events.tellLater(chase, 10);
        assertThat(events.untold(60)).containsExactly(promise);
    }

    @Test
    @Tag("R-POL-9")
    void areReadPageByPageTheLatestFirst() {
        RequestEvent one = said("a", 10, RequestEvent.Kind.DECIDED);
        RequestEvent two = said("b", 20, RequestEvent.Kind.DECIDED);
        RequestEvent three = said("c", 20, RequestEvent.Kind.DECIDED);
        events.add(List.of(one, two, three, said("d", 30, RequestEvent.Kind.NOTE)));

        assertThat(events.latest(RequestEvent.Kind.DECIDED, Place.END, 2)).containsExactly(three, two);
        assertThat(events.latest(RequestEvent.Kind.DECIDED, new Place(20, "c"), 2))
                .as("in the same millisecond")
                .containsExactly(two, one);
        assertThat(events.latest(RequestEvent.Kind.DECIDED, new Place(10, "a"), 2))
                .isEmpty();
    }

    @Test
    @Tag("R-POL-9")
    void knowWhatNobodyHasDecided() {
        RequestEvent first = said("correction/1/1", 10, RequestEvent.Kind.CORRECTION);
        RequestEvent second = said("correction/1/2", 20, RequestEvent.Kind.CORRECTION);
        RequestEvent third = said("correction/1/3", 20, RequestEvent.Kind.CORRECTION);
        events.add(List.of(first, second, third, said("correction/1/1/decision", 30, RequestEvent.Kind.DECIDED)));

        assertThat(events.undecided(Place.BEGINNING, 1)).containsExactly(second);
        assertThat(events.undecided(new Place(20, "correction/1/2"), 9)).containsExactly(third);
    }

    @Test
    @Tag("R-POL-9")
    void findWhatWasAskedForBeforeOpenOnesHadAPlace() {
        RequestEvent first = said("correction/1/1", 10, RequestEvent.Kind.CORRECTION);
        RequestEvent second = said("correction/1/2", 20, RequestEvent.Kind.CORRECTION);
        events.add(List.of(first, second, said("correction/1/1/decision", 30, RequestEvent.Kind.DECIDED)));
        sql.change(db -> db.update("UPDATE [REQUEST_EVENT] SET {OPEN_SINCE} = NULL"));

        OpenCorrections start = new OpenCorrections(sql);
        start.start();
        start.start();

        assertThat(events.undecided(Place.BEGINNING, 9)).containsExactly(second);
    }

    private static RequestEvent said(String key, long at, RequestEvent.Kind kind) {
        return new RequestEvent(1, key, at, 0, "ben", kind, Map.of());
    }

    private static RequestEvent step(long issueId, RequestEvent.Kind kind) {
        return new RequestEvent(issueId, kind + "/" + issueId, 1, 0, "", kind, Map.of());
    }

    private static RequestEvent event(long issueId, String key, long at, String word) {
        return new RequestEvent(issueId, key, at, 0, "ben", RequestEvent.Kind.NOTE, Map.of("note", word));
    }
}

package org.internalcustomer.jira.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.jira.host.request.PromiseLog.Kind;
import org.internalcustomer.jira.host.request.PromiseLog.Word;

/** What the events of one request say about promised dates: each word, and what holds after all of them. */
record PromiseBook(PromisedDates dates, List<Word> words, int said) {

    static PromiseBook of(List<RequestEvent> events) {
        PromisedDates dates = PromisedDates.NONE;
        List<Word> words = new ArrayList<>();
        int said = 0;
        for (RequestEvent event : events) {
            PromisedDates before = dates;
            dates = OurWords.event(event).map(before::with).orElse(before);
            switch (event.kind()) {
                case PROMISED -> {
                    Kind kind = before.held().isEmpty() ? Kind.PROMISED : Kind.PROPOSED;
                    words.add(word(kind, event, dates.open(), before.held()));
                    said++;
                }
                case PROMISE_ACCEPTED, PROMISE_DECLINED -> {
                    if (!dates.equals(before)) {
                        boolean accepted = event.kind() == RequestEvent.Kind.PROMISE_ACCEPTED;
                        Kind kind = accepted ? Kind.ACCEPTED : Kind.DECLINED;
                        words.add(word(kind, event, before.open(), before.held()));
                    }
                }
                default -> {}
            }
        }
        return new PromiseBook(dates, words, said);
    }

    private static Word word(Kind kind, RequestEvent event, OptionalLong date, OptionalLong old) {
        return new Word(kind, Instant.ofEpochMilli(event.at()), event.actor(), instant(date), instant(old));
    }

    private static Instant instant(OptionalLong millis) {
        return millis.isPresent() ? Instant.ofEpochMilli(millis.getAsLong()) : null;
    }
}

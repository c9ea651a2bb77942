package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.jira.host.request.Waits;

/** Tells the internal customer which date was promised, or proposed instead of the one that holds. */
final class ToldPromises implements Teller {

    private final PromiseNotice notice;
    private final RequestEvents events;
    private final Waits waits;

    ToldPromises(PromiseNotice notice, RequestEvents events, Waits waits) {
        this.notice = notice;
        this.events = events;
        this.waits = waits;
    }

    @Override
    public RequestEvent.Kind kind() {
        return RequestEvent.Kind.PROMISED;
    }

    /** Nothing of a date that waits for no answer any more. */
    @Override
    public void tell(Issue issue, RequestEvent promise) {
        PromisedDates dates = PromiseBook.of(events.of(List.of(issue.getId())).getOrDefault(issue.getId(), List.of()))
                .dates();
        long date = Long.parseLong(promise.value("date"));
        if (dates.open().equals(OptionalLong.of(date))) {
            Optional<Instant> held = dates.isRenegotiated()
                    ? Optional.of(Instant.ofEpochMilli(dates.held().getAsLong()))
                    : Optional.empty();
            waits.of(issue)
                    .ifPresent(waiting -> notice.tell(
                            issue, waiting, promise.key(), promise.actor(), Instant.ofEpochMilli(date), held));
        }
    }
}

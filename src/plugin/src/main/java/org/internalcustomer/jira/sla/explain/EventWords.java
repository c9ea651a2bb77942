package org.internalcustomer.jira.sla.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.Values;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Step;

/** What happened to a request, told in order: it remembers the values before. */
final class EventWords {

    private final Wording wording;
    private String status;
    private String priority;

    EventWords(Wording wording, Values origin) {
        this.wording = wording;
        status = origin.status();
        priority = origin.priority();
    }

    String created(Values origin) {
        return origin.provider().isPresent()
                ? wording.text("event.created-for", wording.department(origin.provider()))
                : wording.text("event.created");
    }

    /** Internal comments are nobody's business here: they move no timer. */
    List<String> of(Step step) {
        List<String> told = new ArrayList<>();
        for (Event event : step.events()) {
            if (!(event instanceof Event.Commented comment) || comment.isPublic()) {
                told.add(of(event));
            }
        }
        return told;
    }

    private String of(Event event) {
        if (event instanceof Event.StatusChanged change) {
            String before = status;
            status = change.to();
            return wording.text("event.status", wording.status(before), wording.status(status));
        }
        if (event instanceof Event.PriorityChanged change) {
            String before = priority;
            priority = change.to();
            return wording.text("event.priority", value(Field.PRIORITY, before), value(Field.PRIORITY, priority));
        }
        if (event instanceof Event.ResolutionChanged change) {
            return wording.text(change.to().isPresent() ? "event.resolved" : "event.unresolved");
        }
        if (event instanceof Event.ServiceChanged change) {
            return field(Field.SERVICE, change.to().map(Set::of).orElse(Set.of()));
        }
        if (event instanceof Event.FieldChanged change) {
            return field(change.field(), change.to());
        }
        if (event instanceof Event.Commented) {
            return wording.text("event.comment");
        }
        return handOff(event);
    }

    private String handOff(Event event) {
        if (event instanceof Event.ProviderChanged change) {
            return change.to().isEmpty()
                    ? wording.text("event.provider-removed")
                    : offer(change.to(), change.accepted(), "event.provider");
        }
        if (event instanceof Event.AssigneeChanged change) {
            return change.to().isEmpty()
                    ? wording.text("event.unassigned")
                    : wording.text("event.assigned", wording.person(change.to().get()));
        }
        if (event instanceof Event.Offered offer) {
            return offer(Optional.of(offer.to()), offer.accepted(), "event.handed");
        }
        if (event instanceof Event.Accepted acceptance) {
            String key = acceptance.tacit() ? "event.accepted-by-silence" : "event.accepted";
            return wording.text(key, wording.department(acceptance.department()));
        }
        if (event instanceof Event.Rejected rejection) {
            return wording.text("event.rejected", wording.department(rejection.department()), rejection.reason());
        }
        if (event instanceof Event.Withdrawn withdrawal) {
            return wording.text("event.withdrawn", wording.department(withdrawal.department()));
        }
        if (event instanceof Event.Ruled ruling) {
            return wording.text("event.ruled", wording.department(ruling.owner()));
        }
        return said(event);
    }

    private String said(Event event) {
        if (event instanceof Event.Promised promise) {
            return wording.text("event.promised", wording.time(promise.date()));
        }
        if (event instanceof Event.PromiseAnswered answer) {
            return wording.text(answer.accepted() ? "event.promise-accepted" : "event.promise-declined");
        }
        if (event instanceof Event.PauseExplained explanation) {
            return wording.text(
                    "event.turn",
                    wording.waiting(PauseReason.valueOf(explanation.turn().name())));
        }
        return wording.text(event instanceof Event.PauseContested ? "event.contested" : "event.other");
    }

    private String offer(Optional<String> to, boolean accepted, String key) {
        return wording.text(accepted ? key : "event.offered", wording.department(to));
    }

    private String field(Field field, Set<String> to) {
        return wording.text("event.field", wording.field(field), wording.values(field, to));
    }

    private String value(Field field, String value) {
        return wording.values(field, Set.of(value));
    }
}

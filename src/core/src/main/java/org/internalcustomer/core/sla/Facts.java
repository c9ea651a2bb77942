package org.internalcustomer.core.sla;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.core.request.Values;

/** What is known of a request while its history is folded: the values of its fields, and the signals of one change group. */
final class Facts {

    private final Map<Field, Set<String>> values = new EnumMap<>(Field.class);
    private final EnumSet<Signal> signals = EnumSet.of(Signal.CREATED);
    private final Since since = new Since();
    private final Parties parties;
    private String status;
    private boolean resolved;
    private boolean conditionsChanged;
    private PromisedDates promises = PromisedDates.NONE;

    /** Whose turn somebody said it is while the request stays in its status. */
    private Optional<PauseReason> turn = Optional.empty();

    private boolean explained;

    /** Whether the customer's side said something in this status, or since it was said to be their turn. */
    private boolean customerSpoke;

    /** The status before this change group; the one now, unless the group changed it. */
    private String statusBefore;

    private final Trace trace;

    Facts(History history, Trace trace) {
        this.trace = trace;
        Values origin = history.origin();
        parties = history.parties();
        status = origin.status();
        statusBefore = status;
        resolved = origin.resolution().isPresent();
        values.put(Field.PRIORITY, Set.of(origin.priority()));
        values.put(Field.SERVICE, origin.service().map(Set::of).orElse(Set.of()));
        values.put(Field.CUSTOMER, parties.customerKeys());
        values.put(Field.ISSUE_TYPE, Set.of(origin.kind().issueType()));
        values.put(Field.PROJECT, Set.of(origin.kind().project()));
        values.put(Field.LABEL, origin.kind().labels());
    }

    /** Takes in an event; {@code accountable} is the department accountable before it. */
    void take(Event event, Optional<String> accountable) {
        if (event instanceof Event.StatusChanged change) {
            status = change.to();
            turn = Optional.empty();
            customerSpoke = false;
            since.statusChanged();
        } else if (event instanceof Event.ResolutionChanged change) {
            resolved = change.to().isPresent();
            add(resolved ? Signal.RESOLUTION_SET : Signal.RESOLUTION_CLEARED);
        } else if (event instanceof Event.PriorityChanged change) {
            changed(Field.PRIORITY, Set.of(change.to()));
            add(Signal.PRIORITY_CHANGED);
        } else if (event instanceof Event.ServiceChanged change) {
            changed(Field.SERVICE, change.to().map(Set::of).orElse(Set.of()));
            add(Signal.SERVICE_CHANGED);
        } else if (event instanceof Event.FieldChanged change) {
            changed(change.field(), change.to());
        } else if (event instanceof Event.AssigneeChanged change && change.to().isPresent()) {
            add(Signal.ASSIGNED);
        } else if (event instanceof Event.Commented comment && comment.isPublic()) {
            commented(comment, accountable);
        } else {
            said(event);
        }
    }

    private void said(Event event) {
        if (event instanceof Event.PauseExplained explanation) {
            turn = Optional.of(PauseReason.of(explanation.turn()));
            customerSpoke = false;
            explained = true;
        } else if (event instanceof Event.PauseContested) {
            customerSpoke = true;
            since.customerSpoke(turn);
        } else {
            PromisedDates before = promises;
            promises = promises.with(event);
            conditionsChanged |= !promises.equals(before);
        }
    }

    /** Who hears what becomes of them. */
    Trace trace() {
        return trace;
    }

    void add(Signal signal) {
        signals.add(signal);
        since.gave(signal);
    }

    /** Forgets what belongs to one change group only. */
    void settled() {
        signals.clear();
        conditionsChanged = false;
        explained = false;
        statusBefore = status;
        since.settled();
    }

    String status() {
        return status;
    }

    boolean resolved() {
        return resolved;
    }

    boolean conditionsChanged() {
        return conditionsChanged;
    }

    PromisedDates promises() {
        return promises;
    }

    /** Whether this group said whose turn it is. */
    boolean explained() {
        return explained;
    }

    /** Whom a pause waits for that the status gives that reason; nobody once the customer has spoken. */
    Optional<PauseReason> waitingFor(PauseReason byStatus) {
        PauseReason reason = turn.orElse(byStatus);
        return reason == PauseReason.CUSTOMER && customerSpoke ? Optional.empty() : Optional.of(reason);
    }

    /** Whom a pause waits for that one of the signals began in this status; nobody if none holds. */
    Optional<PauseReason> waitingSince(Triggers triggers) {
        return holding(triggers).stream()
                .findFirst()
                .map(signal -> turn.orElse(triggers.pauseOn().get(signal)));
    }

    /** The signals of those that pause, and still do. */
    Set<Signal> holding(Triggers triggers) {
        Set<Signal> holding = EnumSet.noneOf(Signal.class);
        triggers.pauseOn().forEach((signal, reason) -> {
            if (since.holds(signal, triggers.resume(), reason)) {
                holding.add(signal);
            }
        });
        return holding;
    }

    /** Whether the customer's side said something in this group. */
    boolean customerSpeaks() {
        return since.customerSpeaks();
    }

    Optional<String> customer() {
        return parties.customer();
    }

    Set<String> values(Field field) {
        return values.get(field);
    }

    /** Whether the status is among the trigger's, or one of its signals was given in this group. */
    boolean fires(Trigger trigger) {
        return trigger.statuses().contains(status) || signalled(trigger);
    }

    /** Whether this group brought the request into one of the trigger's statuses, or gave one of its signals. */
    boolean enters(Trigger trigger) {
        return trigger.statuses().contains(status) && !status.equals(statusBefore) || signalled(trigger);
    }

    boolean signalled(Trigger trigger) {
        return !trigger.signals().isEmpty() && !Collections.disjoint(signals, trigger.signals());
    }

    boolean gave(Signal signal) {
        return signals.contains(signal);
    }

    private void changed(Field field, Set<String> to) {
        values.put(field, to);
        conditionsChanged = true;
    }

    private void commented(Event.Commented comment, Optional<String> accountable) {
        if (parties.said(comment, accountable)) {
            add(Signal.CUSTOMER_COMMENT);
            customerSpoke = true;
            since.customerSpoke(turn);
        } else if (accountable.filter(comment.departments()::contains).isPresent()) {
            add(Signal.RESPONSE);
        }
    }
}

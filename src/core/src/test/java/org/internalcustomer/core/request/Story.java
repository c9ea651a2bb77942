package org.internalcustomer.core.request;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the history of a request; every line is a change group of its own. Times are UTC, of Monday 2026-09-28 if only the
 * time of day is given.
 */
public final class Story {

    private static final String MON_2026_09_28 = "2026-09-28T";

    private final long created;
    private final List<Event> events = new ArrayList<>();
    private Values origin = Values.of(new Values.Kind("SVC", "Incident", Set.of()), "Open", "Medium");
    private Parties parties = new Parties(Optional.of("carl"), Optional.of("FIN"));
    private int groups;

    private Story(long created) {
        this.created = created;
    }

    public static Story created(String when) {
        return new Story(instant(when));
    }

    public static long instant(String when) {
        String full = when.contains("T") ? when : MON_2026_09_28 + when;
        return LocalDateTime.parse(full).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    public Story to(String provider) {
        origin = origin.withProvider(Optional.of(provider));
        return this;
    }

    public Story with(Values values) {
        origin = values;
        return this;
    }

    public Story of(Parties asking) {
        parties = asking;
        return this;
    }

    public Story withPriority(String priority) {
        origin = new Values(
                origin.kind(),
                origin.status(),
                priority,
                origin.provider(),
                origin.assignee(),
                origin.service(),
                origin.resolution());
        return this;
    }

    public Story status(String when, String to) {
        return add(new Event.StatusChanged(change(when), to));
    }

    public Story priority(String when, String to) {
        return add(new Event.PriorityChanged(change(when), to));
    }

    /** A hand-off that is accepted at once; to nobody if empty. */
    public Story handedTo(String when, String to) {
        return add(new Event.ProviderChanged(change(when), key(to), true));
    }

    /** An offer by the provider field. */
    public Story offeredTo(String when, String to) {
        return add(new Event.ProviderChanged(change(when), key(to), false));
    }

    public Story accepted(String when, String department) {
        return add(new Event.Accepted(app(when), department, false));
    }

    public Story rejected(String when, String department) {
        return add(new Event.Rejected(app(when), department, "not ours"));
    }

    /** Somebody above both names the owner. */
    public Story ruled(String when, String owner) {
        return add(new Event.Ruled(app(when), owner));
    }

    /** An offer by the app's own control. */
    public Story handOff(String when, String to) {
        return add(new Event.Offered(app(when), to, false));
    }

    public Story withdrawn(String when, String department) {
        return add(new Event.Withdrawn(app(when), department));
    }

    /** The provider promises a date, or another one. */
    public Story promised(String when, String date) {
        return add(new Event.Promised(app(when), instant(date)));
    }

    public Story agreed(String when) {
        return add(new Event.PromiseAnswered(app(when), true));
    }

    public Story declined(String when) {
        return add(new Event.PromiseAnswered(app(when), false));
    }

    /** Somebody says whose turn it is. */
    public Story turn(String when, Turn turn) {
        return add(new Event.PauseExplained(app(when), turn));
    }

    public Story contested(String when) {
        return add(new Event.PauseContested(app(when)));
    }

    /** By a member of the assignee's department. */
    public Story assigned(String when, String to, String department) {
        return assigned(when, to, department, department);
    }

    /** By a member of the department {@code by}. */
    public Story assigned(String when, String to, String department, String by) {
        return add(new Event.AssigneeChanged(
                change(when), key(to), key(department).stream().toList(), Set.of(by)));
    }

    public Story commented(String when, String author, String... departments) {
        return add(new Event.Commented(comment(when), author, true, Set.of(departments)));
    }

    /** By a member of the present department, after the former one was merged into it. */
    public Story commentedSince(String when, String author, String former, String present) {
        return add(new Event.Commented(comment(when), author, true, Set.of(former, present), Map.of(former, present)));
    }

    public Story noted(String when, String author, String... departments) {
        return add(new Event.Commented(comment(when), author, false, Set.of(departments)));
    }

    public Story resolution(String when, String to) {
        return add(new Event.ResolutionChanged(change(when), key(to)));
    }

    public Story add(Event event) {
        events.add(event);
        return this;
    }

    /** Puts the next event into the group of the previous one. */
    public Moment together(String when, int position) {
        return Moment.change(instant(when), groups, position);
    }

    public History told() {
        return new History(created, origin, parties, events);
    }

    private Moment app(String when) {
        return Moment.app(instant(when), ++groups);
    }

    private Moment change(String when) {
        return Moment.change(instant(when), ++groups, 0);
    }

    private Moment comment(String when) {
        return Moment.comment(instant(when), ++groups);
    }

    private static Optional<String> key(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }
}

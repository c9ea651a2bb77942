package org.internalcustomer.jira.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.issue.ChangeGroup.Item;

/**
 * What our own events of one issue tell: comments and hand-offs, and what Jira's changes of provider and assignee meant. A
 * change of which there is no snapshot was never seen to happen: it was imported, or the app was off. A provider set so counts
 * as accepted; of an assignee it is not known which department they belonged to then, so that is no hand-off.
 */
final class OurWords {

    /** Jira's clock may be coarser than ours, and the database slow. */
    private static final long BEFORE_MILLIS = 2_000;

    private static final long AFTER_MILLIS = 60_000;

    private final List<RequestEvent> ours;
    private final Map<Long, RequestEvent> changes = new HashMap<>();
    private final List<RequestEvent> mirrored = new ArrayList<>();

    OurWords(List<RequestEvent> ours) {
        this.ours = ours;
        for (RequestEvent event : ours) {
            if (event.kind() == RequestEvent.Kind.CHANGE) {
                changes.put(event.sequence(), event);
            } else if (event.kind() == RequestEvent.Kind.MIRRORED) {
                mirrored.add(event);
            }
        }
    }

    List<Event> events() {
        return ours.stream().flatMap(event -> event(event).stream()).toList();
    }

    /** Nothing where it was the app itself that made the field show who is accountable. */
    Optional<Event> provider(Moment moment, Item item) {
        if (isOurs(moment, item)) {
            return Optional.empty();
        }
        Optional<String> to = Optional.of(item.to()).filter(key -> !key.isEmpty());
        boolean imported = !changes.containsKey(moment.group());
        return Optional.of(new Event.ProviderChanged(
                moment, to, imported || to.filter(by(moment)::contains).isPresent()));
    }

    Event assigned(Moment moment, Optional<String> to) {
        RequestEvent change = changes.get(moment.group());
        List<String> departments = change == null ? List.of() : List.copyOf(keys(change.value("assignee")));
        return new Event.AssigneeChanged(moment, to, departments, by(moment));
    }

    private Set<String> by(Moment moment) {
        RequestEvent change = changes.get(moment.group());
        return change == null ? Set.of() : keys(change.value("departments"));
    }

    /** Uses up what was announced last before the change, and what was announced before that and never made. */
    private boolean isOurs(Moment moment, Item item) {
        List<RequestEvent> fitting = mirrored.stream()
                .filter(intent -> isMadeBy(intent, moment, item))
                .sorted(Comparator.comparingLong(RequestEvent::at))
                .toList();
        if (fitting.isEmpty()) {
            return false;
        }
        long announced = fitting.stream()
                .mapToLong(RequestEvent::at)
                .filter(at -> at <= moment.at())
                .max()
                .orElse(fitting.get(0).at());
        fitting.stream().filter(intent -> intent.at() <= announced).forEach(mirrored::remove);
        return true;
    }

    private static boolean isMadeBy(RequestEvent intent, Moment moment, Item item) {
        return intent.value("from").equals(item.from())
                && intent.value("to").equals(item.to())
                && moment.at() >= intent.at() - BEFORE_MILLIS
                && moment.at() <= intent.at() + AFTER_MILLIS;
    }

    /** What it says in core's words; nothing where it says nothing about the request itself. */
    static Optional<Event> event(RequestEvent event) {
        Moment moment = Moment.app(event.at(), event.sequence());
        return switch (event.kind()) {
            case COMMENT -> Optional.of(comment(event));
            case OFFERED ->
                Optional.of(
                        new Event.Offered(moment, event.value("to"), Boolean.parseBoolean(event.value("accepted"))));
            case ACCEPTED -> Optional.of(new Event.Accepted(moment, event.value("to"), false));
            case REJECTED -> Optional.of(new Event.Rejected(moment, event.value("to"), event.value("reason")));
            case WITHDRAWN -> Optional.of(new Event.Withdrawn(moment, event.value("to")));
            case RULED -> Optional.of(new Event.Ruled(moment, event.value("to")));
            case PROMISED -> Optional.of(new Event.Promised(moment, Long.parseLong(event.value("date"))));
            case PROMISE_ACCEPTED -> answered(moment, event, true);
            case PROMISE_DECLINED -> answered(moment, event, false);
            case PAUSE_EXPLAINED -> Optional.of(new Event.PauseExplained(moment, Turn.valueOf(event.value("turn"))));
            case PAUSE_CONTESTED -> Optional.of(new Event.PauseContested(moment));
            case DECIDED, OUTAGE -> corrected(moment, event);
            default -> Optional.empty();
        };
    }

    static Event.Commented comment(RequestEvent snapshot) {
        return new Event.Commented(
                Moment.comment(snapshot.at(), snapshot.sequence()),
                snapshot.actor(),
                Boolean.parseBoolean(snapshot.value("public")),
                keys(snapshot.value("departments")),
                Mergers.read(snapshot.value("merged")));
    }

    /** Older answers do not say which date they mean. */
    private static Optional<Event> answered(Moment moment, RequestEvent answer, boolean accepted) {
        String date = answer.value("date");
        return Optional.of(new Event.PromiseAnswered(
                moment, accepted, date.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(date))));
    }

    /** Only what was approved changes anything. */
    private static Optional<Event> corrected(Moment moment, RequestEvent decision) {
        if (!Boolean.parseBoolean(decision.value("approved"))) {
            return Optional.empty();
        }
        String timer = decision.value("timer");
        return Optional.of(
                decision.value("from").isEmpty()
                        ? new Event.VerdictSet(moment, timer, decision.value("verdict"))
                        : new Event.TimeTakenOut(
                                moment,
                                Optional.of(timer).filter(name -> !name.isEmpty()),
                                Long.parseLong(decision.value("from")),
                                Long.parseLong(decision.value("to"))));
    }

    private static Set<String> keys(String text) {
        return HistoryBuilder.words(text, ",");
    }
}

package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.Story;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.core.request.Values;

/** Any history of a request that was raised on Monday 2026-09-28 at ten: up to fourteen events, some in one change. */
final class RandomHistories {

    private static final long CREATED = Story.instant("10:00");
    private static final long MINUTE = 60_000;
    private static final String PAUSING = "Waiting for customer";
    private static final Set<String> OPEN = Set.of("Open", "In Progress", PAUSING, "Waiting for third party");

    private RandomHistories() {}

    static Arbitrary<History> any() {
        Arbitrary<Optional<String>> providers =
                Arbitraries.of("SD", "NET", "HR").optional();
        return Combinators.combine(steps().list().ofMaxSize(14), providers).as((steps, provider) -> {
            Values origin = Values.of(new Values.Kind("SVC", "Incident", Set.of()), "Open", "Medium")
                    .withProvider(provider);
            return new History(CREATED, origin, new Parties(Optional.of("carl"), Optional.of("FIN")), events(steps));
        });
    }

    /** A step: minutes since the last event, whether in a change group of its own, what, and which of its values. */
    private record Step(int minutes, boolean ownGroup, int what, int which) {}

    private static Arbitrary<Step> steps() {
        Arbitrary<Integer> minutes = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 3000)));
        return Combinators.combine(
                        minutes,
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new);
    }

    private static List<Event> events(List<Step> steps) {
        List<Event> events = new ArrayList<>();
        long at = CREATED;
        long group = 1;
        int position = 0;
        for (Step step : steps) {
            if (step.ownGroup() || events.isEmpty()) {
                at += step.minutes() * MINUTE;
                group++;
                position = 0;
            }
            events.add(event(step, Moment.change(at, group, position++)));
        }
        return events;
    }

    private static Event event(Step step, Moment moment) {
        List<String> departments = List.of("SD", "NET", "HR", "SD", "NET", "HR");
        String department = departments.get(step.which());
        return switch (step.what()) {
            case 0, 1, 2 ->
                new Event.StatusChanged(
                        moment,
                        List.of(
                                        "Open",
                                        "In Progress",
                                        "Waiting for customer",
                                        "Waiting for third party",
                                        "Resolved",
                                        "Closed")
                                .get(step.which()));
            case 3 ->
                new Event.PriorityChanged(
                        moment,
                        List.of("Critical", "High", "Medium", "Low", "High", "Medium")
                                .get(step.which()));
            case 4 ->
                new Event.ProviderChanged(
                        moment, step.which() == 5 ? Optional.empty() : Optional.of(department), step.which() < 3);
            case 5 -> new Event.Accepted(moment, department, false);
            case 6 -> new Event.Rejected(moment, department, "");
            case 7 -> new Event.Commented(moment, "anna", true, Set.of(department));
            case 8 -> new Event.Offered(moment, department, step.which() == 5);
            case 9 -> new Event.Withdrawn(moment, department);
            case 10 -> new Event.Commented(moment, "carl", true, Set.of("FIN"));
            case 11 -> new Event.Promised(moment, moment.at() + step.which() * 700 * MINUTE);
            case 12 -> new Event.PromiseAnswered(moment, step.which() < 3);
            case 13 ->
                step.which() < 4
                        ? new Event.PauseExplained(moment, Turn.values()[step.which()])
                        : new Event.PauseContested(moment);
            default ->
                new Event.AssigneeChanged(
                        moment, Optional.of("anna"), List.of(department), Set.of(departments.get(5 - step.which())));
        };
    }

    /**
     * The same history with a pause between two of its events, from and to so many hundredths of the time between them;
     * nothing where there is no time, or where the request is done.
     */
    static Optional<History> withAPause(History history, int after, int from, int to) {
        int index = Math.min(after, history.events().size());
        List<Event> before = history.events().subList(0, index);
        List<Event> behind = history.events().subList(index, history.events().size());
        long begin = before.isEmpty() ? CREATED : before.get(index - 1).at();
        long length = behind.isEmpty() ? 4000 * MINUTE : behind.get(0).at() - begin;
        String status = before.stream()
                .filter(Event.StatusChanged.class::isInstance)
                .map(event -> ((Event.StatusChanged) event).to())
                .reduce("Open", (earlier, later) -> later);
        if (length < 100 || from == to || !OPEN.contains(status)) {
            return Optional.empty();
        }
        List<Event> events = new ArrayList<>(before);
        events.add(new Event.StatusChanged(Moment.change(begin + length * from / 100, 1000, 0), PAUSING));
        events.add(new Event.StatusChanged(Moment.change(begin + length * to / 100, 1001, 0), status));
        events.addAll(behind);
        return Optional.of(new History(history.created(), history.origin(), history.parties(), events));
    }
}

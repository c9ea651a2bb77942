package org.internalcustomer.jira.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The events of requests, in memory. */
final class EventsInMemory implements RequestEvents {

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::at).thenComparing(Place::key);

    final List<RequestEvent> events = new ArrayList<>();
    private final Map<String, Long> tellAt = new HashMap<>();
    private Runnable sooner = () -> {};

    /** Somebody else says something just before the next word is added. */
    void beforeTheNext(Runnable word) {
        sooner = word;
    }

    @Override
    public Map<Long, List<RequestEvent>> of(Collection<Long> issueIds) {
        return events.stream()
                .filter(event -> issueIds.contains(event.issueId()))
                .collect(Collectors.groupingBy(RequestEvent::issueId));
    }

    @Override
    public Map<Long, List<RequestEvent>> of(Collection<Long> issueIds, RequestEvent.Kind kind) {
        return events.stream()
                .filter(event -> issueIds.contains(event.issueId()) && event.kind() == kind)
                .collect(Collectors.groupingBy(RequestEvent::issueId));
    }

    @Override
    public List<RequestEvent> latest(RequestEvent.Kind kind, Place before, int most) {
        return events.stream()
                .filter(event -> event.kind() == kind && ORDER.compare(place(event), before) < 0)
                .sorted(Comparator.comparing(EventsInMemory::place, ORDER).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<RequestEvent> undecided(Place after, int most) {
        Set<String> keys = events.stream().map(RequestEvent::key).collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.CORRECTION
                        && ORDER.compare(place(event), after) > 0
                        && !keys.contains(event.key() + "/decision"))
                .sorted(Comparator.comparing(EventsInMemory::place, ORDER))
                .limit(most)
                .toList();
    }

    private static Place place(RequestEvent event) {
        return new Place(event.at(), event.key());
    }

    @Override
    public synchronized boolean addFirst(RequestEvent event) {
        Runnable word = sooner;
        sooner = () -> {};
        word.run();
        boolean first = events.stream().noneMatch(known -> known.key().equals(event.key()));
        if (first) {
            events.add(event);
            if (event.kind().isTold()) {
                tellAt.put(event.key(), event.at());
            }
        }
        return first;
    }

    @Override
    public void add(Collection<RequestEvent> more) {
        more.forEach(this::addFirst);
    }

    @Override
    public List<RequestEvent> untold(long now) {
        return events.stream()
                .filter(event -> tellAt.getOrDefault(event.key(), Long.MAX_VALUE) <= now)
                .toList();
    }

    @Override
    public void told(RequestEvent event) {
        tellAt.remove(event.key());
    }

    @Override
    public void tellLater(RequestEvent event, long at) {
        tellAt.computeIfPresent(event.key(), (key, before) -> at);
    }

    @Override
    public List<Long> unfilled() {
        return events.stream().anyMatch(event -> event.kind() == RequestEvent.Kind.CREATED)
                ? List.of()
                : events.stream().map(RequestEvent::issueId).toList();
    }
}

package org.internalcustomer.jira.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The events of requests, in memory. */
final class EventsInMemory implements RequestEvents {

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
    public Map<Long, List<RequestEvent>> of(Set<RequestEvent.Kind> kinds) {
        return events.stream()
                .filter(event -> kinds.contains(event.kind()))
                .collect(Collectors.groupingBy(RequestEvent::issueId));
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

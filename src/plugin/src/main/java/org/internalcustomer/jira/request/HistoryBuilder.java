package org.internalcustomer.jira.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.Values;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.ChangeGroup.Item;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.request.IssueHistory.ResolutionChange;

/** Turns Jira's changes and our own events of one issue into its history. */
final class HistoryBuilder {

    private final IssueToday today;
    private final List<ChangeGroup> changes;
    private final List<RequestEvent> ours;
    private final OurNames names;

    HistoryBuilder(IssueToday today, List<ChangeGroup> changes, List<RequestEvent> ours, OurNames names) {
        this.today = today;
        this.changes = changes;
        this.ours = ours;
        this.names = names;
    }

    IssueHistory build() {
        List<Event> events = new ArrayList<>();
        OurWords words = new OurWords(ours);
        for (ChangeGroup group : changes) {
            for (int position = 0; position < group.items().size(); position++) {
                Moment moment = Moment.change(group.at().toEpochMilli(), group.id(), position);
                event(moment, group.items().get(position), words).ifPresent(events::add);
            }
        }
        events.addAll(words.events());
        long created = Math.min(
                today.created().toEpochMilli(),
                events.stream().mapToLong(Event::at).min().orElse(Long.MAX_VALUE));
        return new IssueHistory(
                today.identity(),
                today.requester(),
                today.customer(),
                today.service(),
                today.provider(),
                new History(created, origin(), parties(), events),
                resolutions(),
                Servings.of(ours));
    }

    private Optional<Event> event(Moment moment, Item item, OurWords words) {
        if (item.custom()) {
            return ownField(moment, item, words);
        }
        return switch (item.field()) {
            case "status" -> Optional.of(new Event.StatusChanged(moment, item.to()));
            case "priority" -> Optional.of(new Event.PriorityChanged(moment, item.to()));
            case "resolution" -> Optional.of(new Event.ResolutionChanged(moment, present(item.to())));
            case "assignee" -> Optional.of(words.assigned(moment, present(item.to())));
            case "issuetype" -> Optional.of(new Event.FieldChanged(moment, Field.ISSUE_TYPE, Set.of(item.to())));
            case "project" ->
                Optional.of(new Event.FieldChanged(
                        moment, Field.PROJECT, Set.of(names.projectKey().apply(item.to()))));
            case "labels" -> Optional.of(new Event.FieldChanged(moment, Field.LABEL, labels(item.toText())));
            default -> Optional.empty();
        };
    }

    private Optional<Event> ownField(Moment moment, Item item, OurWords words) {
        if (names.provider().test(item.field())) {
            return words.provider(moment, item);
        }
        if (names.service().test(item.field())) {
            return Optional.of(new Event.ServiceChanged(moment, present(item.to())));
        }
        return Optional.empty();
    }

    private Parties parties() {
        Map<String, String> mergers =
                created().map(event -> Mergers.read(event.value("merged"))).orElse(Map.of());
        return new Parties(
                today.requester(),
                today.customer(),
                today.customer().map(key -> Mergers.otherKeys(key, mergers)).orElse(Set.of()));
    }

    private Optional<RequestEvent> created() {
        return ours.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.CREATED)
                .findFirst();
    }

    /** The value at creation is the {@code from} of the field's first change, else today's. */
    private Values origin() {
        Optional<RequestEvent> created = created();
        Optional<String> provider = created.isPresent()
                ? present(created.get().value("provider"))
                : first(item -> item.custom() && names.provider().test(item.field()))
                        .map(item -> present(item.from()))
                        .orElse(today.provider());
        String project = first(system("project"))
                .map(item -> names.projectKey().apply(item.from()))
                .orElse(today.identity().projectKey());
        return new Values(
                new Values.Kind(project, system("issuetype", today.issueType()), originalLabels()),
                system("status", today.status()),
                system("priority", today.priority()),
                provider,
                first(system("assignee")).map(item -> present(item.from())).orElse(today.assignee()),
                first(item -> item.custom() && names.service().test(item.field()))
                        .map(item -> present(item.from()))
                        .orElse(today.service()),
                first(system("resolution")).map(item -> present(item.from())).orElse(today.resolution()));
    }

    private String system(String field, String now) {
        return first(system(field)).map(Item::from).orElse(now);
    }

    private Set<String> originalLabels() {
        return first(system("labels")).map(item -> labels(item.fromText())).orElse(today.labels());
    }

    private List<ResolutionChange> resolutions() {
        List<ResolutionChange> found = new ArrayList<>();
        for (ChangeGroup group : changes) {
            for (Item item : group.items()) {
                if (system("resolution").test(item)) {
                    found.add(new ResolutionChange(group.at(), !item.to().isEmpty(), group.author()));
                }
            }
        }
        return found;
    }

    private Optional<Item> first(Predicate<Item> which) {
        return changes.stream()
                .flatMap(group -> group.items().stream())
                .filter(which)
                .findFirst();
    }

    private static Predicate<Item> system(String field) {
        return item -> !item.custom() && item.field().equals(field);
    }

    private static Optional<String> present(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static Set<String> labels(String text) {
        return words(text, " ");
    }

    static Set<String> words(String text, String between) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.split(between, -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    /**
     * Whether a custom field of that name is, or was, ours.
     *
     * @param projectKey the key of the project of that id: Jira's history has ids, conditions have keys
     */
    record OurNames(Predicate<String> provider, Predicate<String> service, UnaryOperator<String> projectKey) {}

    /** The issue as it stands: ids of Jira's things, keys of ours. */
    record IssueToday(
            IssueHistory.IssueIdentity identity,
            Instant created,
            String status,
            String priority,
            String issueType,
            Set<String> labels,
            Optional<String> assignee,
            Optional<String> resolution,
            Optional<String> requester,
            Optional<String> customer,
            Optional<String> provider,
            Optional<String> service) {}
}

package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.ChangeGroup.Item;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.request.Chronicle;
import org.internalcustomer.jira.host.request.Chronicles;
import org.internalcustomer.jira.host.request.Histories;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.request.HistoryBuilder.OurNames;

/** Reads histories from Jira and our own events; a few queries an issue, none of them through the search index. */
public final class HistoryReader implements Histories, Chronicles {

    private final Configurations configurations;
    private final IssueRecords records;
    private final RequestFields fields;
    private final RequestEvents events;
    private final FieldRules rules;
    private final Snapshots snapshots;
    private final ServingSnapshots servings;
    private final Projects projects;
    private final IssueReading reading;

    public HistoryReader(
            Configurations configurations,
            IssueRecords records,
            RequestFields fields,
            RequestEvents events,
            FieldRules rules,
            Snapshots snapshots,
            ServingSnapshots servings,
            Projects projects) {
        this.configurations = configurations;
        this.records = records;
        this.fields = fields;
        this.events = events;
        this.rules = rules;
        this.snapshots = snapshots;
        this.servings = servings;
        this.projects = projects;
        this.reading = new IssueReading(fields);
    }

    @Override
    public List<IssueHistory> read(Map<Long, Sighting> issues) {
        Configuration configuration = configurations.current();
        List<Issue> ours = new ArrayList<>();
        for (Issue issue : records.find(issues.keySet())) {
            if (configuration.site().isOn(projectKey(issue))) {
                ours.add(rules.apply(issue, issues.get(issue.getId()).cause(), configuration));
            }
        }
        List<Long> ids = ours.stream().map(Issue::getId).toList();
        Map<Long, List<RequestEvent>> known = events.of(ids);
        Snapshots.Batch batch = snapshots.batch(configuration);
        OurNames names = names();
        Predicate<Item> moves = item -> item.custom()
                ? names.provider().test(item.field())
                : item.field().equals("assignee");
        List<IssueHistory> histories = new ArrayList<>();
        List<RequestEvent> served = new ArrayList<>();
        for (Issue issue : ours) {
            List<RequestEvent> told = new ArrayList<>(known.getOrDefault(issue.getId(), List.of()));
            told.addAll(batch.missing(issue.getId(), told, records.comments(issue)));
            List<ChangeGroup> changes = records.changes(issue);
            issues.get(issue.getId())
                    .since()
                    .ifPresent(since -> addUnknown(told, batch.witnessed(issue.getId(), since, changes, moves)));
            List<RequestEvent> serves = servings.missing(
                    issue,
                    issues.get(issue.getId()).cause(),
                    told,
                    changes,
                    configuration.site().serviceLink());
            told.addAll(serves);
            served.addAll(serves);
            histories.add(new HistoryBuilder(reading.read(issue), changes, told, names).build());
        }
        events.add(batch.taken());
        events.add(served);
        return histories;
    }

    @Override
    public Optional<Chronicle> of(Issue issue) {
        Configuration configuration = configurations.current();
        if (!configuration.site().isOn(projectKey(issue))) {
            return Optional.empty();
        }
        Long id = issue.getId();
        List<RequestEvent> told = new ArrayList<>(events.of(List.of(id)).getOrDefault(id, List.of()));
        told.addAll(snapshots.batch(configuration).missing(id, told, records.comments(issue)));
        List<ChangeGroup> changes = records.changes(issue);
        IssueHistory history = new HistoryBuilder(reading.read(issue), changes, told, names()).build();
        return Optional.of(new Chronicle(history, actors(changes, told)));
    }

    private static Map<Moment, String> actors(List<ChangeGroup> changes, List<RequestEvent> told) {
        Map<Moment, String> actors = new HashMap<>();
        changes.forEach(group -> group.author()
                .ifPresent(author -> actors.put(Moment.change(group.at().toEpochMilli(), group.id(), 0), author)));
        told.stream()
                .filter(event -> !event.actor().isEmpty())
                .forEach(event -> actors.put(Moment.app(event.at(), event.sequence()), event.actor()));
        return actors;
    }

    @Override
    public Set<Long> existing(Collection<Long> issueIds) {
        return records.find(issueIds).stream().map(Issue::getId).collect(Collectors.toSet());
    }

    private static void addUnknown(List<RequestEvent> told, List<RequestEvent> seen) {
        Set<String> known = told.stream().map(RequestEvent::key).collect(Collectors.toSet());
        seen.stream().filter(event -> !known.contains(event.key())).forEach(told::add);
    }

    private OurNames names() {
        Set<String> provider = new HashSet<>(fields.names(RequestField.PROVIDER_DEPARTMENT));
        Set<String> service = new HashSet<>(fields.names(RequestField.SERVICE));
        return new OurNames(provider::contains, service::contains, this::projectKey);
    }

    /** What is no longer there keeps its id, which no condition names. */
    private String projectKey(String id) {
        return id.matches("\\d{1,18}")
                ? projects.byId(Long.parseLong(id)).map(Project::getKey).orElse(id)
                : id;
    }

    private static String projectKey(Issue issue) {
        return issue.getKey().substring(0, issue.getKey().lastIndexOf('-'));
    }
}

package org.internalcustomer.sandbox.imports;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.internalcustomer.sandbox.issues.ImportedIssue;

/** A story in the words of the issue store. Values at creation are no changes: they follow from the first change. */
final class StoryIssue {

    private static final String INCIDENT = "1";

    private final ImportMapping mapping;
    private final Set<CustomField> fields;

    /** @param fields those that exist here; the others are left out */
    StoryIssue(ImportMapping mapping, Set<CustomField> fields) {
        this.mapping = mapping;
        this.fields = fields;
    }

    ImportedIssue of(Story story) {
        Incident incident = story.incident();
        IssueState now = story.now();
        return new ImportedIssue(
                incident.number(),
                new ImportedIssue.Basics(
                        mapping.project(), INCIDENT, summary(story), description(incident), caller(incident)),
                new ImportedIssue.State(
                        now.status().choice().key(), now.priority().key(), key(now.resolution()), key(now.assignee())),
                new ImportedIssue.Times(story.createdAt(), updatedAt(story), resolvedAt(story)),
                labels(story),
                fieldValues(story),
                story.changes().stream().map(this::change).toList());
    }

    private String summary(Story story) {
        String about = story.now().service().map(Choice::name).orElse("Incident");
        return about + " (" + story.incident().number() + ")";
    }

    private static String description(Incident incident) {
        LogRow last = incident.last();
        return "Incident " + incident.number() + " of the incident log: category "
                + last.value(Column.CATEGORY).orElse("unknown") + ", subcategory "
                + last.value(Column.SUBCATEGORY).orElse("unknown") + ".";
    }

    private static String caller(Incident incident) {
        return incident.firstValue(Column.CALLER)
                .map(number -> LogNames.caller(number).key())
                .orElse(null);
    }

    private static Instant updatedAt(Story story) {
        List<Story.Change> changes = story.changes();
        return changes.isEmpty()
                ? story.createdAt()
                : changes.get(changes.size() - 1).at();
    }

    /** When the resolution that it has now was set. */
    private static Instant resolvedAt(Story story) {
        Instant at = null;
        for (Story.Change change : story.changes()) {
            if (change.before().resolution().isEmpty()) {
                at = change.after().resolution().isPresent() ? change.at() : null;
            }
        }
        return story.now().resolution().isPresent() ? at : null;
    }

    private static Set<String> labels(Story story) {
        LogRow last = story.incident().last();
        Set<String> labels = new TreeSet<>();
        labels.add(story.incident().number());
        last.value(Column.CONTACT_TYPE).ifPresent(channel -> labels.add(label(channel)));
        if (story.complete()) {
            // the log's own verdict is known only at the end
            last.value(Column.MADE_SLA).ifPresent(verdict -> labels.add("made_sla-" + label(verdict)));
        }
        return labels;
    }

    private static String label(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    }

    private Map<String, String> fieldValues(Story story) {
        Map<String, String> values = new LinkedHashMap<>();
        for (CustomField field : fields) {
            field.value(story, mapping).ifPresent(choice -> values.put(field.title(), choice.key()));
        }
        return values;
    }

    private ImportedIssue.Change change(Story.Change change) {
        List<ChangeItemBean> items = new ArrayList<>();
        add(items, "status", change, state -> Optional.of(state.status().choice()));
        add(items, "resolution", change, IssueState::resolution);
        add(items, "priority", change, state -> Optional.of(state.priority()));
        add(items, "assignee", change, IssueState::assignee);
        for (CustomField field : fields) {
            Optional<Choice> from = field.of(change.before());
            Optional<Choice> to = field.of(change.after());
            if (!from.equals(to)) {
                items.add(ImportedIssue.customItem(field.title(), key(from), name(from), key(to), name(to)));
            }
        }
        return new ImportedIssue.Change(change.at(), change.author().key(), items);
    }

    private static void add(
            List<ChangeItemBean> items,
            String field,
            Story.Change change,
            Function<IssueState, Optional<Choice>> value) {
        Optional<Choice> from = value.apply(change.before());
        Optional<Choice> to = value.apply(change.after());
        if (!from.equals(to)) {
            items.add(ImportedIssue.item(field, key(from), name(from), key(to), name(to)));
        }
    }

    private static String key(Optional<Choice> choice) {
        return choice.map(Choice::key).orElse(null);
    }

    private static String name(Optional<Choice> choice) {
        return choice.map(Choice::name).orElse(null);
    }
}

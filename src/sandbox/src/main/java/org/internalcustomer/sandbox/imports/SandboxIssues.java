package org.internalcustomer.sandbox.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.internalcustomer.sandbox.issues.BulkIssues;
import org.internalcustomer.sandbox.users.Groups;
import org.internalcustomer.sandbox.users.People;
import org.jdbi.v3.core.Jdbi;

/** The sandbox's own issues, people and groups. */
final class SandboxIssues implements ImportTarget {

    private static final String SOURCE = "incident-log";

    private final BulkIssues issues;
    private final People people;
    private final Groups groups;
    private final Jdbi jdbi;
    private final ImportMapping mapping;

    SandboxIssues(BulkIssues issues, People people, Groups groups, Jdbi jdbi, ImportMapping mapping) {
        this.issues = issues;
        this.people = people;
        this.groups = groups;
        this.jdbi = jdbi;
        this.mapping = mapping;
    }

    /** The custom fields that do not exist here. */
    Set<CustomField> missingFields() {
        Set<CustomField> missing = EnumSet.allOf(CustomField.class);
        missing.removeIf(field -> issues.hasField(field.title()));
        return missing;
    }

    @Override
    public Timeline timeline(Supplier<Timeline> ofNow) {
        return jdbi.inTransaction(
                h -> h.createQuery("SELECT weeks, end_at FROM sandbox_import_timeline WHERE source = ?")
                        .bind(0, SOURCE)
                        .map((row, context) -> new Timeline(
                                row.getLong("weeks"),
                                Optional.ofNullable(row.getObject("end_at", Long.class))
                                        .map(Instant::ofEpochMilli)
                                        .orElse(Instant.MAX)))
                        .findOne()
                        .orElseGet(() -> {
                            Timeline first = ofNow.get();
                            Long end = first.end().equals(Instant.MAX)
                                    ? null
                                    : (Long) first.end().toEpochMilli();
                            h.execute(
                                    "INSERT INTO sandbox_import_timeline (source, weeks, end_at) VALUES (?, ?, ?)",
                                    SOURCE,
                                    first.weeks(),
                                    end);
                            return first;
                        }));
    }

    @Override
    public void ensure(Cast cast) {
        List<People.DemoUser> users = new ArrayList<>();
        cast.names().forEach((key, name) -> users.add(new People.DemoUser(key, name, key + "@example.com")));
        people.ensure(users);
        Map<String, Collection<String>> members = new LinkedHashMap<>(cast.groups());
        members.put(
                Groups.LICENSED,
                cast.names().keySet().stream().filter(LogNames::mayLogIn).toList());
        members.put(
                Groups.AGENTS,
                cast.names().keySet().stream().filter(LogNames::isAgent).toList());
        groups.ensure(members);
    }

    @Override
    public void add(List<Story> stories) {
        Set<CustomField> fields = EnumSet.allOf(CustomField.class);
        fields.removeAll(missingFields());
        StoryIssue telling = new StoryIssue(mapping, fields);
        issues.write(SOURCE, stories.stream().map(telling::of).toList());
    }

    @Override
    public Map<String, String> issueKeys() {
        return issues.imported(SOURCE);
    }
}

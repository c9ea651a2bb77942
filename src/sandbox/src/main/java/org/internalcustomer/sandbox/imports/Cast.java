package org.internalcustomer.sandbox.imports;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everybody who appears in some stories, and the Jira groups they belong to. */
record Cast(Map<String, String> names, Map<String, Set<String>> groups) {

    /** Display names by user key, and user keys by group. */
    static Cast of(Collection<Story> stories, ImportMapping mapping) {
        Cast cast = new Cast(new TreeMap<>(), new TreeMap<>());
        stories.forEach(story -> cast.add(story, mapping));
        return cast;
    }

    private void add(Story story, ImportMapping mapping) {
        Incident incident = story.incident();
        incident.firstValue(Column.CALLER).map(LogNames::caller).ifPresent(caller -> {
            names.put(caller.key(), caller.name());
            incident.firstValue(Column.LOCATION)
                    .map(mapping::customer)
                    .ifPresent(department -> join(LogNames.customers(department.key()), caller.key()));
        });
        for (LogRow row : incident.rows()) {
            row.value(Column.UPDATED_BY).map(LogNames::clerk).ifPresent(this::meet);
            row.value(Column.ASSIGNED_TO).map(LogNames::agent).ifPresent(agent -> {
                meet(agent);
                row.value(Column.ASSIGNMENT_GROUP).ifPresent(group -> join(LogNames.group(group), agent.key()));
            });
            row.value(Column.ASSIGNMENT_GROUP)
                    .ifPresent(group -> groups.computeIfAbsent(LogNames.group(group), name -> new TreeSet<>()));
        }
    }

    private void meet(Choice person) {
        names.put(person.key(), person.name());
    }

    private void join(String group, String userKey) {
        groups.computeIfAbsent(group, name -> new TreeSet<>()).add(userKey);
    }
}

package org.internalcustomer.jira.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Place;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * The tree that the latest versions of all departments make. One that was merged into another stands for that one: its members
 * belong there, what stood below it stands below that one.
 */
final class DepartmentTree {

    private final Map<String, JsonValue> latest = new LinkedHashMap<>();
    private final Map<String, ItemVersion> items = new LinkedHashMap<>();

    DepartmentTree(Collection<ItemVersion> versions) {
        for (ItemVersion item : versions) {
            latest.put(item.key(), new JsonValue("", item.body()));
            items.put(item.key(), item);
        }
    }

    static Departments of(List<ItemVersion> versions) {
        return new DepartmentTree(versions).departments();
    }

    /** The departments that become one another in a circle, from that one on; none where it ends somewhere. */
    List<String> circleOfMergers(String key) {
        return circle(key, this::mergedInto);
    }

    /** The departments that stand below one another in a circle, from what that one has become; no mergers go in a circle. */
    List<String> circleOfParents(String key) {
        return circle(heir(key), this::parent);
    }

    boolean isArchived(String key) {
        return items.get(key).isArchived();
    }

    private static List<String> circle(String key, Function<String, Optional<String>> next) {
        Set<String> passed = new LinkedHashSet<>();
        Optional<String> at = Optional.of(key);
        while (at.isPresent() && passed.add(at.get())) {
            at = next.apply(at.get());
        }
        return at.filter(key::equals).isPresent() ? List.copyOf(passed) : List.of();
    }

    private Departments departments() {
        Map<String, String> aliases = new LinkedHashMap<>();
        Map<String, List<String>> merged = new LinkedHashMap<>();
        for (String key : latest.keySet()) {
            if (mergedInto(key).isPresent()) {
                String heir = heir(key);
                aliases.put(key, heir);
                merged.computeIfAbsent(heir, none -> new ArrayList<>()).add(key);
            }
        }
        List<Department> departments = new ArrayList<>();
        latest.keySet().stream()
                .filter(key -> !aliases.containsKey(key))
                .forEach(key -> departments.add(department(key, merged.getOrDefault(key, List.of()))));
        return new Departments(departments, aliases);
    }

    private Department department(String key, List<String> merged) {
        JsonValue body = latest.get(key);
        Set<String> groups = new TreeSet<>(body.at("groups").texts());
        Set<String> users = new TreeSet<>(body.at("users").texts());
        for (String former : merged) {
            groups.addAll(latest.get(former).at("groups").texts());
            users.addAll(latest.get(former).at("users").texts());
        }
        return new Department(
                key,
                Words.names(items.get(key).body().get("name")),
                new Place(
                        parent(key), body.at("order").number(0), items.get(key).isArchived()),
                new Members(groups, users),
                new Heads(body.at("head").optionalText(), body.at("deputy").optionalText()));
    }

    /** The first one above it that is another department by now. */
    private Optional<String> parent(String key) {
        Set<String> passed = new LinkedHashSet<>();
        Optional<String> above = written(key, "parent");
        while (above.isPresent() && heir(above.get()).equals(key)) {
            above = passed.add(above.get()) ? written(above.get(), "parent") : Optional.empty();
        }
        return above.map(this::heir);
    }

    private Optional<String> mergedInto(String key) {
        return written(key, DepartmentSection.MERGED_INTO);
    }

    /** What it has become; itself if it was not merged. */
    String heir(String key) {
        Set<String> seen = new LinkedHashSet<>();
        String at = key;
        while (mergedInto(at).isPresent()) {
            if (!seen.add(at)) {
                throw new IllegalArgumentException(
                        "Departments are merged in a circle: " + String.join(" into ", seen) + " into " + at);
            }
            at = mergedInto(at).get();
        }
        return at;
    }

    private Optional<String> written(String key, String property) {
        return latest.containsKey(key) ? latest.get(key).at(property).optionalText() : Optional.empty();
    }
}

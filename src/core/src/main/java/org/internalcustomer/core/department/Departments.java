package org.internalcustomer.core.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The department tree (部门树) of one day, in order, with the aliases of departments that were merged into others. */
public final class Departments {

    private static final Comparator<Department> ORDER =
            Comparator.comparingInt(Department::order).thenComparing(Department::key);

    private final Map<String, Department> byKey = new LinkedHashMap<>();
    private final Map<String, String> aliases;

    public Departments(Collection<Department> departments, Map<String, String> aliases) {
        departments.stream().sorted(ORDER).forEach(this::add);
        this.aliases = Map.copyOf(aliases);
        byKey.values().forEach(this::checkParents);
        this.aliases.forEach(this::checkAlias);
    }

    public static Departments of(Department... departments) {
        return new Departments(List.of(departments), Map.of());
    }

    /** All departments in order, archived ones included. */
    public List<Department> all() {
        return List.copyOf(byKey.values());
    }

    /** The department with that key, or the one that it was merged into. */
    public Optional<Department> find(String key) {
        return Optional.ofNullable(byKey.get(canonical(key)));
    }

    /** The key itself, or the key of the department that it was merged into. */
    public String canonical(String key) {
        return byKey.containsKey(key) ? key : aliases.getOrDefault(key, key);
    }

    /** A choice as it is to be kept: what was stored stays if the choice is what that stands for by now. */
    public String kept(String stored, String choice) {
        return canonical(stored).equals(choice) ? stored : choice;
    }

    /** The keys of departments that were merged into others. */
    public Set<String> aliases() {
        return aliases.keySet();
    }

    /** These, and the keys of departments that were merged into one of them: what happened before goes by those. */
    public Set<String> withFormerKeys(Collection<String> keys) {
        Set<String> all = new LinkedHashSet<>(keys);
        aliases.keySet().stream()
                .sorted()
                .filter(alias -> keys.contains(canonical(alias)))
                .forEach(all::add);
        return all;
    }

    public List<Department> roots() {
        return byKey.values().stream().filter(each -> each.parent().isEmpty()).toList();
    }

    public List<Department> children(String key) {
        String parent = canonical(key);
        return byKey.values().stream()
                .filter(each -> each.parent().filter(parent::equals).isPresent())
                .toList();
    }

    /** Its key and the keys of all departments below it. */
    public Set<String> withAllBelow(String key) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(canonical(key));
        children(key).forEach(child -> keys.addAll(withAllBelow(child.key())));
        return keys;
    }

    /** From the department's parent up to the root; empty for a root. */
    public List<Department> ancestors(String key) {
        List<Department> up = new ArrayList<>();
        Optional<Department> at = find(key).flatMap(Department::parent).flatMap(this::find);
        while (at.isPresent()) {
            up.add(at.get());
            at = at.get().parent().flatMap(this::find);
        }
        return up;
    }

    public int depth(String key) {
        return ancestors(key).size();
    }

    /** The lowest department that is above both, or is one of them and above the other. */
    public Optional<Department> lowestCommonSuperior(String one, String other) {
        Set<Department> above = new LinkedHashSet<>(lineage(other));
        return lineage(one).stream().filter(above::contains).findFirst();
    }

    /**
     * The main department set by hand, else the deepest of those whose member the person is, else of these the first in
     * order; empty for nobody's, who is shown as <em>Unassigned</em>.
     */
    public Optional<Department> departmentOf(Person person) {
        Optional<Department> main = person.mainDepartment().flatMap(this::find);
        if (main.isPresent()) {
            return main;
        }
        Department deepest = null;
        for (Department each : memberships(person)) {
            if (deepest == null || depth(each.key()) > depth(deepest.key())) {
                deepest = each;
            }
        }
        return Optional.ofNullable(deepest);
    }

    /** Every department in use whose member the person is, by group, by name or as main department, in order. */
    public List<Department> memberships(Person person) {
        return byKey.values().stream()
                .filter(each -> !each.archived() && isMember(each, person))
                .toList();
    }

    private boolean isMember(Department department, Person person) {
        return department.members().users().contains(person.userKey())
                || person.groups().stream().anyMatch(department.members().groups()::contains)
                || person.mainDepartment()
                        .map(this::canonical)
                        .filter(department.key()::equals)
                        .isPresent();
    }

    private List<Department> lineage(String key) {
        List<Department> line = new ArrayList<>();
        find(key).ifPresent(line::add);
        line.addAll(ancestors(key));
        return line;
    }

    private void add(Department department) {
        if (byKey.put(department.key(), department) != null) {
            throw new IllegalArgumentException("Department " + department.key() + " is listed twice");
        }
    }

    private void checkParents(Department department) {
        Set<String> seen = new LinkedHashSet<>();
        Department at = department;
        while (at.parent().isPresent()) {
            if (!seen.add(at.key())) {
                throw new IllegalArgumentException("Departments go in a circle: " + String.join(" below ", seen));
            }
            String child = at.key();
            String parent = at.parent().get();
            at = find(parent)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Department " + child + " stands below " + parent + ", which does not exist"));
        }
    }

    private void checkAlias(String alias, String key) {
        if (!byKey.containsKey(key)) {
            throw new IllegalArgumentException(
                    "Alias " + alias + " means department " + key + ", which does not exist");
        }
    }
}

package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.dispute.Superior;
import org.internalcustomer.jira.dispute.Dispute.Sides;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;

/** Who speaks for a department in a dispute, and who rules. */
final class DisputeRights {

    private final Configurations configurations;
    private final Memberships memberships;
    private final Users users;
    private final Access access;

    DisputeRights(Configurations configurations, Memberships memberships, Users users, Access access) {
        this.configurations = configurations;
        this.memberships = memberships;
        this.users = users;
        this.access = access;
    }

    /** Those of the departments for which the person speaks: as member, head or deputy. */
    Set<String> speaksFor(Collection<String> departments, Person person) {
        Set<String> mine = new TreeSet<>(memberships.of(person.key()));
        tree().all().stream().filter(each -> each.heads().include(person.key())).forEach(each -> mine.add(each.key()));
        return departments.stream()
                .filter(key -> mine.contains(canonical(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The key itself, or the key of the department that it was merged into. */
    String canonical(String department) {
        return tree().canonical(department);
    }

    /** Empty where administrators rule. */
    Optional<Superior> superior(Issue issue, Sides sides) {
        return Superior.of(tree(), sides.accountable(), sides.other(), userKey -> maySee(issue, userKey));
    }

    boolean mayRule(Issue issue, Sides sides, Person person) {
        return superior(issue, sides)
                .map(superior -> superior.people().contains(person.key()))
                .orElseGet(access::mayAdminister);
    }

    /** Whether there could be disputes that concern the person as a head. */
    boolean leadsAny(String userKey) {
        return tree().all().stream()
                .anyMatch(each -> !each.archived() && each.heads().include(userKey));
    }

    List<String> leadersOf(Issue issue, String department) {
        return tree().find(department).stream()
                .flatMap(found -> found.heads().people().stream())
                .filter(userKey -> maySee(issue, userKey))
                .toList();
    }

    boolean maySee(Issue issue, String userKey) {
        return users.user(userKey)
                .filter(user -> user.isActive() && access.maySee(issue, user))
                .isPresent();
    }

    private Departments tree() {
        return configurations.current().organisation().departments();
    }
}

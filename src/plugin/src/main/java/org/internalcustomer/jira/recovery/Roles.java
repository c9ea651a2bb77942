package org.internalcustomer.jira.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.recovery.Party;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;

/** Who is who in a recovery: customer, handler, whoever leads a department, and who else may look. */
public final class Roles {

    private final Configurations configurations;
    private final Memberships memberships;
    private final Auditors auditors;
    private final Users users;
    private final Access access;

    public Roles(
            Configurations configurations, Memberships memberships, Auditors auditors, Users users, Access access) {
        this.configurations = configurations;
        this.memberships = memberships;
        this.auditors = auditors;
        this.users = users;
        this.access = access;
    }

    /** For whom that person can speak. Whoever leads the provider can do what its handler does, unless it is about them. */
    Set<Party> of(KeptRecovery kept, Recovery recovery, String userKey) {
        Complaint complaint = kept.complaint();
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (complaint.sides().isCustomer(userKey)) {
            parties.add(Party.CUSTOMER);
        }
        boolean leads = leads(userKey, complaint.sides().provider());
        if (leads || administers(userKey)) {
            parties.add(Party.HEAD);
        }
        if (recovery.findings().handler().filter(userKey::equals).isPresent()
                || leads && complaint.handlers().mayHandle(userKey)) {
            parties.add(Party.HANDLER);
        }
        return parties;
    }

    /** Whoever speaks in it, whoever leads one of its departments, and auditors. */
    boolean maySee(KeptRecovery kept, Recovery recovery, String userKey) {
        return !of(kept, recovery, userKey).isEmpty()
                || leads(userKey, kept.complaint().sides().customer())
                || isAuditor(userKey);
    }

    /** Whether the person is head or deputy of the department, or of one above it. */
    boolean leads(String userKey, String department) {
        return lineage(department).anyMatch(each -> each.heads().include(userKey));
    }

    /** Of what that person leads, all departments; of administrators and auditors, every one. */
    Set<String> ledBy(String userKey) {
        Departments departments = departments();
        if (administers(userKey) || isAuditor(userKey)) {
            Set<String> all = new LinkedHashSet<>();
            departments.all().forEach(department -> all.add(department.key()));
            return all;
        }
        Set<String> led = new LinkedHashSet<>();
        departments.all().stream()
                .filter(department -> department.heads().include(userKey))
                .forEach(department -> led.addAll(departments.withAllBelow(department.key())));
        return led;
    }

    /** Head, then deputy, of the department and then of those above it. */
    List<String> leaders(String department) {
        return lineage(department)
                .flatMap(each -> each.heads().people().stream())
                .distinct()
                .toList();
    }

    /** Members and leaders of the provider who may handle it, by name. */
    List<String> candidates(Complaint complaint) {
        Set<String> candidates = new LinkedHashSet<>(leaders(complaint.sides().provider()));
        departments().find(complaint.sides().provider()).ifPresent(department -> {
            candidates.addAll(department.members().users());
            department.members().groups().forEach(group -> candidates.addAll(users.membersOf(group)));
        });
        List<String> may = new ArrayList<>(
                candidates.stream().filter(complaint.handlers()::mayHandle).toList());
        may.sort((one, other) -> users.displayName(one).compareToIgnoreCase(users.displayName(other)));
        return may;
    }

    /** Whether the person belongs to the provider or leads it, and the complaint is not about what they did. */
    boolean mayHandle(Complaint complaint, String userKey) {
        String provider = canonical(complaint.sides().provider());
        return complaint.handlers().mayHandle(userKey)
                && users.byKey(userKey).isPresent()
                && (memberships.of(userKey).contains(provider) || leads(userKey, provider));
    }

    /** The key itself, or the key of the department that it was merged into. */
    String canonical(String department) {
        return departments().canonical(department);
    }

    private boolean administers(String userKey) {
        return access.mayAdminister(users.user(userKey));
    }

    private boolean isAuditor(String userKey) {
        return !Collections.disjoint(auditors.groups(), users.groupsOf(userKey));
    }

    private Stream<Department> lineage(String department) {
        Departments departments = departments();
        Collection<Department> line = new ArrayList<>();
        departments.find(department).ifPresent(line::add);
        line.addAll(departments.ancestors(department));
        return line.stream();
    }

    private Departments departments() {
        return configurations.current().organisation().departments();
    }
}

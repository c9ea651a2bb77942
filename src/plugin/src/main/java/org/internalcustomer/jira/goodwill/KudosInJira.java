package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.request.HandOffLog;
import org.internalcustomer.jira.host.request.OpenOffers;

/** Reads it from Jira's fields, from what was said at hand-offs, and from the configuration. */
final class KudosInJira implements KudosSurroundings {

    private static final int MOST_PEOPLE = 50;

    private final RequestFields fields;
    private final OpenOffers offers;
    private final HandOffLog handOffs;
    private final Configurations configurations;
    private final Memberships memberships;
    private final Users users;

    KudosInJira(
            RequestFields fields,
            OpenOffers offers,
            HandOffLog handOffs,
            Configurations configurations,
            Memberships memberships,
            Users users) {
        this.fields = fields;
        this.offers = offers;
        this.handOffs = handOffs;
        this.configurations = configurations;
        this.memberships = memberships;
        this.users = users;
    }

    @Override
    public Optional<String> customer(Issue issue) {
        return value(issue, RequestField.CUSTOMER_DEPARTMENT)
                .map(String::valueOf)
                .filter(key -> !key.isEmpty());
    }

    @Override
    public Optional<String> internalCustomer(Issue issue) {
        return value(issue, RequestField.INTERNAL_CUSTOMER).map(person -> ((ApplicationUser) person).getKey());
    }

    @Override
    public Set<String> providers(Issue issue) {
        Set<String> providers = new TreeSet<>();
        offers.of(issue.getId()).flatMap(OpenOffers.Standing::accountable).ifPresent(providers::add);
        handOffs.of(issue.getId()).forEach(word -> {
            providers.add(word.from());
            if (word.kind() == HandOffLog.Kind.ACCEPTED || word.kind() == HandOffLog.Kind.RULED) {
                providers.add(word.to());
            }
        });
        providers.remove("");
        return providers;
    }

    @Override
    public String canonical(String department) {
        return configurations.current().organisation().departments().canonical(department);
    }

    @Override
    public Set<String> withFormerKeys(String department) {
        return configurations.current().organisation().departments().withFormerKeys(Set.of(department));
    }

    @Override
    public boolean belongs(String userKey, String department) {
        return memberships.belongs(userKey, department);
    }

    @Override
    public Set<String> people(Issue issue, Set<String> departments) {
        Set<String> people = new LinkedHashSet<>();
        Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getKey).ifPresent(people::add);
        handOffs.of(issue.getId()).forEach(word -> people.add(word.actor()));
        for (String department : departments) {
            configurations
                    .current()
                    .organisation()
                    .departments()
                    .find(department)
                    .map(Department::members)
                    .ifPresent(members -> people.addAll(new TreeSet<>(members.users())));
        }
        Set<String> helpers = new LinkedHashSet<>();
        people.stream()
                .filter(person -> users.byKey(person).isPresent()
                        && departments.stream().anyMatch(department -> belongs(person, department)))
                .limit(MOST_PEOPLE)
                .forEach(helpers::add);
        return helpers;
    }

    @Override
    public ZoneId zone() {
        return configurations.current().site().reportingZone();
    }

    private Optional<Object> value(Issue issue, RequestField role) {
        return fields.field(role).map(issue::getCustomFieldValue);
    }
}

package org.internalcustomer.jira.quality;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;

/** People as Jira knows them; requests can be rated as long as customers can answer their surveys. */
final class QualityInJira implements QualitySurroundings {

    private final RequestFields fields;
    private final Memberships memberships;
    private final Configurations configurations;

    QualityInJira(RequestFields fields, Memberships memberships, Configurations configurations) {
        this.fields = fields;
        this.memberships = memberships;
        this.configurations = configurations;
    }

    @Override
    public boolean isCustomer(Issue issue, String userKey) {
        return fields.field(RequestField.INTERNAL_CUSTOMER)
                .map(issue::getCustomFieldValue)
                .map(person -> ((ApplicationUser) person).getKey())
                .filter(userKey::equals)
                .isPresent();
    }

    @Override
    public Set<String> departmentsOf(String userKey) {
        return departments().withFormerKeys(memberships.of(userKey));
    }

    @Override
    public String canonical(String department) {
        return departments().canonical(department);
    }

    @Override
    public int daysOpen() {
        return configurations.current().survey().expiresAfterDays();
    }

    private Departments departments() {
        return configurations.current().organisation().departments();
    }
}

package org.internalcustomer.jira.policy;

import java.util.List;
import java.util.Set;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.jira.host.text.Texts;

/** The customer departments in a policy's conditions that were merged into others: such a condition holds for the other one. */
final class MergedCustomers {

    private final Departments departments;
    private final Texts texts;

    MergedCustomers(Departments departments, Texts texts) {
        this.departments = departments;
        this.texts = texts;
    }

    /** Each once, in the viewer's language, with what it has become; none that became an archived one. */
    List<String> notes(SlaPolicy policy) {
        return policy.rules().stream()
                .flatMap(rule -> rule.goals().stream())
                .flatMap(goal -> goal.when().named().getOrDefault(Field.CUSTOMER, Set.of()).stream())
                .distinct()
                .sorted()
                .filter(departments.aliases()::contains)
                .flatMap(former -> departments.find(former).stream()
                        .filter(heir -> !heir.archived())
                        .map(heir -> texts.text("internal-customer.policy.merged-customer", former, heir.key())))
                .toList();
    }
}

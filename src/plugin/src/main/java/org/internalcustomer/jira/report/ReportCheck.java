package org.internalcustomer.jira.report;

import org.internalcustomer.jira.host.startup.HealthCheck;

/** Whether the scorecard counts all that is known. */
final class ReportCheck implements HealthCheck {

    private static final String PART = "internal-customer.report.health";

    private final FactStore facts;

    ReportCheck(FactStore facts) {
        this.facts = facts;
    }

    @Override
    public Finding check() {
        long days = facts.marks().stream().map(FactStore.Mark::day).distinct().count();
        return new Finding(PART, State.GOOD, days == 0 ? PART + ".good" : PART + ".counting", days);
    }
}

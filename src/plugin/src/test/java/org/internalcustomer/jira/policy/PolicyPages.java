package org.internalcustomer.jira.policy;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.util.TimeZone;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.text.Times;

/** The policies' page for tests; its viewer is in Shanghai. */
public final class PolicyPages {

    private PolicyPages() {}

    public static Page of(AdminVisits visits, Configurations configurations) {
        Times times = new Times(
                FakeJira.fake(TimeZoneManager.class, call -> TimeZone.getTimeZone("Asia/Shanghai")),
                FakeJira.authentication());
        return new PoliciesPage(
                visits.tools(),
                visits.access(),
                configurations,
                FakeJira.constants(),
                new PolicyDrafts(configurations),
                new PolicyVersions(configurations, times, FakeJira.users(), FakeJira.texts()));
    }
}

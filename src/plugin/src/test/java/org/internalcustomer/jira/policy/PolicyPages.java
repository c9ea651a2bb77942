package org.internalcustomer.jira.policy;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.InstantSource;
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
        return of(visits, configurations, InstantSource.system());
    }

    /** With a clock, for what depends on now. */
    static Page of(AdminVisits visits, Configurations configurations, InstantSource clock) {
        Times times = new Times(
                FakeJira.fake(TimeZoneManager.class, call -> TimeZone.getTimeZone("Asia/Shanghai")),
                FakeJira.authentication());
        PolicyDrafts drafts = new PolicyDrafts(configurations);
        BrokenPolicies broken = new BrokenPolicies(
                FakeJira.constants(), FakeJira.projects(), FakeJira.users(), FakeJira.workflows(), FakeJira.texts());
        return new PoliciesPage(
                visits.tools(),
                visits.access(),
                configurations,
                FakeJira.constants(),
                FakeJira.workflows(),
                drafts,
                new PolicyVersions(configurations, times, FakeJira.users(), FakeJira.texts(), clock),
                new PolicyStandings(
                        drafts,
                        broken,
                        times,
                        FakeJira.texts(),
                        InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"))));
    }
}

package org.internalcustomer.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.config.ConfigItems;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.issue.ServiceLinks;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The groups of auditors on the page of projects. */
@Tag("R-POL-9")
class AuditorsChoiceTest {

    private final AdminVisits visits = new AdminVisits();
    private final ConfigItems items =
            new ConfigItems(TestDatabase.h2(ConfigItemRow.class).activeObjects());
    private final Configurations configurations =
            new Configurations(items, AllSections.list(), FakeJira.locks(), () -> Instant.EPOCH);

    @Test
    void keepsAGroupInSightThatJiraDoesNotHaveAnyMore() {
        items.add(List.of(new ItemVersion(
                Auditors.SECTION,
                "",
                1,
                ItemVersion.FROM_EVER,
                Map.of(Auditors.GROUPS, List.of("gone-auditors")),
                0,
                "admin")));

        assertThat(visits.open(page(), "").field("auditors").get("options"))
                .asString()
                .contains("value=gone-auditors", "text=internal-customer.department.group-gone", "selected=true");
    }

    private Page page() {
        IssueLinkTypeManager types = FakeJira.fake(IssueLinkTypeManager.class, call -> List.of());
        return new ProjectsPage(
                visits.tools(),
                visits.access(),
                configurations,
                FakeJira.projects(),
                new ServiceLinks(null, types),
                new Auditors(configurations),
                FakeJira.users());
    }
}

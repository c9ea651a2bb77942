package org.internalcustomer.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.issue.ServiceLinks;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-HND-5")
class ServiceLinkCheckTest {

    private final List<IssueLinkType> types = new ArrayList<>();
    private final ServiceLinkCheck check = new ServiceLinkCheck(
            AllSections.configured(() -> Instant.parse("2026-03-02T09:00:00Z")),
            new ServiceLinks(null, FakeJira.fake(IssueLinkTypeManager.class, call -> types)));

    @Test
    void warnsWhereJiraHasNoSuchTypeOfLink() {
        assertThat(check.check().state()).isEqualTo(HealthCheck.State.WARNING);

        types.add(FakeJira.fake(IssueLinkType.class, call -> null));
        assertThat(check.check().state()).isEqualTo(HealthCheck.State.GOOD);
    }
}

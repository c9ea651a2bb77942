package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.goodwill.GoodwillResource.AccountView;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finance became accounting, which the administrator leads; the service desk serves it. */
@Tag("R-KUD-1")
class GoodwillResourceTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final String HELP = "{\"kind\": \"HELP\", \"reason\": \"They came on Sunday.\"}";

    private final Configurations configurations = AllSections.configured(() -> MON_10_00);

    @Test
    void theKeyOfAMergedDepartmentMeansTheOtherOne() {
        configurations.change(Submission.document(Json.read("""
                                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                                 {"key": "ACC", "name": "Accounting", "head": "admin"},
                                 {"key": "FIN", "name": "Finance", "mergedInto": "ACC"},
                                 {"key": "SD", "name": "Service Desk", "head": "ben"}]}"""), AllSections.list()), FakeJira.ADMIN);
        GoodwillResource resource = resource();

        AccountView recorded = resource.putOnRecord("FIN", "SD", HELP);

        assertThat(recorded.customer()).isEqualTo("ACC");
        assertThat(recorded.statement()).hasSize(1);
        assertThat(resource.one("ACC", "SD")).isEqualTo(recorded);
        long tribute = recorded.statement().get(0).tribute();
        assertThat(resource.takeBack("FIN", "SD", tribute).statement()).isEmpty();
    }

    private GoodwillResource resource() {
        Access access = FakeJira.access(false);
        Tributes tributes = new Tributes(
                new TributeStore(TestDatabase.h2(TributeRow.class).sql()), configurations, () -> MON_10_00);
        Accounts accounts = new Accounts(
                new SqlEntryStore(TestDatabase.h2(GoodwillRow.class).sql()),
                List.of(tributes),
                configurations,
                () -> MON_10_00);
        return new GoodwillResource(
                access,
                accounts,
                tributes,
                new RatingReaders(access, FakeJira.users(), configurations),
                FakeJira.currentUser(),
                FakeJira.issues());
    }
}

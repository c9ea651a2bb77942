package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.error.NotLoggedIn;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Jira lets in people without a licence here: who they are, and whether they may see the issue, is asked again. */
@Tag("R-KUD-1")
class KudosResourceTest {

    private static final Instant WED_10_00 = Instant.parse("2026-03-04T10:00:00Z");
    private static final CurrentUser NOBODY =
            new CurrentUser(FakeJira.fake(JiraAuthenticationContext.class, call -> null));

    private boolean visible = true;

    @Test
    void asksForALogin() {
        assertThat(resource(FakeJira.currentUser()).read("SVC-7")).isEmpty();

        assertThatThrownBy(() -> resource(NOBODY).read("SVC-7")).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> resource(NOBODY).thank("SVC-7", "{\"provider\": \"SD\"}"))
                .isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> resource(NOBODY).takeBack("SVC-7", 1)).isInstanceOf(NotLoggedIn.class);
    }

    @Test
    void doesNotKnowIssuesThatTheReaderMayNotSee() {
        visible = false;
        KudosResource resource = resource(FakeJira.currentUser());

        assertThatThrownBy(() -> resource.read("SVC-7")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.thank("SVC-7", "{\"provider\": \"SD\"}"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.takeBack("SVC-7", 1)).isInstanceOf(NotFound.class);
    }

    private KudosResource resource(CurrentUser reader) {
        Sql sql = TestDatabase.h2(KudosRow.class, OutboxRow.class).sql();
        Kudos kudos = new Kudos(
                new SqlKudosStore(sql, new TestOutbox(sql, () -> WED_10_00).outbox()),
                new TwoProviders(),
                (issue, thanks, by) -> List.of(),
                FakeJira.times(),
                () -> WED_10_00);
        MutableIssue issue = FakeJira.fake(MutableIssue.class, call -> 7L);
        Access access = new Access(
                reader,
                null,
                FakeJira.fake(PermissionManager.class, call -> visible),
                FakeJira.fake(IssueManager.class, call -> issue));
        return new KudosResource(access, FakeJira.users(), kudos);
    }
}

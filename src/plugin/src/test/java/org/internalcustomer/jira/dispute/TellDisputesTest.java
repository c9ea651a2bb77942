package org.internalcustomer.jira.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.dispute.TwoDepartments.ANNA;
import static org.internalcustomer.jira.dispute.TwoDepartments.BEN;
import static org.internalcustomer.jira.dispute.TwoDepartments.ISSUE;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.dispute.Stage;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.job.WokenWork;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose turn it is, is told once for each turn. */
@Tag("R-HND-6")
class TellDisputesTest {

    private final TwoDepartments here = new TwoDepartments();
    private final List<String> told = new ArrayList<>();
    private final DisputeStore store =
            new SqlDisputeStore(TestDatabase.h2(DisputeRow.class).sql());
    private final TellDisputes telling = new TellDisputes(
            store,
            here.disputes,
            new Notices(),
            new IssueRecords(FakeJira.fake(IssueManager.class, call -> List.of(ISSUE)), null, null, null),
            () -> here.now);
    private final FollowDisputes follow =
            new FollowDisputes(here.disputes, store, () -> here.now, new WokenWork("disputes", telling, 0, null, null));

    @Test
    void thePeersThenTheirHeadsThenWhoIsAboveAndOnceMoreWhenItIsLate() {
        here.disputing.open(ISSUE, "NET", "?", ANNA);
        folded();
        for (int hours = 0; hours < 100; hours++) {
            telling.run();
            here.now = here.now.plus(Duration.ofHours(1));
        }

        assertThat(told).containsExactly("PEERS", "HEADS", "SUPERIOR", "LATE");
    }

    @Test
    void whoeverMissedATurnIsToldOfTheOneThatHolds() {
        here.disputing.open(ISSUE, "NET", "?", ANNA);
        folded();
        here.now = here.now.plus(Duration.ofHours(50));
        telling.run();
        telling.run();

        assertThat(told).containsExactly("SUPERIOR");
    }

    @Test
    void aRulingIsToldOnce() {
        here.disputing.open(ISSUE, "NET", "?", ANNA);
        folded();
        telling.run();
        here.disputing.rule(ISSUE, "NET", "Theirs.", Precedent.NONE, BEN);
        folded();
        telling.run();
        folded();
        telling.run();

        assertThat(told).containsExactly("PEERS", "ruled");
        assertThat(store.open()).isEmpty();
    }

    @Test
    void whatTheyAgreedOnIsNotTold() {
        here.disputing.open(ISSUE, "NET", "?", ANNA);
        folded();
        telling.run();
        here.accountable("NET");
        folded();
        here.now = here.now.plus(Duration.ofDays(9));
        telling.run();

        assertThat(told).containsExactly("PEERS");
    }

    private void folded() {
        follow.folded(List.of(new FoldedRequest(
                7,
                "SVC-7",
                1,
                Optional.empty(),
                "FIN",
                "",
                here.now,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of())));
    }

    private final class Notices implements DisputeNotices {

        @Override
        public void turn(Issue issue, Dispute dispute, Stage stage) {
            told.add(stage.name());
        }

        @Override
        public void ruled(Issue issue, Dispute dispute) {
            told.add("ruled");
        }
    }
}

package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.host.FakeJira.fake;
import static org.internalcustomer.jira.recovery.House.LIN;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.recovery.BoardQuery.Sort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-REC-1")
class BoardTest {

    private final House house = new House();
    private boolean visible = true;
    private final Board board = new Board(
            new BoardStore(house.sql),
            house.store,
            house.recoveries,
            new Projects(
                    null,
                    fake(PermissionManager.class, call -> List.of(fake(Project.class, project -> 1L))),
                    FakeJira.currentUser()),
            new IssueRecords(fake(IssueManager.class, call -> List.of(house.issue())), null, null, null),
            new Access(FakeJira.currentUser(), null, fake(PermissionManager.class, call -> visible), null));

    /** It failed as soon as something was closed. */
    @Test
    void countsWhatItDoesNotShow() {
        house.say(house.complain("NORMAL"), Act.WITHDRAW, LIN);

        assertThat(board.count(query(State.CLOSED))).isEqualTo(1);
        assertThat(board.count(query(State.SOLVE))).isZero();
    }

    @Test
    void saysHowManyTheViewerMayNotSee() {
        KeptRecovery kept = house.complain("NORMAL");
        assertThat(board.read(query(State.ACKNOWLEDGE), 1).shown())
                .extracting(shown -> shown.kept().id())
                .containsExactly(kept.id());

        visible = false;

        assertThat(board.read(query(State.ACKNOWLEDGE), 1).shown()).isEmpty();
        assertThat(board.read(query(State.ACKNOWLEDGE), 1).hidden()).isEqualTo(1);
    }

    private static BoardQuery query(State state) {
        return new BoardQuery(Set.of("NET"), state, Set.of(), "", "", false, Sort.DUE, Optional.empty());
    }
}

package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;

import java.time.Duration;
import java.util.List;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.DirtyClaims.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rows of dirty issues promise to the workers of a cluster, on every database. */
abstract class DirtyClaimsContract {

    private final SettableClock clock = new SettableClock(MON_09_00);
    private DirtyClaims oneNode;
    private DirtyClaims otherNode;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        Sql sql = emptyDatabase();
        oneNode = new DirtyClaims(sql, clock);
        otherNode = new DirtyClaims(sql, clock);
    }

    @Test
    void areTakenOldestFirst() {
        oneNode.insert(List.of(3L, 1L, 2L), Cause.FOUND);

        assertThat(oneNode.claim(2)).extracting(Claim::issueId).containsExactly(3L, 1L);
    }

    @Test
    void areTakenByOneNodeOnly() {
        oneNode.insert(List.of(1L, 2L), Cause.CHANGED);

        assertThat(oneNode.claim(10)).hasSize(2);
        assertThat(otherNode.claim(10)).isEmpty();
    }

    @Test
    void areAnybodysAgainWhenTheirNodeDied() {
        oneNode.insert(List.of(1L), Cause.CHANGED);
        oneNode.claim(10);

        clock.pass(DirtyClaims.LEASE.plusMillis(1));

        assertThat(otherNode.claim(10)).singleElement().satisfies(claim -> {
            assertThat(claim.issueId()).isEqualTo(1);
            assertThat(claim.again()).isTrue();
        });
    }

    @Test
    void areThereUntilTheirFoldIsStored() {
        oneNode.insert(List.of(1L), Cause.CHANGED);
        List<Claim> taken = oneNode.claim(10);
        assertThat(otherNode.isDirty(1)).isTrue();
        assertThat(otherNode.isDirty(2)).isFalse();

        oneNode.delete(taken);

        assertThat(otherNode.isDirty(1)).isFalse();
    }

    @Test
    void keepWhatHappenedWhileAnEarlierOneWasWorkedOn() {
        oneNode.insert(List.of(1L), Cause.CREATED);
        List<Claim> taken = oneNode.claim(10);
        oneNode.insert(List.of(1L), Cause.CHANGED);

        oneNode.delete(taken);

        assertThat(oneNode.claim(10)).extracting(Claim::cause).containsExactly(Cause.CHANGED);
    }

    @Test
    void waitWhereTheyFailed() {
        oneNode.insert(List.of(1L), Cause.CHANGED);
        List<Claim> taken = oneNode.claim(10);

        oneNode.postpone(taken, Duration.ofMinutes(5));

        assertThat(oneNode.claim(10)).isEmpty();
        clock.pass(Duration.ofMinutes(6));
        assertThat(oneNode.claim(10)).hasSize(1);
    }

    @Test
    void areDroppedByTheirCauseWhenARebuildIsCancelled() {
        oneNode.insert(List.of(1L, 2L), Cause.REBUILD);
        oneNode.insert(List.of(3L), Cause.CHANGED);

        oneNode.drop(Cause.REBUILD);

        assertThat(oneNode.count()).isEqualTo(1);
        assertThat(oneNode.count(Cause.REBUILD)).isZero();
    }
}

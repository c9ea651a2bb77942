package org.internalcustomer.sandbox.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.internalcustomer.sandbox.host.HostClock;
import org.internalcustomer.sandbox.issues.Schema;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One holder at a time among nodes; a dead one's lock becomes free. */
class LeasedLocksTest {

    private final HostClock clock = HostClock.fixedAt(Instant.parse("2016-04-08T12:00:00Z"));
    private LeasedLocks oneNode;
    private LeasedLocks otherNode;

    @BeforeEach
    void start() {
        DataSource database = TestDatabase.H2.create();
        Schema.migrate(database);
        oneNode = new LeasedLocks(Jdbi.create(database), new Node("one", true), clock);
        otherNode = new LeasedLocks(Jdbi.create(database), new Node("other", true), clock);
    }

    @AfterEach
    void stop() {
        oneNode.close();
        otherNode.close();
    }

    @Test
    void excludesTheOtherNodeUntilItIsReleased() {
        ClusterLock mine = oneNode.getLockForName("probe");
        ClusterLock theirs = otherNode.getLockForName("probe");

        assertThat(mine.tryLock()).isTrue();
        assertThat(mine.tryLock()).isTrue();
        assertThat(theirs.tryLock()).isFalse();

        mine.unlock();
        assertThat(theirs.tryLock()).isFalse();
        mine.unlock();
        assertThat(theirs.tryLock()).isTrue();
    }

    @Test
    void freesTheLockOfADeadNodeAfterItsLease() {
        assertThat(oneNode.getLockForName("probe").tryLock()).isTrue();

        clock.advance(Duration.ofMinutes(1));

        assertThat(otherNode.getLockForName("probe").tryLock()).isTrue();
    }
}

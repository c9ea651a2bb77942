package org.internalcustomer.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks across nodes: a row with a lease, renewed while this process lives and free again soon after it died. Leases end
 * in real time, so they ask the system's clock even where the host's stands still.
 */
public final class LeasedLocks implements ClusterLockService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedLocks.class);
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final String holder;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "cluster-locks");
        thread.setDaemon(true);
        return thread;
    });

    public LeasedLocks(Jdbi jdbi, Node node) {
        this(jdbi, node, InstantSource.system());
    }

    LeasedLocks(Jdbi jdbi, Node node, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.holder = node.name() + "/" + UUID.randomUUID();
        long third = LEASE.toMillis() / 3;
        renewal.scheduleWithFixedDelay(this::renew, third, third, TimeUnit.MILLISECONDS);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new LeasedLock(name, this));
    }

    boolean tryTake(String name) {
        long now = clock.millis();
        boolean taken = jdbi.inTransaction(handle -> {
            int known = handle.createQuery("select count(*) from sandbox_cluster_lock where lock_name = ?")
                    .bind(0, name)
                    .mapTo(int.class)
                    .one();
            return known > 0
                    && handle.execute(
                                    "update sandbox_cluster_lock set holder = ?, leased_until = ?"
                                            + " where lock_name = ? and (holder is null or leased_until < ?)",
                                    holder,
                                    now + LEASE.toMillis(),
                                    name,
                                    now)
                            == 1;
        });
        if (taken || takeFirst(name, now)) {
            held.add(name);
            return true;
        }
        return false;
    }

    /** The row is made by whoever comes first; the key makes sure that it is only one. */
    private boolean takeFirst(String name, long now) {
        try {
            return jdbi.withHandle(handle -> handle.execute(
                            "insert into sandbox_cluster_lock (lock_name, holder, leased_until)"
                                    + " select ?, ?, ? where not exists"
                                    + " (select 1 from sandbox_cluster_lock where lock_name = ?)",
                            name,
                            holder,
                            now + LEASE.toMillis(),
                            name))
                    == 1;
        } catch (org.jdbi.v3.core.statement.UnableToExecuteStatementException e) {
            LOG.debug("another node made the lock {} first", name, e);
            return false;
        }
    }

    void release(String name) {
        held.remove(name);
        jdbi.useHandle(handle -> handle.execute(
                "update sandbox_cluster_lock set holder = null where lock_name = ? and holder = ?", name, holder));
    }

    private void renew() {
        try {
            long until = clock.millis() + LEASE.toMillis();
            held.forEach(name -> jdbi.useHandle(handle -> handle.execute(
                    "update sandbox_cluster_lock set leased_until = ? where lock_name = ? and holder = ?",
                    until,
                    name,
                    holder)));
        } catch (RuntimeException e) {
            LOG.warn("The leases of {} could not be renewed: {}", held, e.getMessage());
        }
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        Set.copyOf(held).forEach(this::release);
    }
}

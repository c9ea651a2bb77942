package org.internalcustomer.jira.host.job;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.internalcustomer.jira.host.error.Conflict;

/** What only one node of the cluster may do at a time. */
public final class Locks {

    private static final String OURS = "org.internalcustomer.";
    private static final long PATIENCE_SECONDS = 30;

    private final ClusterLockService locks;

    public Locks(ClusterLockService locks) {
        this.locks = locks;
    }

    /** Waits for its turn. */
    public <T> T inTurn(String name, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(OURS + name);
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Conflict("internal-customer.error.busy");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Conflict("internal-customer.error.busy");
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does it only if nobody else is doing it; says whether. */
    public boolean ifFree(String name, Runnable work) {
        ClusterLock lock = locks.getLockForName(OURS + name);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}

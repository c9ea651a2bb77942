package org.internalcustomer.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One lock: among this node's threads a plain one, among the nodes a lease. */
final class LeasedLock implements ClusterLock {

    private static final long POLL_MILLIS = 100;

    private final String name;
    private final LeasedLocks leases;
    private final ReentrantLock local = new ReentrantLock();

    LeasedLock(String name, LeasedLocks leases) {
        this.name = name;
        this.leases = leases;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(1, TimeUnit.HOURS)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean tryLock() {
        return local.tryLock() && leased();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        while (!taken()) {
            if (System.nanoTime() >= deadline) {
                local.unlock();
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                local.unlock();
                throw e;
            }
        }
        return true;
    }

    private boolean leased() {
        if (taken()) {
            return true;
        }
        local.unlock();
        return false;
    }

    /** A thread that holds it already needs no second lease. */
    private boolean taken() {
        return local.getHoldCount() > 1 || leases.tryTake(name);
    }

    @Override
    public void unlock() {
        if (!local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException(name + " is not held by this thread");
        }
        if (local.getHoldCount() == 1) {
            leases.release(name);
        }
        local.unlock();
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("cluster locks have no conditions");
    }
}

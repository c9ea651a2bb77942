package org.internalcustomer.jira.alert;

import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a call after a time, however it is spent: the connection's own limits begin again with every byte. Its thread ends
 * with the call.
 */
final class CutOff implements AutoCloseable {

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread watch;
    private volatile boolean cut;

    CutOff(HttpURLConnection connection, Duration after) {
        watch = new Thread(() -> cutAfter(connection, after), "internal-customer-webhook-limit");
        watch.setDaemon(true);
        watch.start();
    }

    /** Whether it was this that ended the call. */
    boolean hasCut() {
        return cut;
    }

    @Override
    public void close() {
        over.countDown();
    }

    private void cutAfter(HttpURLConnection connection, Duration after) {
        try {
            if (!over.await(after.toMillis(), TimeUnit.MILLISECONDS)) {
                cut = true;
                connection.disconnect();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

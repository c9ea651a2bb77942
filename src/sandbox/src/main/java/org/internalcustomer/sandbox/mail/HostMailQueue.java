package org.internalcustomer.sandbox.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails wait in memory and are sent by a thread of their own, as in Jira; here at once, and every minute
 * what failed before. One that fails ten times rests in the error queue.
 */
public final class HostMailQueue implements MailQueue, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HostMailQueue.class);
    private static final int ATTEMPTS = 10;

    private final Queue<MailQueueItem> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<MailQueueItem> failed = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "mail-queue");
        thread.setDaemon(true);
        return thread;
    });

    public HostMailQueue() {
        sender.scheduleWithFixedDelay(this::sendBuffer, 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public void addItem(MailQueueItem item) {
        waiting.add(item);
        if (!sender.isShutdown()) {
            sender.execute(this::sendBuffer);
        }
    }

    /** A mail leaves the queue once it is sent: whoever counts meanwhile still finds it waiting. */
    @Override
    public synchronized void sendBuffer() {
        for (Iterator<MailQueueItem> items = waiting.iterator(); items.hasNext(); ) {
            if (isThrough(items.next())) {
                items.remove();
            }
        }
    }

    private boolean isThrough(MailQueueItem item) {
        try {
            item.send();
            return true;
        } catch (MailException | RuntimeException e) {
            LOG.warn("The mail \"{}\" could not be sent: {}", item.getSubject(), e.getMessage());
            return item.getSendCount() >= ATTEMPTS && failed.add(item);
        }
    }

    @Override
    public int size() {
        return waiting.size();
    }

    @Override
    public int errorSize() {
        return failed.size();
    }

    @Override
    public void close() {
        sender.shutdown();
        try {
            sender.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.internalcustomer.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueueItem;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A mail waits until it is sent, or until it failed too often. */
class HostMailQueueTest {

    private final List<Integer> waitingWhileSending = new CopyOnWriteArrayList<>();

    @Test
    void countsAMailThatIsBeingSent() {
        try (HostMailQueue queue = new HostMailQueue()) {
            queue.addItem(new Mail(queue, false));
            queue.sendBuffer();

            assertThat(waitingWhileSending).containsExactly(1);
            assertThat(queue.size()).isZero();
        }
    }

    @Test
    void putsAMailAsideThatFailedTenTimes() {
        try (HostMailQueue queue = new HostMailQueue()) {
            queue.addItem(new Mail(queue, true));
            for (int attempt = 0; attempt < 10; attempt++) {
                queue.sendBuffer();
            }

            assertThat(waitingWhileSending).hasSize(10).containsOnly(1);
            assertThat(queue.size()).isZero();
            assertThat(queue.errorSize()).isEqualTo(1);
        }
    }

    private final class Mail implements MailQueueItem {

        private final HostMailQueue queue;
        private final boolean fails;

        Mail(HostMailQueue queue, boolean fails) {
            this.queue = queue;
            this.fails = fails;
        }

        @Override
        public void send() throws MailException {
            waitingWhileSending.add(queue.size());
            if (fails) {
                throw new MailException("the server is away");
            }
        }

        @Override
        public String getSubject() {
            return "a mail";
        }

        @Override
        public Date getDateQueued() {
            return new Date(0);
        }

        @Override
        public int getSendCount() {
            return waitingWhileSending.size();
        }

        @Override
        public boolean hasError() {
            return fails;
        }
    }
}

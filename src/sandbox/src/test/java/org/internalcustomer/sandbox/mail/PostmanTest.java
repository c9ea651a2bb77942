package org.internalcustomer.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javax.mail.internet.MimeMessage;
import org.internalcustomer.sandbox.issues.Schema;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent is in the mailbox and at the mail server. */
class PostmanTest {

    private static final Instant NOON = Instant.parse("2016-04-08T12:00:00Z");

    private final GreenMail server = new GreenMail(patient());
    private Mailbox mailbox;

    /** It gives itself two seconds to start, which a busy machine may need. */
    private static ServerSetup patient() {
        ServerSetup setup = ServerSetupTest.SMTP.dynamicPort();
        setup.setServerStartupTimeout(60_000);
        return setup;
    }

    @BeforeEach
    void start() {
        server.start();
        javax.sql.DataSource database = TestDatabase.H2.create();
        Schema.migrate(database);
        mailbox = new Mailbox(Jdbi.create(database));
        SmtpServer smtp = new SmtpServer("127.0.0.1", server.getSmtp().getPort());
        new Postman(Optional.of(smtp), mailbox, InstantSource.fixed(NOON)).serveHost();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsAndRecordsEveryMail() throws Exception {
        Email mail = new Email("anna@example.org");
        mail.setSubject("满意度调查").setBody("<p>How was it?</p>").setMimeType("text/html");
        mail.setMessageId("one@example.org");

        new SingleMailQueueItem(mail).send();

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("满意度调查");
        assertThat(received.getHeader("Message-ID")).containsExactly("<one@example.org>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mailbox.count()).isEqualTo(1);
        assertThat(mailbox.list(0, 10)).singleElement().satisfies(kept -> {
            assertThat(kept.sentAt()).isEqualTo(NOON);
            assertThat(kept.to()).isEqualTo("anna@example.org");
            assertThat(kept.html()).isEqualTo("<p>How was it?</p>");
            assertThat(kept.raw()).contains("Message-ID: <one@example.org>");
        });
    }

    @Test
    void keepsAMailInTheQueueWhileTheServerIsAway() throws SQLException {
        server.stop();
        Email mail = new Email("anna@example.org");
        mail.setSubject("later");
        try (HostMailQueue queue = new HostMailQueue()) {
            queue.addItem(new SingleMailQueueItem(mail));
            queue.sendBuffer();

            assertThat(queue.size()).isEqualTo(1);
            assertThat(mailbox.count()).isZero();
        }
    }
}

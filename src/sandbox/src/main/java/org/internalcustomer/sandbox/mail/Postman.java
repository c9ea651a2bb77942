package org.internalcustomer.sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;

/** Writes mails as RFC 5322, puts each into the mailbox and hands it to the SMTP server, where there is one. */
public final class Postman {

    private static final String SENDER = "jira@localhost";

    /** Queue items are made by plugins, with a constructor that knows no host: they find it here. */
    private static volatile Postman ofHost;

    private final Session session;
    private final boolean transports;
    private final Mailbox mailbox;
    private final InstantSource clock;

    public Postman(Optional<SmtpServer> smtp, Mailbox mailbox, InstantSource clock) {
        Properties properties = new Properties();
        smtp.ifPresent(server -> {
            properties.put("mail.smtp.host", server.host());
            properties.put("mail.smtp.port", String.valueOf(server.port()));
            properties.put("mail.smtp.connectiontimeout", "10000");
            properties.put("mail.smtp.timeout", "10000");
        });
        this.session = Session.getInstance(properties);
        this.transports = smtp.isPresent();
        this.mailbox = mailbox;
        this.clock = clock;
    }

    public static Postman ofHost() {
        return Optional.ofNullable(ofHost).orElseThrow(() -> new IllegalStateException("the host has no mail yet"));
    }

    public void serveHost() {
        ofHost = this;
    }

    public void send(Email email) throws MailException {
        try {
            MimeMessage message = message(email);
            if (transports) {
                Transport.send(message);
            }
            mailbox.put(email, bodies(email), raw(message), clock.instant());
        } catch (MessagingException | IOException e) {
            MailException failure = new MailException(e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    private MimeMessage message(Email email) throws MessagingException, IOException {
        MimeMessage message = new MessageWithId(session, email.getMessageId());
        String from = email.getFrom() == null ? SENDER : email.getFrom();
        message.setFrom(new InternetAddress(
                from, email.getFromName() == null ? "Jira" : email.getFromName(), StandardCharsets.UTF_8.name()));
        recipients(message, Message.RecipientType.TO, email.getTo());
        recipients(message, Message.RecipientType.CC, email.getCc());
        recipients(message, Message.RecipientType.BCC, email.getBcc());
        message.setSubject(email.getSubject(), email.getEncoding());
        message.setSentDate(Date.from(clock.instant()));
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        if (email.getMultipart() != null) {
            message.setContent(email.getMultipart());
        } else {
            message.setContent(email.getBody(), email.getMimeType() + "; charset=" + email.getEncoding());
        }
        message.saveChanges();
        return message;
    }

    private static void recipients(MimeMessage message, Message.RecipientType type, String addresses)
            throws MessagingException {
        if (addresses != null && !addresses.isBlank()) {
            message.setRecipients(type, InternetAddress.parse(addresses));
        }
    }

    private static MailBodies bodies(Email email) throws MessagingException, IOException {
        return email.getMultipart() != null
                ? MailBodies.of(email.getMultipart())
                : MailBodies.of(email.getMimeType(), email.getBody());
    }

    private static String raw(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Keeps the Message-ID that the mail was given, so that a mail sent again is the same one. */
    private static final class MessageWithId extends MimeMessage {

        private final String id;

        MessageWithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id == null) {
                super.updateMessageID();
            } else {
                setHeader("Message-ID", id.startsWith("<") ? id : "<" + id + ">");
            }
        }
    }
}

package org.internalcustomer.browser;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.BodyPart;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;

/** The mails as the mail server received them. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Pattern LINK = Pattern.compile("http://\\S+/survey/[A-Za-z0-9_-]+\\?rating=([1-5])");

    private static final Pattern ANONYMOUS =
            Pattern.compile("http://\\S+/anonymous-survey/[A-Za-z0-9_-]{43}\\?rating=([1-5])#own=[A-Za-z0-9_-]{43}");

    private static final Pattern CUSTOMER = Pattern.compile("http://\\S+/customer\\?t=[A-Za-z0-9_-]{43}");

    private static final Pattern PULSE = Pattern.compile("http://\\S+/pulse/[A-Za-z0-9_-]{43}");

    private final GreenMail mailServer;

    Letters(GreenMail mailServer) {
        this.mailServer = mailServer;
    }

    /** One mail. */
    record Letter(String subject, String text, String html) {

        /** The address behind one of the five ratings. */
        String ratingLink(int rating) {
            return ratingLink(LINK, rating);
        }

        /** The same of a survey without names. */
        String anonymousLink(int rating) {
            return ratingLink(ANONYMOUS, rating);
        }

        private String ratingLink(Pattern links, int rating) {
            Matcher link = links.matcher(text);
            while (link.find()) {
                if (link.group(1).equals(String.valueOf(rating))) {
                    return link.group();
                }
            }
            throw new IllegalStateException("No link for " + rating + " in:\n" + text);
        }

        /** The address of the page about the request. */
        String customerLink() {
            Matcher link = CUSTOMER.matcher(text);
            if (!link.find()) {
                throw new IllegalStateException("No link to the customer's page in:\n" + text);
            }
            return link.group();
        }

        /** The address of the three questions about a department. */
        String pulseLink() {
            Matcher link = PULSE.matcher(text);
            if (!link.find()) {
                throw new IllegalStateException("No link to a pulse in:\n" + text);
            }
            return link.group();
        }

        List<String> ratingLinks() {
            return LINK.matcher(text).results().map(found -> found.group()).toList();
        }
    }

    /** The first mail to that address whose subject says {@code part}; waits until it has come. */
    Letter awaitTo(String address, String part) {
        return awaitTo(address, part, "");
    }

    /** The first one of those that says {@code words} in its text. */
    Letter awaitTo(String address, String part, String words) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<Letter> found = to(address).stream()
                    .filter(letter ->
                            letter.subject().contains(part) && letter.text().contains(words))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("No mail to " + address + " about " + part + "; there are " + to(address));
    }

    List<Letter> to(String address) {
        List<Letter> letters = new ArrayList<>();
        try {
            for (MimeMessage message : mailServer.getReceivedMessages()) {
                String recipient = message.getRecipients(Message.RecipientType.TO)[0].toString();
                if (recipient.contains(address)) {
                    letters.add(letter(message));
                }
            }
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return letters;
    }

    private static Letter letter(MimeMessage message) throws MessagingException, IOException {
        Object content = message.getContent();
        if (content instanceof Multipart parts) {
            return new Letter(message.getSubject(), body(parts, "text/plain"), body(parts, "text/html"));
        }
        return new Letter(message.getSubject(), String.valueOf(content), "");
    }

    private static String body(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return String.valueOf(part.getContent());
            }
        }
        return "";
    }
}

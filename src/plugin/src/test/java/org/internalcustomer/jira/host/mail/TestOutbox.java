package org.internalcustomer.jira.host.mail;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.internalcustomer.jira.host.sql.Sql;

/** An outbox whose mails go nowhere; says which were taken, in order. */
public final class TestOutbox {

    private final List<Taken> taken = new ArrayList<>();
    private final StoredOutbox outbox;

    public TestOutbox(Sql sql, InstantSource clock) {
        this(sql, List.of(), clock);
    }

    public TestOutbox(Sql sql, List<MailSeal> seals, InstantSource clock) {
        this.outbox = new StoredOutbox(
                sql, (id, mail, messageId, from) -> taken.add(new Taken(id, mail, messageId)), seals, clock);
    }

    record Taken(long id, OutgoingMail mail, String messageId) {}

    public StoredOutbox outbox() {
        return outbox;
    }

    /** The keys. */
    public List<String> taken() {
        return taken.stream().map(each -> each.mail().key()).toList();
    }

    /** The mail server takes the mail that was given last. */
    public void send() {
        outbox.sent(taken.get(taken.size() - 1).id());
    }

    /** Jira's queue comes to the mail that was given last; whether it goes to the mail server. */
    boolean leaves() {
        AtomicBoolean out = new AtomicBoolean();
        send(() -> out.set(true));
        return out.get();
    }

    /** It is about to. */
    boolean mayLeave() {
        return outbox.mayLeave(taken.get(taken.size() - 1).id());
    }

    /** The mail server takes all. */
    public void sendAll() {
        taken.forEach(each -> outbox.sent(each.id()));
    }

    /** Jira sends the mail that was given last. */
    void send(Sending.Way way) {
        new Sending(taken.get(taken.size() - 1).id(), (id, mail, messageId, from) -> {}, outbox).by(way);
    }

    /** The mail server refuses the mail that was given last. */
    public void refuse() {
        outbox.failed(taken.get(taken.size() - 1).id(), "550 not here");
    }

    public OutgoingMail last() {
        return taken.get(taken.size() - 1).mail();
    }

    public OutgoingMail lastTo(String address) {
        return taken.stream()
                .map(Taken::mail)
                .filter(mail -> mail.to().equals(address))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    List<Taken> mails() {
        return taken;
    }
}

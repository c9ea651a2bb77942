package org.internalcustomer.jira.pulse;

import java.util.Optional;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.MailTraces;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Texts;

/** The mail that asks about a department, in the recipient's language. */
final class PulseMail {

    static final String OURS = "pulse/";
    /** Stands for the token until the mail leaves; in no language a word. */
    static final String TOKEN_MARK = "~ic-pulse-token~";

    private static final String WORDS = "internal-customer.pulse.mail.";

    private final PulseSurroundings surroundings;
    private final Stationery stationery;
    private final Texts texts;

    PulseMail(PulseSurroundings surroundings, Stationery stationery, Texts texts) {
        this.surroundings = surroundings;
        this.stationery = stationery;
        this.texts = texts;
    }

    /** The mail, and the language it is in. */
    record Written(OutgoingMail mail, String language) {}

    /** Empty where nobody can read it. */
    Optional<Written> write(Asked asked) {
        return surroundings
                .recipient(asked.person())
                .map(to -> new Written(
                        stationery.write(OURS + asked.id(), to, letter(asked, to, "sentence")),
                        to.language().toString()));
    }

    /** One more mail, once, to somebody who has not answered. */
    Optional<OutgoingMail> reminder(Asked asked) {
        return surroundings
                .recipient(asked.person())
                .map(to ->
                        stationery.write(OURS + asked.id() + MailTraces.REMINDER, to, letter(asked, to, "reminder")));
    }

    /** @param sentence what the mail says first */
    private Letter letter(Asked asked, Recipient to, String sentence) {
        String department = surroundings.department(asked.department(), to.language());
        return Letter.about(text(to, "subject", department))
                .say(text(to, "greeting", to.displayName()))
                .say(text(to, sentence, department))
                .link(text(to, "link"), stationery.address(PulsePage.PATH + TOKEN_MARK))
                .note(text(to, "anonymous"))
                .note(text(to, "until", to.day(asked.closes())))
                .note(text(to, "why"));
    }

    private String text(Recipient to, String key, Object... arguments) {
        return texts.text(to.language(), WORDS + key, arguments);
    }
}

package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Texts;

/** The mail that asks for a rating, in the recipient's language: five links, each to the page with that rating chosen. */
final class InvitationMail {

    /** Stands for the token until the mail leaves; in no language a word. */
    static final String TOKEN_MARK = "~ic-survey-token~";

    private static final int BEST = 5;

    private final Surroundings surroundings;
    private final Stationery stationery;
    private final Texts texts;

    InvitationMail(Surroundings surroundings, Stationery stationery, Texts texts) {
        this.surroundings = surroundings;
        this.stationery = stationery;
        this.texts = texts;
    }

    /** The mail, and the language it is in. */
    record Written(OutgoingMail mail, String language) {}

    /** Nothing where nobody can read it, or the issue is gone or open again. */
    Optional<Written> write(Invitation invitation, Instant expires) {
        return write(invitation, expires, "mail.greeting", key(invitation));
    }

    /** One more mail, once, to somebody who has not answered. */
    Optional<OutgoingMail> reminder(Invitation invitation) {
        return invitation
                .expires()
                .flatMap(expires -> write(invitation, expires, "mail.reminder", key(invitation) + "/reminder"))
                .map(Written::mail);
    }

    private Optional<Written> write(Invitation invitation, Instant expires, String greeting, String key) {
        Optional<Recipient> recipient = surroundings.recipient(invitation.requester());
        return recipient.flatMap(to -> surroundings
                .request(invitation, to.language())
                .filter(AskedRequest::resolved)
                .map(request -> new Written(
                        stationery.write(key, to, letter(to, request, expires, greeting)),
                        to.language().toString())));
    }

    private Letter letter(Recipient to, AskedRequest request, Instant expires, String greeting) {
        SurveySettings settings = surroundings.settings();
        return Letter.about(subject(settings, to, request))
                .say(text(to, greeting, to.displayName()))
                .say(resolved(to, request))
                .ask(question(settings, to), ratings(to))
                .link(request.issueKey() + " " + request.summary(), stationery.address("/browse/" + request.issueKey()))
                .link(texts.text(to.language(), "internal-customer.customer.link"), request.page())
                .note(text(to, "mail.confirm"))
                .note(text(to, "mail.until", to.day(expires)))
                .note(text(to, "mail.why"));
    }

    static String key(Invitation invitation) {
        return "survey/" + invitation.id();
    }

    private String subject(SurveySettings settings, Recipient to, AskedRequest request) {
        String chosen = words(settings.subject(), to);
        return chosen.isEmpty()
                ? text(to, "mail.subject", request.issueKey())
                : chosen.replace("{issue}", request.issueKey());
    }

    private String question(SurveySettings settings, Recipient to) {
        String chosen = words(settings.question(), to);
        return chosen.isEmpty() ? text(to, "question") : chosen;
    }

    private String resolved(Recipient to, AskedRequest request) {
        return request.provider().isEmpty()
                ? text(to, "mail.resolved", request.issueKey(), request.summary())
                : text(to, "mail.resolved-by", request.issueKey(), request.summary(), request.provider());
    }

    private List<Letter.Choice> ratings(Recipient to) {
        List<Letter.Choice> ratings = new ArrayList<>();
        for (int rating = 1; rating <= BEST; rating++) {
            ratings.add(new Letter.Choice(
                    rating,
                    text(to, "rating." + rating),
                    stationery.address(SurveyPage.PATH + TOKEN_MARK + "?rating=" + rating)));
        }
        return ratings;
    }

    private String text(Recipient to, String key, Object... arguments) {
        return texts.text(to.language(), "internal-customer.survey." + key, arguments);
    }

    private static String words(Names names, Recipient to) {
        return names.in(to.language().getLanguage());
    }
}

package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.MailTraces;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Texts;

/** The mail that asks for a rating, in the recipient's language: five links, each to the page with that rating chosen. */
final class InvitationMail {

    /** Stands for the token until the mail leaves; in no language a word. */
    static final String TOKEN_MARK = "~ic-survey-token~";

    /** How the keys of the other surveys' mails begin. */
    static final String NAMED_KEYS = "survey/";

    /** How the keys of anonymous surveys' mails begin. */
    static final String ANONYMOUS = "anonymous-survey/";

    private static final int BEST = 5;

    private static final Manner NAMED =
            new Manner(SurveyPage.PATH, "mail.greeting", "mail.confirm", "mail.until", true);
    private static final Manner UNNAMED = new Manner(
            AnonymousSurveyPage.PATH, "mail.greeting", "anonymous.mail.confirm", "anonymous.mail.until", true);

    private final Surroundings surroundings;
    private final Stationery stationery;
    private final Texts texts;

    InvitationMail(Surroundings surroundings, Stationery stationery, Texts texts) {
        this.surroundings = surroundings;
        this.stationery = stationery;
        this.texts = texts;
    }

    /**
     * By name or not, for the first time or once more.
     *
     * @param ownPage whether it leads to the rater's own page, too
     */
    private record Manner(String path, String greeting, String confirm, String until, boolean ownPage) {

        /**
         * What opens the rater's own page goes with an anonymous rating link, behind the number sign: browsers carry it to the
         * thanks page and tell no server.
         */
        String own(AskedRequest request) {
            return isAnonymous() && ownPage
                    ? "#own=" + request.page().substring(request.page().lastIndexOf('=') + 1)
                    : "";
        }

        /** A link to the own page is kept with a name: a second one would tell for months who had not answered yet. */
        Manner reminding() {
            return new Manner(path, "mail.reminder", confirm, until, !isAnonymous());
        }

        private boolean isAnonymous() {
            return path.equals(AnonymousSurveyPage.PATH);
        }
    }

    /** The mail, and the language it is in. */
    record Written(OutgoingMail mail, String language) {}

    /** Nothing where nobody can read it, or the issue is gone or open again. */
    Optional<Written> write(Invitation invitation, Instant expires) {
        return write(invitation, surroundings.issues(List.of(invitation.issueId())), expires);
    }

    /** @param issues what is known of the issue, as of others */
    Optional<Written> write(Invitation invitation, Map<Long, AskedIssue> issues, Instant expires) {
        return write(invitation, invitation.requester(), issues, expires, NAMED, key(invitation));
    }

    /** The same, with the promise that nobody will know who answered. */
    Optional<Written> anonymous(Invitation invitation, Map<Long, AskedIssue> issues, Instant expires) {
        return write(invitation, invitation.requester(), issues, expires, UNNAMED, ANONYMOUS + invitation.id());
    }

    Optional<OutgoingMail> anonymousReminder(AnonymousSurveys.Asked asked, Map<Long, AskedIssue> issues) {
        Invitation invitation = asked.invitation();
        return invitation
                .expires()
                .flatMap(expires -> write(
                        invitation,
                        asked.person(),
                        issues,
                        expires,
                        UNNAMED.reminding(),
                        ANONYMOUS + invitation.id() + MailTraces.REMINDER))
                .map(Written::mail);
    }

    /** One more mail, once, to somebody who has not answered. */
    Optional<OutgoingMail> reminder(Invitation invitation, Map<Long, AskedIssue> issues) {
        return invitation
                .expires()
                .flatMap(expires -> write(
                        invitation,
                        invitation.requester(),
                        issues,
                        expires,
                        NAMED.reminding(),
                        key(invitation) + MailTraces.REMINDER))
                .map(Written::mail);
    }

    private Optional<Written> write(
            Invitation invitation,
            String person,
            Map<Long, AskedIssue> issues,
            Instant expires,
            Manner manner,
            String key) {
        Optional<AskedIssue> issue =
                Optional.ofNullable(issues.get(invitation.issueId())).filter(AskedIssue::resolved);
        return issue.flatMap(about -> surroundings.recipient(person).map(to -> {
            AskedRequest request = surroundings.request(invitation, about, to.language());
            return new Written(
                    stationery.write(key, to, letter(invitation, to, request, expires, manner)),
                    to.language().toString());
        }));
    }

    private Letter letter(Invitation invitation, Recipient to, AskedRequest request, Instant expires, Manner manner) {
        SurveySettings settings = surroundings.settings(invitation);
        Letter letter = Letter.about(subject(settings, to, request))
                .say(text(to, manner.greeting(), to.displayName()))
                .say(resolved(to, request));
        String introduction = words(settings.form().introduction(), to);
        if (!introduction.isEmpty()) {
            letter.say(introduction);
        }
        letter.ask(question(settings, to), ratings(to, manner.path(), manner.own(request)))
                .link(
                        request.issueKey() + " " + request.summary(),
                        stationery.address("/browse/" + request.issueKey()));
        if (manner.ownPage()) {
            letter.link(texts.text(to.language(), "internal-customer.customer.link"), request.page());
        }
        return letter.note(text(to, manner.confirm()))
                .note(text(to, manner.until(), to.day(expires)))
                .note(text(to, "mail.why"));
    }

    static String key(Invitation invitation) {
        return NAMED_KEYS + invitation.id();
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

    private List<Letter.Choice> ratings(Recipient to, String path, String own) {
        List<Letter.Choice> ratings = new ArrayList<>();
        for (int rating = 1; rating <= BEST; rating++) {
            ratings.add(new Letter.Choice(
                    rating,
                    text(to, "rating." + rating),
                    stationery.address(path + TOKEN_MARK + "?rating=" + rating + own)));
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

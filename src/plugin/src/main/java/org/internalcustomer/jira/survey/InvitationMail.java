package org.internalcustomer.jira.survey;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.text.Texts;

/** The mail that asks for a rating, in the recipient's language: five links, each to the page with that rating chosen. */
final class InvitationMail {

    /** Stands for the token until the mail leaves; in no language a word. */
    static final String TOKEN_MARK = "~ic-survey-token~";

    private static final String[] COLOURS = {"#ffd5d2", "#ffe2bd", "#f8e6a0", "#d3f1a7", "#baf3db"};

    private final Surroundings surroundings;
    private final TemplateRenderer templates;
    private final Texts texts;

    InvitationMail(Surroundings surroundings, TemplateRenderer templates, Texts texts) {
        this.surroundings = surroundings;
        this.templates = templates;
        this.texts = texts;
    }

    /** The mail, and the language it is in. */
    record Written(OutgoingMail mail, String language) {}

    /** Nothing where nobody can read it, or the issue is gone or open again. */
    Optional<Written> write(Invitation invitation, Instant expires) {
        Optional<Recipient> recipient = surroundings.recipient(invitation.requester());
        return recipient.flatMap(to -> surroundings
                .request(invitation, to.language())
                .filter(AskedRequest::resolved)
                .map(request -> write(invitation, to, request, expires)));
    }

    private Written write(Invitation invitation, Recipient to, AskedRequest request, Instant expires) {
        SurveySettings settings = surroundings.settings();
        String subject = subject(settings, to, request);
        Map<String, Object> view = new HashMap<>();
        view.put("language", to.language().toLanguageTag());
        view.put("subject", subject);
        view.put("greeting", texts.text(to.language(), "internal-customer.survey.mail.greeting", to.displayName()));
        view.put("resolved", resolved(to, request));
        view.put("question", question(settings, to));
        view.put("ratings", ratings(to));
        view.put("confirm", texts.text(to.language(), "internal-customer.survey.mail.confirm"));
        view.put("until", texts.text(to.language(), "internal-customer.survey.mail.until", day(expires, to)));
        view.put("why", texts.text(to.language(), "internal-customer.survey.mail.why"));
        view.put("issue", request.issueKey() + " " + request.summary());
        view.put("issueLink", surroundings.baseUrl() + "/browse/" + request.issueKey());
        OutgoingMail mail = new OutgoingMail(key(invitation), to.address(), subject, text(view), html(view));
        return new Written(mail, to.language().toString());
    }

    static String key(Invitation invitation) {
        return "survey/" + invitation.id();
    }

    private String subject(SurveySettings settings, Recipient to, AskedRequest request) {
        String chosen = words(settings.subject(), to);
        return chosen.isEmpty()
                ? texts.text(to.language(), "internal-customer.survey.mail.subject", request.issueKey())
                : chosen.replace("{issue}", request.issueKey());
    }

    private String question(SurveySettings settings, Recipient to) {
        String chosen = words(settings.question(), to);
        return chosen.isEmpty() ? texts.text(to.language(), "internal-customer.survey.question") : chosen;
    }

    private String resolved(Recipient to, AskedRequest request) {
        return request.provider().isEmpty()
                ? texts.text(
                        to.language(), "internal-customer.survey.mail.resolved", request.issueKey(), request.summary())
                : texts.text(
                        to.language(),
                        "internal-customer.survey.mail.resolved-by",
                        request.issueKey(),
                        request.summary(),
                        request.provider());
    }

    private List<Map<String, Object>> ratings(Recipient to) {
        List<Map<String, Object>> ratings = new ArrayList<>();
        for (int rating = 1; rating <= COLOURS.length; rating++) {
            ratings.add(Map.of(
                    "value",
                    rating,
                    "word",
                    texts.text(to.language(), "internal-customer.survey.rating." + rating),
                    "colour",
                    COLOURS[rating - 1],
                    "link",
                    surroundings.baseUrl() + SurveyPage.PATH + TOKEN_MARK + "?rating=" + rating));
        }
        return ratings;
    }

    private String html(Map<String, Object> view) {
        StringWriter html = new StringWriter();
        try {
            templates.render("templates/survey/mail.vm", Map.of("view", view), html);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return html.toString();
    }

    private static String text(Map<String, Object> view) {
        StringBuilder text = new StringBuilder();
        text.append(view.get("greeting")).append("\n\n");
        text.append(view.get("resolved")).append("\n\n");
        text.append(view.get("question")).append("\n\n");
        for (Object rating : (List<?>) view.get("ratings")) {
            Map<?, ?> one = (Map<?, ?>) rating;
            text.append(one.get("value")).append(' ').append(one.get("word")).append(": ");
            text.append(one.get("link")).append('\n');
        }
        text.append('\n')
                .append(view.get("confirm"))
                .append('\n')
                .append(view.get("until"))
                .append("\n\n");
        text.append(view.get("issue"))
                .append('\n')
                .append(view.get("issueLink"))
                .append("\n\n");
        return text.append(view.get("why")).append('\n').toString();
    }

    private static String words(Names names, Recipient to) {
        return names.in(to.language().getLanguage());
    }

    private static String day(Instant instant, Recipient to) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(to.language())
                .withZone(to.zone())
                .format(instant);
    }
}

package org.internalcustomer.jira.host.mail;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all our mails look like: the same words as HTML and as text. */
public final class Stationery {

    /** Of the choices, from the worst to the best. */
    private static final List<String> COLOURS = List.of("#FFD5D2", "#FFE2BD", "#F8E6A0", "#D3F1A7", "#BAF3DB");

    private final TemplateRenderer templates;
    private final ApplicationProperties jira;

    public Stationery(TemplateRenderer templates, ApplicationProperties jira) {
        this.templates = templates;
        this.jira = jira;
    }

    /** A page of Jira's, as a mail must name it. */
    public String address(String path) {
        return jira.getBaseUrl(UrlMode.CANONICAL).replaceAll("/+$", "") + path;
    }

    /** @param key tells the mail from every other */
    public OutgoingMail write(String key, Recipient to, Letter letter) {
        return new OutgoingMail(key, to.address(), letter.subject(), letter.text(), html(to, letter));
    }

    private String html(Recipient to, Letter letter) {
        Map<String, Object> view = new HashMap<>();
        view.put("language", to.language().toLanguageTag());
        view.put("subject", letter.subject());
        view.put("sentences", letter.sentences());
        view.put("question", letter.question());
        view.put("choices", choices(letter));
        view.put(
                "facts",
                letter.facts().stream()
                        .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
                        .toList());
        view.put(
                "links",
                letter.links().stream()
                        .map(link -> Map.of("text", link.text(), "address", link.address()))
                        .toList());
        view.put("notes", letter.notes());
        StringWriter html = new StringWriter();
        try {
            templates.render("templates/host/letter.vm", Map.of("view", view), html);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return html.toString();
    }

    private static List<Map<String, Object>> choices(Letter letter) {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (Letter.Choice choice : letter.choices()) {
            choices.add(Map.of(
                    "value", choice.value(),
                    "word", choice.word(),
                    "link", choice.address(),
                    "colour", COLOURS.get(choices.size() % COLOURS.size())));
        }
        return choices;
    }
}

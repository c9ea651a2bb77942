package org.internalcustomer.jira.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardField;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Texts;

/** The customer's page as it is shown: how the request stands, what was last said, and the cards. */
final class CustomerSheet {

    private static final String WORDS = "internal-customer.customer.";

    private final StandingWords standing;
    private final Cards cards;
    private final Texts texts;

    CustomerSheet(StandingWords standing, Cards cards, Texts texts) {
        this.standing = standing;
        this.cards = cards;
        this.texts = texts;
    }

    /** @param token what opened the page, and lets its forms act */
    Shown page(Visit visit, String token, PageRequest request) {
        Locale language = visit.language();
        Map<String, Card> shown = cards.of(visit);
        String acting = request.text("card");
        Map<String, Object> view = new HashMap<>();
        view.put("language", language.toLanguageTag());
        view.put("issueKey", visit.issue().getKey());
        view.put("summary", visit.issue().getSummary());
        view.put("standing", standing.lines(visit));
        view.put("lastWord", standing.lastWord(visit));
        view.put("token", token);
        view.put("done", !request.isRejected() && request.has("done"));
        view.put("error", shown.containsKey(acting) ? "" : request.errors().getOrDefault("", ""));
        List<Map<String, Object>> views = new ArrayList<>();
        shown.forEach((id, card) -> views.add(card(id, card, id.equals(acting) ? request : null)));
        view.put("cards", views);
        String title = texts.text(language, WORDS + "title", visit.issue().getKey());
        return Shown.plain("templates/customer/customer.vm", title, "customer-resources", view)
                .in(language);
    }

    /** In whatever language the browser wants where it is not known whose link it was. */
    Shown closed(Entry entry) {
        Locale language = entry.language().orElseGet(texts::viewersLocale);
        String title = texts.text(language, WORDS + "closed");
        Map<String, Object> view = Map.of(
                "language", language.toLanguageTag(),
                "title", title,
                "explanation",
                        texts.text(language, WORDS + "closed." + entry.why().slug()),
                "why", texts.text(language, WORDS + "closed.why"));
        return Shown.plain("templates/customer/closed.vm", title, "customer-resources", view)
                .in(language)
                .withStatus(entry.why().status());
    }

    /** @param sent what was sent to this card and not taken, else null */
    private static Map<String, Object> card(String id, Card card, PageRequest sent) {
        Map<String, Object> view = new HashMap<>();
        view.put("id", id);
        view.put("heading", card.heading());
        view.put("lines", card.lines());
        view.put("error", sent == null ? "" : sent.errors().getOrDefault("", ""));
        List<Map<String, Object>> forms = new ArrayList<>();
        for (CardForm form : card.forms()) {
            PageRequest tried = sent != null && form.offers(sent.text("act")) ? sent : null;
            forms.add(form(id + "-" + forms.size(), form, tried));
        }
        view.put("forms", forms);
        return view;
    }

    private static Map<String, Object> form(String id, CardForm form, PageRequest sent) {
        return Map.of(
                "fields",
                form.fields().stream().map(field -> field(id, field, sent)).toList(),
                "buttons",
                form.buttons().stream()
                        .map(button -> Map.of("act", button.act(), "text", button.text(), "primary", button.primary()))
                        .toList());
    }

    private static Map<String, Object> field(String formId, CardField field, PageRequest sent) {
        String value = sent == null ? "" : sent.text(field.name());
        Map<String, Object> view = new HashMap<>();
        view.put("id", "ic-" + formId + "-" + field.name());
        view.put("kind", field.kind().name());
        view.put("name", field.name());
        view.put("label", field.label());
        view.put("hint", field.hint());
        view.put("required", field.required());
        view.put("longest", field.kind().longest());
        view.put("value", value);
        view.put("error", sent == null ? "" : sent.errors().getOrDefault(field.name(), ""));
        view.put(
                "options",
                field.options().stream()
                        .map(option -> Map.of(
                                "value",
                                option.value(),
                                "text",
                                option.text(),
                                "chosen",
                                option.value().equals(value)))
                        .toList());
        return view;
    }
}

package org.internalcustomer.jira.customer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardField;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.CustomerCard;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.error.Refusal;
import org.internalcustomer.jira.host.page.InvalidForm;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.text.Texts;

/** The cards of all features, in order, and what customers do there. */
final class Cards {

    private static final String WORDS = "internal-customer.customer.";

    private final List<CustomerCard> cards;
    private final Texts texts;

    Cards(List<CustomerCard> cards, Texts texts) {
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(CustomerCard::order).thenComparing(CustomerCard::id))
                .toList();
        this.texts = texts;
    }

    /** What each card says now, by its id. */
    Map<String, Card> of(Visit visit) {
        Map<String, Card> shown = new LinkedHashMap<>();
        cards.forEach(each -> each.card(visit).ifPresent(card -> shown.put(each.id(), card)));
        return shown;
    }

    /** Only what the card offers at this instant; where to go then, if not back. */
    Optional<String> act(Visit visit, String id, PageRequest request) {
        String act = request.text("act");
        CustomerCard asked = cards.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refused(visit, "overtaken"));
        CardForm form = asked.card(visit).stream()
                .flatMap(card -> card.forms().stream())
                .filter(each -> each.offers(act))
                .findFirst()
                .orElseThrow(() -> refused(visit, "overtaken"));
        Filled filled = filled(visit, form, request);
        try {
            return asked.act(visit, act, filled);
        } catch (Refusal refusal) {
            throw new InvalidForm(Map.of(field(form, refusal), words(visit, refusal)));
        }
    }

    /** The one that is to blame, if the form has it. */
    private static String field(CardForm form, Refusal refusal) {
        return form.fields().stream()
                .map(CardField::name)
                .filter(refusal.field()::equals)
                .findFirst()
                .orElse("");
    }

    private Filled filled(Visit visit, CardForm form, PageRequest request) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> errors = new HashMap<>();
        for (CardField field : form.fields()) {
            String value = request.text(field.name());
            problem(visit, field, value).ifPresent(problem -> errors.put(field.name(), problem));
            if (!value.isEmpty()) {
                values.put(field.name(), value);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors);
        }
        return new Filled(values);
    }

    private Optional<String> problem(Visit visit, CardField field, String value) {
        if (value.isEmpty()) {
            return field.required() ? Optional.of(text(visit, "required")) : Optional.empty();
        }
        if (value.length() > field.kind().longest()) {
            return Optional.of(text(visit, "too-long", field.kind().longest()));
        }
        boolean offered =
                field.options().stream().anyMatch(option -> option.value().equals(value));
        return field.kind() == CardField.Kind.CHOICE && !offered
                ? Optional.of(text(visit, "required"))
                : Optional.empty();
    }

    private InvalidForm refused(Visit visit, String key) {
        return new InvalidForm(Map.of("", text(visit, key)));
    }

    private String words(Visit visit, Refusal refusal) {
        String message = refusal.getMessage();
        return message.startsWith("internal-customer.")
                ? texts.text(visit.language(), message, refusal.arguments())
                : message;
    }

    private String text(Visit visit, String key, Object... arguments) {
        return texts.text(visit.language(), WORDS + key, arguments);
    }
}

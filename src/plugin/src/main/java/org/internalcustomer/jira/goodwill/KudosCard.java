package org.internalcustomer.jira.goodwill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardButton;
import org.internalcustomer.jira.host.customer.CardField;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.CustomerCard;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The customer says thanks without login: by the same rule as on the issue. */
public final class KudosCard implements CustomerCard {

    private static final String WORDS = "internal-customer.kudos.card.";
    private static final String THANK = "thank";
    private static final int ORDER = 60;

    private final Kudos kudos;
    private final Configurations configurations;
    private final Users users;
    private final Texts texts;
    private final Times times;

    KudosCard(Kudos kudos, Configurations configurations, Users users, Texts texts, Times times) {
        this.kudos = kudos;
        this.configurations = configurations;
        this.users = users;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public String id() {
        return "thanks";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Card> card(Visit visit) {
        Set<String> all = kudos.thankable(visit.issue(), visit.person());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (String provider : all) {
            Optional<Instant> next = kudos.next(visit.issue(), provider, visit.person());
            next.ifPresent(at -> lines.add(
                    text(visit, "again", name(provider, visit), times.format(at, visit.zone(), visit.language()))));
            if (next.isEmpty()) {
                now.add(provider);
            }
        }
        if (!now.isEmpty()) {
            lines.add(text(visit, "what"));
        }
        List<CardForm> forms = now.isEmpty() ? List.of() : List.of(form(visit, now));
        return Optional.of(new Card(text(visit, "heading"), lines, forms));
    }

    private CardForm form(Visit visit, List<String> providers) {
        CardField whom = CardField.choice("provider", text(visit, "whom"));
        for (String provider : providers) {
            whom = whom.option(provider, name(provider, visit));
        }
        CardField helper = CardField.choice("helper", text(visit, "helper"));
        for (String person : kudos.people(visit.issue(), Set.copyOf(providers))) {
            helper = helper.option(person, users.displayName(person));
        }
        List<CardField> fields = new ArrayList<>(List.of(whom.needed()));
        if (!helper.options().isEmpty()) {
            fields.add(helper);
        }
        fields.add(CardField.lines("words", text(visit, "words")));
        return new CardForm(fields, List.of(CardButton.primary(THANK, text(visit, "button"))));
    }

    @Override
    public Optional<String> act(Visit visit, String act, Filled form) {
        List<String> helpers = form.text("helper").isEmpty() ? List.of() : List.of(form.text("helper"));
        kudos.thank(visit.issue(), form.text("provider"), helpers, form.text("words"), visit.person());
        return Optional.empty();
    }

    private String name(String department, Visit visit) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(department)
                .map(found -> found.names().in(visit.language().getLanguage()))
                .orElse(department);
    }

    private String text(Visit visit, String key, Object... arguments) {
        return texts.text(visit.language(), WORDS + key, arguments);
    }
}

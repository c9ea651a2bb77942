package org.internalcustomer.jira.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardButton;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.CustomerCard;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.request.ChaseLog.Chase;
import org.internalcustomer.jira.host.request.ChaseLog.Chased;
import org.internalcustomer.jira.host.text.NearTimes;
import org.internalcustomer.jira.host.text.Texts;

/** The customer chases without login: by the same rule, and in the same count, as by the panel's button. */
public final class ChaseCard implements CustomerCard {

    private static final String WORDS = "internal-customer.request.chase.card.";
    private static final String CHASE = "chase";
    private static final int ORDER = 10;

    private final Chases chases;
    private final Texts texts;

    ChaseCard(Chases chases, Texts texts) {
        this.chases = chases;
        this.texts = texts;
    }

    @Override
    public String id() {
        return CHASE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Card> card(Visit visit) {
        Chased chased = chases.standing(visit.issue(), Optional.of(visit.person()));
        if (!chased.customers()) {
            return Optional.empty();
        }
        List<CardForm> forms =
                chased.mayChase() ? List.of(CardForm.of(CardButton.primary(CHASE, text(visit, "button")))) : List.of();
        return Optional.of(new Card(text(visit, "heading"), lines(visit, chased), forms));
    }

    @Override
    public Optional<String> act(Visit visit, String act, Filled form) {
        chases.chase(visit.issue(), visit.person());
        return Optional.empty();
    }

    private List<String> lines(Visit visit, Chased chased) {
        NearTimes near = new NearTimes(texts, visit.language(), visit.zone(), visit.now());
        List<String> lines = new ArrayList<>();
        List<Chase> all = chased.chases();
        if (!all.isEmpty()) {
            lines.add(text(
                    visit,
                    "count",
                    all.size(),
                    near.moment(all.get(all.size() - 1).at())));
        }
        lines.add(chased.next()
                .map(next -> text(visit, "next", near.moment(next)))
                .orElseGet(() -> text(visit, "what")));
        return lines;
    }

    private String text(Visit visit, String key, Object... arguments) {
        return texts.text(visit.language(), WORDS + key, arguments);
    }
}

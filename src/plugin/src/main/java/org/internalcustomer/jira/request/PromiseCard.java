package org.internalcustomer.jira.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardButton;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.CustomerCard;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.request.Waits;
import org.internalcustomer.jira.host.request.Waits.Waiting;
import org.internalcustomer.jira.host.text.NearTimes;
import org.internalcustomer.jira.host.text.Texts;

/** The customer accepts or declines a promised date without login. */
public final class PromiseCard implements CustomerCard {

    private static final String WORDS = "internal-customer.request.promise.card.";
    private static final String ACCEPT = "accept";
    private static final String DECLINE = "decline";

    /** Behind it an act names the date that was shown. */
    private static final String OF = "-";

    private static final int ORDER = 20;

    private final Promising promising;
    private final Waits waits;
    private final Texts texts;

    PromiseCard(Promising promising, Waits waits, Texts texts) {
        this.promising = promising;
        this.waits = waits;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "promise";
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** Only while a date waits for the answer; which one holds is said above the cards. */
    @Override
    public Optional<Card> card(Visit visit) {
        PromisedDates dates = promising.of(visit.issue()).dates();
        boolean waiting = dates.open().isPresent()
                && waits.of(visit.issue()).filter(Waiting::promisable).isPresent();
        return waiting ? Optional.of(card(visit, dates)) : Optional.empty();
    }

    @Override
    public Optional<String> act(Visit visit, String act, Filled form) {
        String[] said = act.split(OF, 2);
        Instant seen = Instant.ofEpochMilli(Long.parseLong(said[1]));
        promising.answer(visit.issue(), seen, said[0].equals(ACCEPT), visit.person());
        return Optional.empty();
    }

    private Card card(Visit visit, PromisedDates dates) {
        NearTimes near = new NearTimes(texts, visit.language(), visit.zone(), visit.now());
        long open = dates.open().getAsLong();
        String date = near.moment(Instant.ofEpochMilli(open));
        String key = dates.isRenegotiated() ? "proposed" : "promised";
        CardForm answer = new CardForm(
                List.of(),
                List.of(
                        CardButton.primary(ACCEPT + OF + open, text(visit, "accept")),
                        CardButton.other(DECLINE + OF + open, text(visit, "decline"))));
        return new Card(text(visit, "heading"), List.of(text(visit, key, date)), List.of(answer));
    }

    private String text(Visit visit, String key, Object... arguments) {
        return texts.text(visit.language(), WORDS + key, arguments);
    }
}

package org.internalcustomer.jira.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.recovery.Party;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.StepTimer;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardButton;
import org.internalcustomer.jira.host.customer.CardField;
import org.internalcustomer.jira.host.customer.CardForm;
import org.internalcustomer.jira.host.customer.CustomerCard;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The customer's complaints on the page that needs no login: how they stand, what was answered, and what can be said now. */
public final class RecoveryCard implements CustomerCard {

    private static final int ORDER = 40;
    private static final String COMPLAIN = "complain";
    private static final String PROVIDER = "provider";

    private final Recoveries recoveries;
    private final Complaining complaining;
    private final DepartmentsInWords departments;
    private final Users users;
    private final Texts texts;
    private final Times times;

    public RecoveryCard(
            Recoveries recoveries,
            Complaining complaining,
            DepartmentsInWords departments,
            Users users,
            Texts texts,
            Times times) {
        this.recoveries = recoveries;
        this.complaining = complaining;
        this.departments = departments;
        this.users = users;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public String id() {
        return RecoveryPage.CARD;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Card> card(Visit visit) {
        RecoveryWords words = words(visit);
        List<String> lines = new ArrayList<>();
        List<CardForm> forms = new ArrayList<>();
        for (KeptRecovery kept : theirs(visit)) {
            Recovery recovery = recoveries.fold(kept);
            lines.add(words.text(
                    "card.stands",
                    String.valueOf(kept.id()),
                    departments.of(kept.complaint().sides().provider(), visit.language()),
                    words.standing(recovery)));
            nextWord(recovery, visit.now())
                    .ifPresent(due -> lines.add(words.text("card.due", words.time(due.toEpochMilli()))));
            lines.addAll(answers(kept, recovery, words));
            for (Act act : recoveries.acts(kept, recovery, visit.person().key())) {
                if (act.kind().party() == Party.CUSTOMER) {
                    forms.add(new CardForm(
                            fields(act, words), List.of(button(act, act.slug() + "-" + kept.id(), words))));
                }
            }
        }
        if (mayComplain(visit)) {
            List<CardField> fields = new ArrayList<>(provider(visit, words));
            fields.addAll(fields(Act.CONFIRM, words));
            forms.add(new CardForm(fields, List.of(CardButton.other(COMPLAIN, words.text("complain")))));
        }
        return lines.isEmpty() && forms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(words.text("card"), lines, forms));
    }

    @Override
    public Optional<String> act(Visit visit, String act, Filled form) {
        String user = visit.person().key();
        if (act.equals(COMPLAIN)) {
            complaining.complain(visit.issue(), form.text(PROVIDER), Saying.of(Act.CONFIRM, form::text), user);
            return Optional.empty();
        }
        int dash = act.lastIndexOf('-');
        Act wanted = Act.named(act.substring(0, Math.max(0, dash))).orElseThrow(() -> NotFound.of("act", act));
        KeptRecovery kept = theirs(visit).stream()
                .filter(each -> act.substring(dash + 1).equals(String.valueOf(each.id())))
                .findFirst()
                .orElseThrow(() -> NotFound.of("complaint", act));
        recoveries.say(kept, Saying.of(wanted, form::text), user);
        return Optional.empty();
    }

    /** By when the department owes something; nothing once that has passed, for then nobody knows. */
    private static Optional<Instant> nextWord(Recovery recovery, Instant now) {
        return recovery.timers().stream()
                .filter(StepTimer::isRunning)
                .flatMap(timer -> timer.due().stream().mapToObj(Instant::ofEpochMilli))
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private List<KeptRecovery> theirs(Visit visit) {
        return recoveries.of(visit.issue().getId()).stream()
                .filter(kept ->
                        kept.complaint().sides().isCustomer(visit.person().key()))
                .toList();
    }

    /** Not while a complaint is open or offered: that one goes on. */
    private boolean mayComplain(Visit visit) {
        return complaining.may(visit.issue(), visit.person().key()).isPresent()
                && theirs(visit).stream().noneMatch(kept -> recoveries.isOpen(kept) || recoveries.isOffered(kept));
    }

    /** What the provider has said to the customer; of an offer, why it is made. */
    private static List<String> answers(KeptRecovery kept, Recovery recovery, RecoveryWords words) {
        List<String> answers = new ArrayList<>();
        for (Kind kind : List.of(Kind.COMPLAINED, Kind.ACKNOWLEDGED, Kind.PROPOSED, Kind.FOLLOWED_UP)) {
            kept.last(kind)
                    .filter(said -> kind == Kind.COMPLAINED
                            || recovery.findings().closed().isEmpty())
                    .ifPresent(said -> answers.add(
                            words.text("card." + RecoveryWords.slug(kind), said.word(ActField.WORDS.slug()))));
        }
        if (kept.last(Kind.COMPLAINED).isEmpty() && recovery.findings().closed().isEmpty()) {
            answers.add(words.text("card.offered"));
        }
        return answers;
    }

    private static List<CardField> fields(Act act, RecoveryWords words) {
        List<CardField> fields = new ArrayList<>();
        for (ActField field : act.fields()) {
            CardField shown = field.isChoice()
                    ? CardField.choice(field.slug(), words.label(field))
                    : CardField.lines(field.slug(), words.label(field)).hint(words.text("hint." + act.slug()));
            for (String option : field.options()) {
                shown = shown.option(option, words.option(field, option));
            }
            fields.add(field.isRequired() ? shown.needed() : shown);
        }
        return fields;
    }

    /** Only where there is a choice. */
    private List<CardField> provider(Visit visit, RecoveryWords words) {
        List<String> keys = complaining.providers(visit.issue());
        if (keys.size() < 2) {
            return List.of();
        }
        CardField field = CardField.choice(PROVIDER, words.text("about-whom"));
        for (String key : keys) {
            field = field.option(key, departments.of(key, visit.language()));
        }
        return List.of(field.needed());
    }

    private static CardButton button(Act act, String name, RecoveryWords words) {
        String text = words.text("act." + act.slug());
        return act == Act.ACCEPT || act == Act.CONFIRM || act == Act.RATE
                ? CardButton.primary(name, text)
                : CardButton.other(name, text);
    }

    private RecoveryWords words(Visit visit) {
        return new RecoveryWords(texts, times, users, visit.language(), visit.zone());
    }
}

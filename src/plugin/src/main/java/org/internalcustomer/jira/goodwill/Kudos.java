package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.KudosWeek;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.goodwill.GoodwillSource;
import org.internalcustomer.jira.host.text.Times;

/** A customer thanks a provider (感谢), once a week for each person and pair; what was said can be taken back for a day. */
final class Kudos implements GoodwillSource {

    static final Duration REGRET = Duration.ofDays(1);

    private static final String WORDS = "internal-customer.kudos.";
    private static final int LONGEST = 2000;

    private final KudosStore store;
    private final KudosSurroundings surroundings;
    private final KudosMail mail;
    private final Times times;
    private final InstantSource clock;

    Kudos(KudosStore store, KudosSurroundings surroundings, KudosMail mail, Times times, InstantSource clock) {
        this.store = store;
        this.surroundings = surroundings;
        this.mail = mail;
        this.times = times;
        this.clock = clock;
    }

    List<Thanks> of(Issue issue) {
        return store.of(issue.getId());
    }

    /** The departments whom that person may thank on this issue, now or later this week. */
    Set<String> thankable(Issue issue, Person person) {
        Optional<String> customer = surroundings.customer(issue);
        if (customer.isEmpty() || !isCustomers(issue, customer.get(), person)) {
            return Set.of();
        }
        return surroundings.providers(issue).stream()
                .map(surroundings::canonical)
                .sorted()
                .filter(provider -> pair(issue, provider).isOfTwo())
                .filter(provider -> !surroundings.belongs(person.key(), provider))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** When that department can be thanked again; empty if now. */
    Optional<Instant> next(Issue issue, String provider, Person person) {
        KudosWeek week = KudosWeek.of(clock.instant(), surroundings.zone());
        return isSaid(week, person, pair(issue, provider)) ? Optional.of(week.next()) : Optional.empty();
    }

    /** Also between departments that have become these in the same week. */
    private boolean isSaid(KudosWeek week, Person person, Pair pair) {
        return surroundings.withFormerKeys(pair.customer()).stream()
                .flatMap(customer -> surroundings.withFormerKeys(pair.provider()).stream()
                        .map(provider -> new Pair(customer, provider)))
                .anyMatch(each -> store.isKept(week.key(person.key(), each)));
    }

    /** People whom thanks can name. */
    Set<String> people(Issue issue, Set<String> providers) {
        return surroundings.people(issue, providers);
    }

    Thanks thank(Issue issue, String asked, Collection<String> helpers, String words, Person person) {
        String provider = surroundings.canonical(asked);
        if (!thankable(issue, person).contains(provider)) {
            throw new Forbidden(WORDS + "may-not");
        }
        if (words.length() > LONGEST) {
            throw new BadInput("words", "internal-customer.request.note-too-long", LONGEST);
        }
        Set<String> known = surroundings.people(issue, Set.of(provider));
        helpers.stream().filter(helper -> !known.contains(helper)).findFirst().ifPresent(stranger -> {
            throw new BadInput("helpers", WORDS + "no-helper", stranger);
        });
        Instant now = clock.instant();
        Pair pair = pair(issue, provider);
        KudosWeek week = KudosWeek.of(now, surroundings.zone());
        Thanks said =
                new Thanks(0, issue.getId(), person.key(), pair, now, List.copyOf(new LinkedHashSet<>(helpers)), words);
        Optional<Long> id = isSaid(week, person, pair)
                ? Optional.empty()
                : store.add(week.key(person.key(), pair), said, mail.about(issue, said, person));
        if (id.isEmpty()) {
            throw new Conflict(WORDS + "too-soon", times.format(week.next()));
        }
        return new Thanks(id.get(), said.issueId(), said.person(), pair, now, said.helpers(), words);
    }

    boolean mayTakeBack(Thanks thanks, Person person) {
        return thanks.person().equals(person.key())
                && clock.instant().isBefore(thanks.at().plus(REGRET));
    }

    void takeBack(Issue issue, long id, Person person) {
        Thanks thanks = of(issue).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> NotFound.of("kudos", String.valueOf(id)));
        if (!mayTakeBack(thanks, person)) {
            throw new Forbidden(WORDS + "may-not-take-back");
        }
        store.remove(id);
    }

    @Override
    public List<Entry> entries(Optional<Pair> pair, Instant since) {
        return store.since(pair, since).stream()
                .map(thanks -> new Entry(
                        "kudos/" + thanks.id(), EntryKind.KUDOS, thanks.pair(), thanks.at(), thanks.issueId()))
                .toList();
    }

    private Pair pair(Issue issue, String provider) {
        String customer = surroundings.customer(issue).orElse("");
        return new Pair(surroundings.canonical(customer), surroundings.canonical(provider));
    }

    private boolean isCustomers(Issue issue, String customer, Person person) {
        return surroundings.internalCustomer(issue).filter(person.key()::equals).isPresent()
                || surroundings.belongs(person.key(), customer);
    }
}

package org.internalcustomer.jira.goodwill;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.goodwill.GoodwillSource;

/**
 * Whoever leads the customer department puts on record, with a reason, what no clock knows: help beyond the charter, an apology that was
 * accepted (嘉许). Nobody does so for a department that they lead or belong to; it can be taken back for a day.
 */
final class Tributes implements GoodwillSource {

    static final List<EntryKind> KINDS = List.of(EntryKind.HELP, EntryKind.APOLOGY);

    private static final Duration REGRET = Duration.ofDays(1);
    private static final String WORDS = "internal-customer.goodwill.tribute.";
    private static final int LONGEST = 2000;

    private final TributeStore store;
    private final Configurations configurations;
    private final InstantSource clock;

    Tributes(TributeStore store, Configurations configurations, InstantSource clock) {
        this.store = store;
        this.configurations = configurations;
        this.clock = clock;
    }

    boolean mayRecord(Pair pair, RatingReader person) {
        return pair.isOfTwo()
                && person.leads(pair.customer())
                && !person.leads(pair.provider())
                && !person.belongsTo(pair.provider());
    }

    /** The reasons are for both sides. */
    boolean mayRead(Pair pair, RatingReader person) {
        return person.mayReadAllOf(pair.customer()) || person.mayReadAllOf(pair.provider());
    }

    Tribute putOnRecord(Pair pair, EntryKind kind, String reason, RatingReader person) {
        if (!mayRecord(pair, person)) {
            throw new Forbidden(WORDS + "may-not");
        }
        if (!KINDS.contains(kind)) {
            throw new BadInput("kind", WORDS + "no-kind");
        }
        if (reason.isEmpty()) {
            throw new BadInput("reason", WORDS + "no-reason");
        }
        if (reason.length() > LONGEST) {
            throw new BadInput("reason", "internal-customer.request.note-too-long", LONGEST);
        }
        Instant now = clock.instant();
        String user = person.person().userKey();
        String day = now.atZone(configurations.current().site().reportingZone())
                .toLocalDate()
                .toString();
        String key = String.join(
                "/", day, kind.name(), pair.customer(), pair.provider(), user, Integer.toHexString(reason.hashCode()));
        return store.add(key, new Tribute(0, kind, pair, user, now, reason));
    }

    boolean mayTakeBack(Tribute tribute, RatingReader person) {
        return tribute.person().equals(person.person().userKey())
                && clock.instant().isBefore(tribute.at().plus(REGRET));
    }

    void takeBack(Pair pair, long id, RatingReader person) {
        Tribute tribute = store.find(id)
                .filter(found -> canonical(found.pair()).equals(canonical(pair)))
                .orElseThrow(() -> NotFound.of("goodwill", String.valueOf(id)));
        if (!mayTakeBack(tribute, person)) {
            throw new Forbidden(WORDS + "may-not-take-back");
        }
        store.remove(id);
    }

    private Pair canonical(Pair pair) {
        return Accounts.canonical(pair, configurations.current().organisation().departments());
    }

    /** Those of the pairs, by the ids of their entries. */
    Map<String, Tribute> of(Collection<Pair> pairs, Instant since) {
        return pairs.stream()
                .flatMap(pair -> store.since(Optional.of(pair), since).stream())
                .collect(Collectors.toMap(Tribute::entryId, tribute -> tribute));
    }

    @Override
    public List<Entry> entries(Optional<Pair> pair, Instant since) {
        return store.since(pair, since).stream()
                .map(tribute -> new Entry(tribute.entryId(), tribute.kind(), tribute.pair(), tribute.at(), 0))
                .toList();
    }
}

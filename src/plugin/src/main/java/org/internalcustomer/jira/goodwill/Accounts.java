package org.internalcustomer.jira.goodwill;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.goodwill.Account;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.core.goodwill.Points;
import org.internalcustomer.core.goodwill.Terms;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.goodwill.GoodwillSource;

/** The goodwill accounts (情感账户) of all pairs, from what folds gave and from what other features know. */
final class Accounts {

    private final EntryStore folded;
    private final List<GoodwillSource> sources;
    private final Configurations configurations;
    private final InstantSource clock;

    Accounts(EntryStore folded, List<GoodwillSource> sources, Configurations configurations, InstantSource clock) {
        this.folded = folded;
        this.sources = List.copyOf(sources);
        this.configurations = configurations;
        this.clock = clock;
    }

    /** @param balance as of now */
    record Balance(Pair pair, double balance, long entries) {}

    /** Those with entries, the worst first; departments that were merged count as what they have become. */
    List<Balance> all() {
        Instant now = clock.instant();
        Instant since = now.minus(Account.MEMORY);
        Points points = terms().points();
        Map<Pair, double[]> sums =
                new TreeMap<>(Comparator.comparing(Pair::customer).thenComparing(Pair::provider));
        folded.weights(since, now)
                .forEach(weight ->
                        add(sums, weight.pair(), points.of(weight.kind()) * weight.weight(), weight.entries()));
        for (GoodwillSource source : sources) {
            Account account = new Account(source.entries(Optional.empty(), since), points);
            account.entries().stream()
                    .filter(entry -> !entry.at().isAfter(now))
                    .forEach(entry -> add(sums, entry.pair(), account.worth(entry, now), 1));
        }
        List<Balance> balances = new ArrayList<>();
        sums.forEach((pair, sum) -> balances.add(new Balance(pair, sum[0], (long) sum[1])));
        balances.sort(Comparator.comparingDouble(Balance::balance));
        return balances;
    }

    private void add(Map<Pair, double[]> sums, Pair stored, double worth, long entries) {
        Pair pair = canonical(stored);
        if (pair.isOfTwo()) {
            double[] sum = sums.computeIfAbsent(pair, any -> new double[2]);
            sum[0] += worth;
            sum[1] += entries;
        }
    }

    /** The latest entry first. */
    Account of(Pair pair) {
        Instant now = clock.instant();
        Instant since = since();
        List<Entry> entries = new ArrayList<>();
        for (Pair stored : formerly(pair)) {
            entries.addAll(folded.of(stored, since));
            sources.forEach(source -> entries.addAll(source.entries(Optional.of(stored), since)));
        }
        entries.removeIf(entry -> entry.at().isAfter(now));
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::id).reversed());
        return new Account(entries, terms().points());
    }

    /** What the two departments have become. */
    Pair canonical(Pair stored) {
        return canonical(stored, departments());
    }

    static Pair canonical(Pair stored, Departments departments) {
        return new Pair(departments.canonical(stored.customer()), departments.canonical(stored.provider()));
    }

    /** What is older is not looked at. */
    Instant since() {
        return clock.instant().minus(Account.MEMORY);
    }

    Instant now() {
        return clock.instant();
    }

    /** On which accounts are kept today. */
    Terms terms() {
        return configurations.current().goodwill();
    }

    private Departments departments() {
        return configurations.current().organisation().departments();
    }

    /** The keys under which it is stored: its own and those of departments that were merged into it. */
    Set<Pair> formerly(Pair pair) {
        Set<Pair> pairs = new HashSet<>();
        for (String customer : keys(pair.customer())) {
            for (String provider : keys(pair.provider())) {
                pairs.add(new Pair(customer, provider));
            }
        }
        return pairs;
    }

    private Set<String> keys(String department) {
        Set<String> keys = new HashSet<>(Set.of(department));
        departments().aliases().stream()
                .filter(alias -> departments().canonical(alias).equals(department))
                .forEach(keys::add);
        return keys;
    }
}

package org.internalcustomer.core.goodwill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The goodwill account (情感账户) of a provider with one customer: entries, each worth half after ninety days. */
public record Account(List<Entry> entries, Points points) {

    public static final Duration HALF_LIFE = Duration.ofDays(90);

    /** What is older weighs less than 0.4 %, and is not asked for. */
    public static final Duration MEMORY = Duration.ofDays(730);

    public Account {
        entries = List.copyOf(entries);
    }

    /** What an entry of that age still weighs: after 30 days 0.794. */
    public static double weight(Duration age) {
        return Math.pow(2, -(double) age.toMillis() / HALF_LIFE.toMillis());
    }

    /** As it stood at that instant: what happened later does not count yet. */
    public double balance(Instant at) {
        return entries.stream()
                .filter(entry -> !entry.at().isAfter(at))
                .mapToDouble(entry -> worth(entry, at))
                .sum();
    }

    /** What the entry adds to the balance of that instant. */
    public double worth(Entry entry, Instant at) {
        return points.of(entry.kind()) * weight(Duration.between(entry.at(), at));
    }
}

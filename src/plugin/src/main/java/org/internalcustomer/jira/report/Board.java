package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The sums behind one report: of every provider and department pair now, of every provider before, and of the last twelve
 * months. Once read it never changes. Only what a provider did now has the times used.
 */
final class Board {

    private static final int TREND_MONTHS = 12;

    private final ReportPeriod period;
    private final UnaryOperator<String> canonical;
    private final Map<String, Tally> now = new TreeMap<>();
    private final Map<String, Map<String, Tally>> pairs = new TreeMap<>();
    private final Map<String, Tally> before = new TreeMap<>();
    private final SortedMap<LocalDate, Map<String, Tally>> months = new TreeMap<>();

    private Board(ReportPeriod period, UnaryOperator<String> canonical) {
        this.period = period;
        this.canonical = canonical;
    }

    /** @param canonical says which department one that was merged has become */
    static Board read(RolledUp rollups, ReportPeriod period, UnaryOperator<String> canonical) {
        Board board = new Board(period, canonical);
        for (LocalDate month = trendBegin(period); month.isBefore(trendEnd(period)); month = month.plusMonths(1)) {
            board.months.put(month, new TreeMap<>());
        }
        board.readMonths(rollups);
        if (!period.isOfMonths()) {
            board.readDays(rollups);
        }
        return board;
    }

    /** Of all rollups that a board of the period is made of: another one says that it has to be read again. */
    static String edition(RolledUp rollups, ReportPeriod period) {
        String ofMonths = rollups.editionOfMonths(firstMonth(period), trendEnd(period));
        return period.isOfMonths()
                ? ofMonths
                : ofMonths + " " + rollups.editionOfDays(period.previous().from(), period.to());
    }

    private static LocalDate trendBegin(ReportPeriod period) {
        return trendEnd(period).minusMonths(TREND_MONTHS);
    }

    private static LocalDate trendEnd(ReportPeriod period) {
        return period.to().minusDays(1).withDayOfMonth(1).plusMonths(1);
    }

    private static LocalDate firstMonth(ReportPeriod period) {
        LocalDate trend = trendBegin(period);
        LocalDate before = period.previous().from();
        return period.isOfMonths() && before.isBefore(trend) ? before : trend;
    }

    private void readMonths(RolledUp rollups) {
        rollups.months(firstMonth(period), trendEnd(period), (first, cell, packed) -> {
            String provider = canonical.apply(cell.provider());
            boolean shown = period.isOfMonths() && period.contains(first);
            if (shown && months.containsKey(first)) {
                PackedTally.addTo(of(now, provider), packed, pair(provider, cell), of(months.get(first), provider));
                return;
            }
            if (months.containsKey(first)) {
                PackedTally.addCountsTo(of(months.get(first), provider), packed);
            }
            if (period.isOfMonths()) {
                take(first, provider, cell, packed);
            }
        });
    }

    private void readDays(RolledUp rollups) {
        rollups.days(
                period.previous().from(),
                period.to(),
                (day, cell, packed) -> take(day, canonical.apply(cell.provider()), cell, packed));
    }

    private void take(LocalDate first, String provider, Cell cell, String packed) {
        if (period.contains(first)) {
            PackedTally.addTo(of(now, provider), packed, pair(provider, cell));
        } else if (period.previous().contains(first)) {
            PackedTally.addCountsTo(of(before, provider), packed);
        }
    }

    private Tally pair(String provider, Cell cell) {
        return of(pairs.computeIfAbsent(provider, any -> new TreeMap<>()), canonical.apply(cell.customer()));
    }

    /** Departments that provided something in the period, the empty key for nobody. */
    Set<String> providers() {
        return Collections.unmodifiableSet(now.keySet());
    }

    SortedSet<String> customers() {
        SortedSet<String> customers = new TreeSet<>();
        pairs.values().forEach(row -> customers.addAll(row.keySet()));
        return customers;
    }

    Tally cell(String provider, String customer) {
        return pair(provider, customer).orElseGet(Tally::new);
    }

    /** Without the times used; nothing where the two had nothing to do with each other. */
    Optional<Tally> pair(String provider, String customer) {
        return Optional.ofNullable(pairs.getOrDefault(provider, Map.of()).get(customer));
    }

    /** The sum of these providers; of all where none is named. */
    Tally now(Collection<String> providers) {
        return sum(now, providers);
    }

    /** The same in the stretch before, without the times used. */
    Tally before(Collection<String> providers) {
        return sum(before, providers);
    }

    SortedSet<LocalDate> trendMonths() {
        return new TreeSet<>(months.keySet());
    }

    /** From the first day of the period or the trend to the last. */
    ReportPeriod allDays() {
        LocalDate from = period.from().isBefore(months.firstKey()) ? period.from() : months.firstKey();
        LocalDate trendEnd = months.lastKey().plusMonths(1);
        return new ReportPeriod("", from, period.to().isAfter(trendEnd) ? period.to() : trendEnd);
    }

    /** Without the times used. */
    Tally month(LocalDate month, Collection<String> providers) {
        return sum(months.get(month), providers);
    }

    private static Tally sum(Map<String, Tally> tallies, Collection<String> providers) {
        Tally sum = new Tally();
        tallies.forEach((provider, tally) -> {
            if (providers.isEmpty() || providers.contains(provider)) {
                sum.add(tally);
            }
        });
        return sum;
    }

    private static Tally of(Map<String, Tally> tallies, String key) {
        return tallies.computeIfAbsent(key, any -> new Tally());
    }
}

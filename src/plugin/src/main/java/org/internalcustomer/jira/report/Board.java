package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The sums behind one report: of every department pair now, of every provider before, and of the last twelve months. */
final class Board {

    private static final int TREND_MONTHS = 12;

    private final ReportPeriod period;
    private final UnaryOperator<String> canonical;
    private final Map<String, Map<String, Tally>> cells = new TreeMap<>();
    private final Map<String, Tally> before = new TreeMap<>();
    private final SortedMap<LocalDate, Map<String, Tally>> months = new TreeMap<>();

    private Board(ReportPeriod period, UnaryOperator<String> canonical) {
        this.period = period;
        this.canonical = canonical;
    }

    /** @param canonical says which department one that was merged has become */
    static Board read(RollupStore rollups, ReportPeriod period, UnaryOperator<String> canonical) {
        Board board = new Board(period, canonical);
        LocalDate trendEnd = lastMonth(period).plusMonths(1);
        for (LocalDate month = trendEnd.minusMonths(TREND_MONTHS);
                month.isBefore(trendEnd);
                month = month.plusMonths(1)) {
            board.months.put(month, new TreeMap<>());
        }
        board.readMonths(rollups, trendEnd);
        if (!period.isOfMonths()) {
            board.readDays(rollups);
        }
        return board;
    }

    private static LocalDate lastMonth(ReportPeriod period) {
        return period.to().minusDays(1).withDayOfMonth(1);
    }

    private void readMonths(RollupStore rollups, LocalDate trendEnd) {
        LocalDate earliest = period.isOfMonths() ? period.previous().from() : trendEnd;
        LocalDate from = earliest.isBefore(months.firstKey()) ? earliest : months.firstKey();
        rollups.months(from, trendEnd, (first, cell, packed) -> {
            String provider = canonical.apply(cell.provider());
            boolean shown = period.isOfMonths() && period.contains(first);
            if (shown && months.containsKey(first)) {
                PackedTally.addTo(pair(provider, cell), of(months.get(first), provider), packed);
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

    private void readDays(RollupStore rollups) {
        rollups.days(
                period.previous().from(),
                period.to(),
                (day, cell, packed) -> take(day, canonical.apply(cell.provider()), cell, packed));
    }

    private void take(LocalDate first, String provider, Cell cell, String packed) {
        if (period.contains(first)) {
            PackedTally.addTo(pair(provider, cell), packed);
        } else if (period.previous().contains(first)) {
            PackedTally.addCountsTo(of(before, provider), packed);
        }
    }

    private Tally pair(String provider, Cell cell) {
        return of(cells.computeIfAbsent(provider, any -> new TreeMap<>()), canonical.apply(cell.customer()));
    }

    /** Departments that provided something in the period, the empty key for nobody. */
    Set<String> providers() {
        return cells.keySet();
    }

    SortedSet<String> customers() {
        SortedSet<String> customers = new TreeSet<>();
        cells.values().forEach(row -> customers.addAll(row.keySet()));
        return customers;
    }

    Tally cell(String provider, String customer) {
        return pair(provider, customer).orElseGet(Tally::new);
    }

    /** Nothing where the two had nothing to do with each other. */
    Optional<Tally> pair(String provider, String customer) {
        return Optional.ofNullable(cells.getOrDefault(provider, Map.of()).get(customer));
    }

    /** The sum of these providers; of all where none is named. */
    Tally now(Collection<String> providers) {
        Tally sum = new Tally();
        cells.forEach((provider, customers) -> {
            if (providers.isEmpty() || providers.contains(provider)) {
                customers.values().forEach(sum::add);
            }
        });
        return sum;
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

package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rollups that a test has counted by itself. */
final class FakeRollups implements RolledUp {

    private final List<Row> months = new ArrayList<>();
    private final List<Row> days = new ArrayList<>();
    private int editionOfMonths;
    private int editionOfDays;
    private int timesRead;

    private record Row(LocalDate first, Cell cell, String packed) {}

    FakeRollups month(LocalDate first, String provider, String customer, Tally tally) {
        months.add(new Row(first, new Cell(provider, customer, ""), PackedTally.pack(tally)));
        editionOfMonths++;
        return this;
    }

    FakeRollups day(LocalDate day, String provider, String customer, Tally tally) {
        days.add(new Row(day, new Cell(provider, customer, ""), PackedTally.pack(tally)));
        editionOfDays++;
        return this;
    }

    /** How often somebody asked for months. */
    int timesRead() {
        return timesRead;
    }

    @Override
    public void months(LocalDate from, LocalDate to, Taker taker) {
        timesRead++;
        give(months, from, to, taker);
    }

    @Override
    public void days(LocalDate from, LocalDate to, Taker taker) {
        give(days, from, to, taker);
    }

    @Override
    public String editionOfMonths(LocalDate from, LocalDate to) {
        return String.valueOf(editionOfMonths);
    }

    @Override
    public String editionOfDays(LocalDate from, LocalDate to) {
        return String.valueOf(editionOfDays);
    }

    private static void give(List<Row> rows, LocalDate from, LocalDate to, Taker taker) {
        rows.stream()
                .filter(row -> !row.first().isBefore(from) && row.first().isBefore(to))
                .forEach(row -> taker.take(row.first(), row.cell(), row.packed()));
    }
}

package org.internalcustomer.jira.report;

import java.time.LocalDate;

/** Where rollups (汇总) are kept: one for each day of each cell that has facts, and one for each month of each pair. */
interface RollupStore {

    /** Takes one packed tally of a cell; of a pair, the service is empty. */
    @FunctionalInterface
    interface Taker {
        void take(LocalDate firstDay, Cell cell, String packed);
    }

    /** Counts the facts of the day again. */
    void rebuildDay(LocalDate day);

    /** Adds the days of the month again. */
    void rebuildMonth(LocalDate firstDay);

    /** Every month that begins in {@code [from, to)}. */
    void months(LocalDate from, LocalDate to, Taker taker);

    /** Every day in {@code [from, to)}. */
    void days(LocalDate from, LocalDate to, Taker taker);

    /** Of the months that begin in {@code [from, to)}: as long as it says the same, so do they. */
    String editionOfMonths(LocalDate from, LocalDate to);

    /** Of the days in {@code [from, to)}: as long as it says the same, so do they. */
    String editionOfDays(LocalDate from, LocalDate to);
}

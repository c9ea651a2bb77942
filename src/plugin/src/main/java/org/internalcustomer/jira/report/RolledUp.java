package org.internalcustomer.jira.report;

import java.time.LocalDate;

/** Rollups (汇总) as reports read them: one for each day of each cell that has facts, and one for each month of each pair. */
interface RolledUp {

    /** Takes one packed tally of a cell; of a pair, the service is empty. */
    @FunctionalInterface
    interface Taker {
        void take(LocalDate firstDay, Cell cell, String packed);
    }

    /** Every month that begins in {@code [from, to)}. */
    void months(LocalDate from, LocalDate to, Taker taker);

    /** Every day in {@code [from, to)}. */
    void days(LocalDate from, LocalDate to, Taker taker);

    /** Of the months that begin in {@code [from, to)}: as long as it says the same, so do they. */
    String editionOfMonths(LocalDate from, LocalDate to);

    /** Of the days in {@code [from, to)}: as long as it says the same, so do they. */
    String editionOfDays(LocalDate from, LocalDate to);
}

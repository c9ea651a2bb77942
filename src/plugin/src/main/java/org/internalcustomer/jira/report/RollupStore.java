package org.internalcustomer.jira.report;

import java.time.LocalDate;

/** Where rollups (汇总) are kept, and brought up to date. */
interface RollupStore extends RolledUp {

    /** Counts the facts of the day again. */
    void rebuildDay(LocalDate day);

    /** Adds the days of the month again. */
    void rebuildMonth(LocalDate firstDay);
}

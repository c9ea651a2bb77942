package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.core.score.Period;
import org.internalcustomer.core.score.Period.Unit;

/** The periods that the page offers, the newest first. */
final class PeriodChoices {

    private static final int MONTHS = 24;
    private static final int QUARTERS = 8;
    private static final int YEARS = 3;

    private PeriodChoices() {}

    /** @param chosen is offered even where it is older */
    static List<String> names(LocalDate today, String chosen) {
        List<String> names = new ArrayList<>();
        names.add(ReportPeriod.ROLLING);
        add(names, Unit.MONTH, MONTHS, today);
        add(names, Unit.QUARTER, QUARTERS, today);
        add(names, Unit.YEAR, YEARS, today);
        if (!names.contains(chosen)) {
            names.add(chosen);
        }
        return names;
    }

    private static void add(List<String> names, Unit unit, int number, LocalDate today) {
        Period period = Period.of(unit, today);
        for (int i = 0; i < number; i++) {
            names.add(period.toString());
            period = period.previous();
        }
    }
}

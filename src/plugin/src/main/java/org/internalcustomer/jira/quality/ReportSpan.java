package org.internalcustomer.jira.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.internalcustomer.jira.host.error.BadInput;

/** The last months up to now, whole days in the reporting zone: pairs of departments are few, so twelve by default. */
record ReportSpan(int months, Instant from, Instant to) {

    static final List<Integer> CHOICES = List.of(1, 3, 12);

    /** @param months empty for twelve */
    static ReportSpan of(String months, Instant now, ZoneId zone) {
        String asked = months.isEmpty() ? "12" : months;
        int number = CHOICES.stream()
                .filter(choice -> asked.equals(String.valueOf(choice)))
                .findFirst()
                .orElseThrow(() -> new BadInput("months", "internal-customer.error.choice", asked, "1, 3, 12"));
        LocalDate today = LocalDate.ofInstant(now, zone);
        return new ReportSpan(
                number,
                today.minusMonths(number).atStartOfDay(zone).toInstant(),
                today.plusDays(1).atStartOfDay(zone).toInstant());
    }
}

package org.internalcustomer.jira.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.goodwill.AccountAddress;
import org.internalcustomer.jira.host.recovery.ComplaintFigures;

/** Addresses of the lists of issues behind the figures of one period. */
record FigureLinks(String context, ReportPeriod period) {

    static final String PATH = "/plugins/servlet/internal-customer/scorecard/issues";

    /** @param provider as {@link #keyOf} or {@link #withBelow} says it, empty for all; the same for the customer */
    String to(String figure, String provider, String customer) {
        return context + PATH + "?figure=" + encoded(figure) + "&from=" + period.from() + "&to=" + period.to()
                + (provider.isEmpty() ? "" : "&provider=" + encoded(provider))
                + (customer.isEmpty() ? "" : "&customer=" + encoded(customer));
    }

    /** The complaints behind a figure that is named by whoever adds {@code &figure=}; the provider as above. */
    String complaints(String provider) {
        return context + ComplaintFigures.LIST + "?from=" + period.from() + "&to=" + period.to()
                + (provider.isEmpty() ? "" : "&provider=" + encoded(provider));
    }

    /** The goodwill account of the two. */
    String account(String customer, String provider) {
        return context + AccountAddress.of(new Pair(customer, provider));
    }

    /** The same figures of one month. */
    FigureLinks ofMonth(LocalDate first) {
        return new FigureLinks(context, new ReportPeriod("", first, first.plusMonths(1)));
    }

    /** How an address says "nobody's". */
    static String keyOf(String department) {
        return department.isEmpty() ? "-" : department;
    }

    /** How an address says "this department and all below it"; empty for all. */
    static String withBelow(String department) {
        return department.isEmpty() ? "" : "~" + department;
    }

    /** The keys that an address means: facts keep that of a department which was merged into another one since. */
    static Set<String> keys(String said, Departments departments) {
        if (said.isEmpty() || said.equals("-")) {
            return said.isEmpty() ? Set.of() : Set.of("");
        }
        return departments.withFormerKeys(
                said.startsWith("~")
                        ? ScorecardPage.providers(said.substring(1), departments)
                        : Set.of(departments.canonical(said)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

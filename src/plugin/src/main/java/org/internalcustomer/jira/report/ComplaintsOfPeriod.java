package org.internalcustomer.jira.report;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.internalcustomer.jira.host.recovery.ComplaintFigures;
import org.internalcustomer.jira.host.recovery.Complaints;

/** What the complaints of a period come to, by provider department; those of merged ones together. */
record ComplaintsOfPeriod(Map<String, Complaints> byProvider) {

    /** @param canonical says which department one that was merged has become */
    static ComplaintsOfPeriod read(
            ComplaintFigures figures, ReportPeriod period, ZoneId reportingZone, UnaryOperator<String> canonical) {
        Map<String, Complaints> all = new TreeMap<>();
        figures.between(
                        period.from().atStartOfDay(reportingZone).toInstant(),
                        period.to().atStartOfDay(reportingZone).toInstant())
                .forEach((provider, complaints) -> all.merge(canonical.apply(provider), complaints, Complaints::plus));
        return new ComplaintsOfPeriod(all);
    }

    /** About these; about all where none is named. */
    Complaints of(Collection<String> providers) {
        return byProvider.entrySet().stream()
                .filter(each -> providers.isEmpty() || providers.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Complaints.none(), Complaints::plus);
    }

    /** The departments that somebody complained about, or was not content with; of these, of all where none is named. */
    SortedSet<String> providers(Set<String> among) {
        SortedSet<String> providers = new TreeSet<>(byProvider.keySet());
        providers.removeIf(provider -> !among.isEmpty() && !among.contains(provider));
        return providers;
    }
}

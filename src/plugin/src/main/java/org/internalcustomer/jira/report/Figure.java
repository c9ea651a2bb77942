package org.internalcustomer.jira.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.sql.InList;

/**
 * A figure whose issues can be listed, by the name that addresses and JQL use.
 *
 * @param telling that its issues have this rating or that one, which is not for everybody to know
 */
record Figure(String name, String condition, List<Object> arguments, boolean telling) {

    private static final List<Figure> PLAIN = List.of(
            kind("closed", Fact.Kind.CLOSED, ""),
            kind("hopped", Fact.Kind.CLOSED, " AND {HOPS} > 0"),
            kind("bounced", Fact.Kind.CLOSED, " AND {BOUNCES} > 0"),
            kind("chased", Fact.Kind.CHASED, ""),
            kind("orphaned", Fact.Kind.ORPHANED, ""),
            kind("overrun", Fact.Kind.OVERRUN, ""),
            kind("structural", Fact.Kind.STRUCTURAL, ""),
            kind("invited", Fact.Kind.INVITED, ""),
            kind("sent", Fact.Kind.SENT, ""),
            kind("answered", Fact.Kind.ANSWERED, ""),
            kind("rated", Fact.Kind.CREDITED, ""),
            kind("satisfied", Fact.Kind.CREDITED, " AND {RATING} >= 4").thatTells(),
            kind("dissatisfied", Fact.Kind.CREDITED, " AND {RATING} BETWEEN 1 AND 2")
                    .thatTells());

    /** Such as {@code closed}, {@code resolution-met}, {@code leg-judged}, {@code first-response-breached}. */
    static Optional<Figure> named(String name) {
        Optional<Figure> plain =
                PLAIN.stream().filter(figure -> figure.name.equals(name)).findFirst();
        return plain.or(() -> Arrays.stream(CountedMetric.values())
                .filter(metric -> name.startsWith(slug(metric) + "-"))
                .findFirst()
                .flatMap(metric -> ofTimers(metric, name.substring(slug(metric).length() + 1))));
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Breached by now, whether or not it was counted so yet. */
    static Figure breached(Set<CountedMetric> metrics, long now) {
        Figure timers = timers("breached", metrics, List.of(CountedVerdict.BREACHED, CountedVerdict.OPEN));
        List<Object> arguments = new ArrayList<>(timers.arguments);
        arguments.add(CountedVerdict.OPEN.name());
        arguments.add(now);
        return new Figure("breached", timers.condition + " AND ({VERDICT} <> ? OR {DUE} < ?)", arguments, false);
    }

    static Figure rated(int least, int most) {
        return new Figure(
                "rated",
                " AND {KIND} = ? AND {RATING} BETWEEN ? AND ?",
                List.of(Fact.Kind.CREDITED.name(), least, most),
                true);
    }

    /** Only what that reader may know. */
    Figure readBy(RatingReader reader) {
        Optional<Set<String>> bounds = telling ? reader.bounds() : Optional.empty();
        return bounds.map(this::within).orElse(this);
    }

    private Figure within(Set<String> providers) {
        List<Object> values = new ArrayList<>(arguments);
        values.addAll(providers);
        return new Figure(name, condition + " AND " + InList.matching("{PROVIDER}", providers), values, telling);
    }

    static Figure timers(String name, Set<CountedMetric> metrics, List<CountedVerdict> verdicts) {
        List<Object> arguments = new ArrayList<>(List.of(Fact.Kind.TIMER.name()));
        metrics.forEach(metric -> arguments.add(metric.name()));
        verdicts.forEach(verdict -> arguments.add(verdict.name()));
        String condition =
                " AND {KIND} = ? AND {METRIC} IN " + InList.of(metrics) + " AND {VERDICT} IN " + InList.of(verdicts);
        return new Figure(name, condition, arguments, false);
    }

    private static Optional<Figure> ofTimers(CountedMetric metric, String outcome) {
        String name = slug(metric) + "-" + outcome;
        Set<CountedMetric> one = EnumSet.of(metric);
        if (outcome.equals("judged")) {
            return Optional.of(timers(name, one, List.of(CountedVerdict.MET, CountedVerdict.BREACHED)));
        }
        return Arrays.stream(CountedVerdict.values())
                .filter(verdict -> slug(verdict).equals(outcome))
                .findFirst()
                .map(verdict -> timers(name, one, List.of(verdict)));
    }

    private static Figure kind(String name, Fact.Kind kind, String more) {
        return new Figure(name, " AND {KIND} = ?" + more, List.of(kind.name()), false);
    }

    private Figure thatTells() {
        return new Figure(name, condition, arguments, true);
    }
}

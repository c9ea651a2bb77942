package org.internalcustomer.jira.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A figure whose issues can be listed, by the name that addresses and JQL use. */
record Figure(String name, String condition, List<Object> arguments) {

    private static final List<Figure> PLAIN = List.of(
            kind("closed", Fact.Kind.CLOSED, ""),
            kind("hopped", Fact.Kind.CLOSED, " AND {HOPS} > 0"),
            kind("bounced", Fact.Kind.CLOSED, " AND {BOUNCES} > 0"),
            kind("invited", Fact.Kind.INVITED, ""),
            kind("sent", Fact.Kind.SENT, ""),
            kind("answered", Fact.Kind.ANSWERED, ""),
            kind("rated", Fact.Kind.ANSWERED, " AND {RATING} > 0"),
            kind("satisfied", Fact.Kind.ANSWERED, " AND {RATING} >= 4"),
            kind("dissatisfied", Fact.Kind.ANSWERED, " AND {RATING} BETWEEN 1 AND 2"));

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
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Optional<Figure> ofTimers(CountedMetric metric, String outcome) {
        String name = slug(metric) + "-" + outcome;
        if (outcome.equals("judged")) {
            return Optional.of(new Figure(
                    name,
                    " AND {KIND} = ? AND {METRIC} = ? AND {VERDICT} IN (?, ?)",
                    List.of(
                            Fact.Kind.TIMER.name(),
                            metric.name(),
                            CountedVerdict.MET.name(),
                            CountedVerdict.BREACHED.name())));
        }
        return Arrays.stream(CountedVerdict.values())
                .filter(verdict -> slug(verdict).equals(outcome))
                .findFirst()
                .map(verdict -> new Figure(
                        name,
                        " AND {KIND} = ? AND {METRIC} = ? AND {VERDICT} = ?",
                        List.of(Fact.Kind.TIMER.name(), metric.name(), verdict.name())));
    }

    private static Figure kind(String name, Fact.Kind kind, String more) {
        return new Figure(name, " AND {KIND} = ?" + more, List.of(kind.name()));
    }
}

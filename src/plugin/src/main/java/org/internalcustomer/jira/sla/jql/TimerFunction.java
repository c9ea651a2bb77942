package org.internalcustomer.jira.sla.jql;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.jql.Arguments;
import org.internalcustomer.jira.host.jql.FunctionTools;
import org.internalcustomer.jira.host.jql.IssueFunction;
import org.internalcustomer.jira.host.jql.Narrow;
import org.internalcustomer.jira.host.jql.Narrowing;
import org.internalcustomer.jira.host.jql.Usage;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** A JQL function about how clocks stand now; its first argument is the metric. */
abstract class TimerFunction extends IssueFunction {

    private static final Set<Metric> METRICS = EnumSet.copyOf(SlaFold.METRICS);

    private final Sql sql;

    /** @param first how many arguments it has of its own */
    TimerFunction(FunctionTools tools, Sql sql, int first, String example) {
        super(tools, new Usage(first, EnumSet.of(Narrow.PROVIDER, Narrow.CUSTOMER, Narrow.PROJECT), example));
        this.sql = sql;
    }

    /** Beginning with {@code AND}, about the timer {@code t}; its values are appended to {@code values}. */
    abstract String condition(Arguments arguments, List<Object> values);

    @Override
    protected final List<Long> issues(Search search, Arguments arguments, int most) {
        Set<Metric> metrics = metrics(arguments.first(0));
        List<Object> values = new ArrayList<>();
        metrics.forEach(metric -> values.add(metric.name()));
        String statement = "SELECT DISTINCT t.{ISSUE_ID} FROM [TIMER] t JOIN [REQUEST] r ON r.{ISSUE_ID} = t.{ISSUE_ID}"
                + " WHERE t.{METRIC} IN " + InList.of(metrics) + condition(arguments, values)
                + narrowed(arguments.narrowing(), values);
        return sql.read(db -> db.first(most, statement, row -> row.getLong(1), values.toArray()));
    }

    private static String narrowed(Narrowing narrowing, List<Object> values) {
        String condition = Narrowing.in("t.{PROVIDER}", narrowing.providers(), values)
                + Narrowing.in("t.{CUSTOMER}", narrowing.customers(), values);
        if (narrowing.project().isPresent()) {
            values.add(narrowing.project().getAsLong());
            condition += " AND r.{PROJECT_ID} = ?";
        }
        return condition;
    }

    private static Set<Metric> metrics(String written) {
        if (written.equalsIgnoreCase("any")) {
            return METRICS;
        }
        return METRICS.stream()
                .filter(metric ->
                        slug(metric).equals(written.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .<Set<Metric>>map(EnumSet::of)
                .orElseThrow(() -> new BadInput("metric", "internal-customer.jql.error.metric", written, names()));
    }

    private static String names() {
        return String.join(
                ", ",
                Stream.concat(METRICS.stream().map(TimerFunction::slug), Stream.of("any"))
                        .toList());
    }

    private static String slug(Metric metric) {
        return metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.internalcustomer.jira.report;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import org.internalcustomer.jira.host.jql.Arguments;
import org.internalcustomer.jira.host.jql.IssueFunction;
import org.internalcustomer.jira.host.jql.Narrow;
import org.internalcustomer.jira.host.jql.Narrowing;
import org.internalcustomer.jira.host.jql.Usage;

/** A JQL function about what reports count. */
abstract class FactFunction extends IssueFunction {

    private final CountedFacts counted;

    /** @param example how one writes it; it begins with one argument of its own */
    FactFunction(CountedFacts counted, String example) {
        super(counted.tools(), new Usage(1, EnumSet.allOf(Narrow.class), example));
        this.counted = counted;
    }

    /** What the function's own argument says. */
    abstract Figure figure(Arguments arguments, InstantSource clock);

    @Override
    protected final List<Long> issues(Search search, Arguments arguments, int most) {
        Narrowing narrowing = arguments.narrowing();
        ReportPeriod period = narrowing
                .period()
                .map(text -> ReportPeriod.written(text, counted.today()))
                .orElse(ReportPeriod.EVER);
        FigureQuery query = new FigureQuery(
                figure(arguments, counted.clock()),
                period,
                narrowing.providers(),
                narrowing.customers(),
                narrowing.project());
        return counted.facts().issues(query.readBy(counted.readers().of(search.searcher())), most);
    }
}

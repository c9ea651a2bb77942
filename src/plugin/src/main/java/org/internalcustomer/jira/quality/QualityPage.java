package org.internalcustomer.jira.quality;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentNames;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Options;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.quality.QualityReport.Figures;
import org.internalcustomer.jira.quality.QualityReport.Gap;
import org.internalcustomer.jira.quality.QualityReport.Pair;

/** Two-way rating on a page of its own: how well departments make their requests, and how well providers know them. */
public final class QualityPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.quality.";
    /** Below that an interval says more than the mean. */
    private static final int FEW = 5;

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient QualityReport report;
    private final transient DepartmentNames names;
    private final transient InstantSource clock;

    public QualityPage(
            PageTools tools,
            Access access,
            Configurations configurations,
            QualityReport report,
            DepartmentNames names,
            InstantSource clock) {
        super(tools, Audience.USERS);
        this.access = access;
        this.configurations = configurations;
        this.report = report;
        this.names = names;
        this.clock = clock;
    }

    @Override
    protected Shown show(PageRequest request) {
        access.reader();
        Configuration configuration = configurations.current();
        ReportSpan span = ReportSpan.of(
                request.text("months"), clock.instant(), configuration.site().reportingZone());
        Figures figures =
                report.read(span.from(), span.to(), configuration.organisation().departments()::canonical);
        Map<String, Object> view = new HashMap<>();
        view.put("months", months(span));
        view.put("customers", customers(figures));
        view.put("gaps", gaps(figures));
        String title = texts().text(WORDS + "title");
        return Shown.page("templates/quality/report.vm", title, "quality-resources", view);
    }

    private List<Object> months(ReportSpan span) {
        Options options = new Options();
        for (int choice : ReportSpan.CHOICES) {
            options.add(String.valueOf(choice), texts().text(WORDS + "months", choice), choice == span.months());
        }
        return options.list();
    }

    /** Each customer department, and below it each of its providers. */
    private List<Map<String, Object>> customers(Figures figures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        figures.customers().forEach((customer, points) -> {
            rows.add(row(department(customer), points, false));
            figures.pairs().entrySet().stream()
                    .filter(each -> each.getKey().customer().equals(customer))
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(Pair::provider)))
                    .forEach(each -> rows.add(row(
                            texts().text(WORDS + "by", department(each.getKey().provider())), each.getValue(), true)));
        });
        return rows;
    }

    private Map<String, Object> row(String name, Mean points, boolean below) {
        return Map.of(
                "name",
                name,
                "below",
                below,
                "n",
                (int) points.sample(),
                "few",
                points.sample() < FEW,
                "points",
                number(points.value(), 0),
                "interval",
                interval(points, 0, 100, 0));
    }

    private List<Map<String, Object>> gaps(Figures figures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        figures.gaps().forEach((provider, gap) -> rows.add(gap(provider, gap)));
        return rows;
    }

    private Map<String, Object> gap(String provider, Gap gap) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", department(provider));
        row.put("n", (int) gap.gap().sample());
        row.put("few", gap.gap().sample() < FEW);
        row.put("guessed", number(gap.guessed().value(), 1));
        row.put("given", number(gap.given().value(), 1));
        row.put("gap", signed(gap.gap().value()));
        row.put("interval", interval(gap.gap(), -4, 4, 1));
        row.put("verdict", texts().text(WORDS + "verdict." + verdict(gap.gap())));
        return row;
    }

    /** Only where the interval leaves out 0. */
    private static String verdict(Mean gap) {
        return gap.estimate()
                .filter(Estimate::excludesZero)
                .map(estimate -> estimate.value() > 0 ? "over" : "under")
                .orElse("none");
    }

    private String interval(Mean mean, double least, double most, int digits) {
        return mean.estimate()
                .map(estimate -> texts().text(
                                WORDS + "interval",
                                number(Math.max(least, estimate.lower()), digits),
                                number(Math.min(most, estimate.upper()), digits)))
                .orElse("");
    }

    private String department(String key) {
        return key.isEmpty() ? texts().text("internal-customer.sla.panel.unassigned") : names.of(key);
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + number(value, 1);
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}

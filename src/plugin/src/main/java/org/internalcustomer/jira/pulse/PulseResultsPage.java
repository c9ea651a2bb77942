package org.internalcustomer.jira.pulse;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.survey.IssueRatings.Ratings;
import org.internalcustomer.jira.pulse.PulseResults.Line;

/** The pulse on a page of its own: all departments of one quarter, and one department over the quarters. */
public final class PulseResultsPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.pulse.";
    private static final int MOST_QUARTERS = 8;

    private final transient Access access;
    private final transient PulseResults results;
    private final transient PulseQuestions questions;
    private final transient PulseSurroundings surroundings;

    public PulseResultsPage(
            PageTools tools,
            Access access,
            PulseResults results,
            PulseQuestions questions,
            PulseSurroundings surroundings) {
        super(tools, Audience.USERS);
        this.access = access;
        this.results = results;
        this.questions = questions;
        this.surroundings = surroundings;
    }

    @Override
    protected Shown show(PageRequest request) {
        access.reader();
        List<String> closed = results.closed();
        String quarter =
                request.optional("quarter").orElse(closed.stream().findFirst().orElse(""));
        if (!quarter.isEmpty() && !closed.contains(quarter)) {
            throw NotFound.of("quarter", quarter);
        }
        List<Line> lines = quarter.isEmpty() ? List.of() : results.of(quarter);
        List<String> trend = closed.stream().limit(MOST_QUARTERS).toList();
        Map<String, Ratings> issues = issues(quarter, trend);
        String department = department(request, lines);
        List<Map<String, Object>> rows = trend(trend, department, issues);
        if (rows.isEmpty()
                && !department.isEmpty()
                && surroundings.today(department).isEmpty()) {
            throw NotFound.of("department", department);
        }
        Map<String, Object> view = new HashMap<>();
        view.put("questions", questions.in(texts().viewersLocale()));
        view.put("quarter", quarter);
        view.put(
                "rows",
                lines.stream()
                        .map(line -> row(
                                name(line.department()), link(quarter, line.department()), line, issues.get(quarter)))
                        .toList());
        view.put("simulated", simulated(quarter.isEmpty() ? List.of() : List.of(quarter), issues));
        view.put("trend", rows);
        view.put("trendSimulated", rows.isEmpty() ? "" : simulated(trend, issues));
        view.put("trendOf", department.isEmpty() ? "" : texts().text(WORDS + "trend", name(department)));
        return Shown.page("templates/pulse/results.vm", texts().text(WORDS + "title"), "report-resources", view);
    }

    /** As it is by now, whichever of its keys was named; the first of the quarter where none was. */
    private String department(PageRequest request, List<Line> lines) {
        return request.optional("department")
                .map(results::today)
                .orElse(lines.stream().map(Line::department).findFirst().orElse(""));
    }

    private static String link(String quarter, String department) {
        return "?quarter=" + quarter + "&department=" + department;
    }

    /** Of all quarters that are shown, each read once. */
    private Map<String, Ratings> issues(String quarter, List<String> trend) {
        Map<String, Ratings> issues = new HashMap<>();
        trend.forEach(each -> issues.put(each, results.issues(each)));
        if (!quarter.isEmpty()) {
            issues.computeIfAbsent(quarter, results::issues);
        }
        return issues;
    }

    /** The note that answers in these quarters are simulated; empty where none is. */
    private String simulated(List<String> quarters, Map<String, Ratings> issues) {
        int simulated =
                quarters.stream().map(issues::get).mapToInt(Ratings::simulated).sum();
        return simulated == 0 ? "" : texts().text(WORDS + "simulated", simulated);
    }

    /** From the latest quarter back. */
    private List<Map<String, Object>> trend(List<String> quarters, String department, Map<String, Ratings> issues) {
        List<Map<String, Object>> rows = new ArrayList<>();
        quarters.forEach(quarter -> results.of(quarter).stream()
                .filter(line -> line.department().equals(department))
                .forEach(line -> rows.add(row(quarter, link(quarter, department), line, issues.get(quarter)))));
        return rows;
    }

    private Map<String, Object> row(String name, String link, Line line, Ratings issues) {
        Map<String, Object> row = new HashMap<>();
        row.put("link", link);
        row.put("name", name);
        row.put("answered", texts().text(WORDS + "answered-of", line.answered(), line.asked()));
        row.put("hidden", line.hidden());
        row.put("cells", line.questions().stream().map(this::cell).toList());
        row.put("issues", cell(issues.of(line.department())));
        row.put("tooFew", issues.isTooFew(line.department()));
        return row;
    }

    private Map<String, Object> cell(Mean mean) {
        return mean.sample() == 0
                ? Map.of("mean", "–", "interval", "", "n", "")
                : Map.of(
                        "mean",
                        number(mean.value()),
                        "interval",
                        mean.estimate()
                                .map(estimate -> texts().text(
                                                WORDS + "interval",
                                                number(Math.max(1, estimate.lower())),
                                                number(Math.min(5, estimate.upper()))))
                                .orElse(""),
                        "n",
                        texts().text(WORDS + "n", amount(mean.sample())));
    }

    private String name(String department) {
        return surroundings.department(department, texts().viewersLocale());
    }

    /** Whole for the pulse; a rating of an issue is shared by the departments that worked on it. */
    private static String amount(double sample) {
        return new DecimalFormat(sample < 1 ? "0.0##" : "0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(sample);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

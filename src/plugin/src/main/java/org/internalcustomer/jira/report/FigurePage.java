package org.internalcustomer.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.jql.IssueFunction;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageGuard;
import org.internalcustomer.jira.host.page.PagePrinter;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Texts;

/** The issues behind one figure: those that the reader may see, and how many more there are. */
public final class FigurePage extends Page {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    private final transient Access access;
    private final transient CurrentUser user;
    private final transient RatingReaders readers;
    private final transient Configurations configurations;
    private final transient FactStore facts;
    private final transient Projects projects;
    private final transient IssueRecords issues;
    private final transient Constants constants;

    public FigurePage(
            PageGuard guard,
            PagePrinter printer,
            Texts texts,
            Access access,
            CurrentUser user,
            RatingReaders readers,
            Configurations configurations,
            FactStore facts,
            Projects projects,
            IssueRecords issues,
            Constants constants) {
        super(guard, printer, texts, Audience.USERS);
        this.access = access;
        this.user = user;
        this.readers = readers;
        this.configurations = configurations;
        this.facts = facts;
        this.projects = projects;
        this.issues = issues;
        this.constants = constants;
    }

    @Override
    protected Shown show(PageRequest request) {
        access.reader();
        Departments departments = configurations.current().organisation().departments();
        FigureQuery query = query(request, departments);
        FigureQuery readable = query.readBy(readers.of(user.user()));
        Set<Long> visible = projects.visible().stream().map(Project::getId).collect(Collectors.toSet());
        FactStore.Totals totals = facts.totals(query);
        List<FactStore.Counted> found = facts.page(readable, visible, after(request), PAGE + 1);
        List<FactStore.Counted> page = found.subList(0, Math.min(found.size(), PAGE));
        List<Map<String, Object>> rows = rows(page);

        Words words = new Words(texts(), departments);
        long hidden = totals.issues() - facts.issues(readable, visible) + page.size() - rows.size();
        Map<String, Object> view = new HashMap<>();
        view.put("rows", rows);
        view.put(
                "count",
                words.text("internal-customer.report.issues.count", words.amount(totals.times()), totals.issues()));
        view.put(
                "hidden", hidden == 0 ? "" : words.text("internal-customer.report.issues.hidden", words.count(hidden)));
        view.put("days", words.days(query.period()));
        view.put(
                "figure",
                words.text("internal-customer.report.figure." + query.figure().name()));
        view.put("provider", label(request.text("provider"), words));
        view.put("customer", label(request.text("customer"), words));
        view.put("search", totals.issues() > IssueFunction.MOST ? "" : search(request, query));
        view.put("tooMany", totals.issues() > IssueFunction.MOST ? words.count(IssueFunction.MOST) : "");
        view.put("back", request.http().getContextPath() + ScorecardPage.PATH);
        view.put("first", after(request) == 0 ? "" : address(request, 0));
        view.put(
                "next",
                found.size() == page.size()
                        ? ""
                        : address(request, page.get(PAGE - 1).issueId()));
        String title = texts().text("internal-customer.report.issues.title");
        return Shown.page("templates/report/issues.vm", title, "report-resources", view);
    }

    private static FigureQuery query(PageRequest request, Departments departments) {
        String name = request.text("figure");
        Figure figure = Figure.named(name)
                .orElseThrow(() -> new BadInput("figure", "internal-customer.report.error.figure", name));
        ReportPeriod period = ReportPeriod.between(request.text("from"), request.text("to"));
        return new FigureQuery(
                figure,
                period,
                FigureLinks.keys(request.text("provider"), departments),
                FigureLinks.keys(request.text("customer"), departments),
                OptionalLong.empty());
    }

    /** Jira's own list of them, where they can be sorted, narrowed, kept as a filter. */
    private static String search(PageRequest request, FigureQuery query) {
        String jql =
                FigureJql.of(query.figure().name(), query.period(), request.text("provider"), request.text("customer"));
        return request.http().getContextPath() + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private List<Map<String, Object>> rows(List<FactStore.Counted> page) {
        Map<Long, Issue> found = issues
                .find(page.stream().map(FactStore.Counted::issueId).toList())
                .stream()
                .filter(access::maySee)
                .collect(Collectors.toMap(Issue::getId, Function.identity()));
        return page.stream()
                .filter(counted -> found.containsKey(counted.issueId()))
                .map(counted -> row(found.get(counted.issueId()), counted))
                .toList();
    }

    private Map<String, Object> row(Issue issue, FactStore.Counted counted) {
        return Map.of(
                "key", issue.getKey(),
                "summary", issue.getSummary(),
                "status", constants.statusName(issue.getStatus().getId()),
                "times", counted.times(),
                "simulated", counted.simulated());
    }

    private static long after(PageRequest request) {
        String text = request.text("after");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String address(PageRequest request, long after) {
        String query = request.http().getQueryString().replaceAll("&after=\\d*", "");
        return request.http().getRequestURI() + "?" + query + (after == 0 ? "" : "&after=" + after);
    }

    private static String label(String key, Words words) {
        return key.isEmpty() ? "" : words.department(key.replaceFirst("^[-~]", ""));
    }
}

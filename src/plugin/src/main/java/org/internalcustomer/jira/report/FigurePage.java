package org.internalcustomer.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.issue.Constants;
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
    private final transient Configurations configurations;
    private final transient FactStore facts;
    private final transient Projects projects;
    private final transient IssueManager issues;
    private final transient Constants constants;

    public FigurePage(
            PageGuard guard,
            PagePrinter printer,
            Texts texts,
            Access access,
            Configurations configurations,
            FactStore facts,
            Projects projects,
            IssueManager issues,
            Constants constants) {
        super(guard, printer, texts, Audience.USERS);
        this.access = access;
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
        List<FactStore.Counted> counted = facts.counted(query);
        Set<Long> visibleProjects =
                projects.visible().stream().map(Project::getId).collect(Collectors.toSet());
        List<FactStore.Counted> candidates = counted.stream()
                .filter(each -> visibleProjects.contains(each.projectId()))
                .toList();
        int start = start(request, candidates.size());
        List<Map<String, Object>> rows = rows(candidates.subList(start, Math.min(candidates.size(), start + PAGE)));

        Words words = new Words(texts(), departments);
        int onPage = Math.min(PAGE, candidates.size() - start);
        int hidden = counted.size() - candidates.size() + onPage - rows.size();
        int times = counted.stream().mapToInt(FactStore.Counted::times).sum();
        Map<String, Object> view = new HashMap<>();
        view.put("rows", rows);
        view.put(
                "count",
                words.text("internal-customer.report.issues.count", words.count(times), words.count(counted.size())));
        view.put(
                "hidden", hidden == 0 ? "" : words.text("internal-customer.report.issues.hidden", words.count(hidden)));
        view.put("days", words.days(query.period()));
        view.put(
                "figure",
                words.text("internal-customer.report.figure." + query.figure().name()));
        view.put("provider", label(request.text("provider"), words));
        view.put("customer", label(request.text("customer"), words));
        view.put("search", counted.size() > IssueFunction.MOST ? "" : search(request, query));
        view.put("tooMany", counted.size() > IssueFunction.MOST ? words.count(IssueFunction.MOST) : "");
        view.put("back", request.http().getContextPath() + ScorecardPage.PATH);
        view.put("previous", start == 0 ? "" : address(request, Math.max(0, start - PAGE)));
        view.put("next", start + PAGE >= candidates.size() ? "" : address(request, start + PAGE));
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
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FactStore.Counted counted : page) {
            Issue issue = issues.getIssueObject(counted.issueId());
            if (issue != null && access.maySee(issue)) {
                rows.add(Map.of(
                        "key", issue.getKey(),
                        "summary", issue.getSummary(),
                        "status", constants.statusName(issue.getStatus().getId()),
                        "times", counted.times()));
            }
        }
        return rows;
    }

    private static int start(PageRequest request, int size) {
        String text = request.text("start");
        int start = text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
        return Math.min(start, size);
    }

    private static String address(PageRequest request, int start) {
        String query = request.http().getQueryString().replaceAll("&start=\\d*", "");
        return request.http().getRequestURI() + "?" + query + "&start=" + start;
    }

    private static String label(String key, Words words) {
        return key.isEmpty() ? "" : words.department(key.replaceFirst("^[-~]", ""));
    }
}

package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.recovery.ComplaintFigures;
import org.internalcustomer.jira.recovery.BoardQuery.After;
import org.internalcustomer.jira.recovery.CountedStore.Listed;

/** The complaints behind one figure, for whoever leads the departments: those that the viewer may see, and how many not. */
public final class ComplaintsPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.recovery.";
    private static final String WITH_BELOW = "~";
    private static final int PAGE = 50;

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient Roles roles;
    private final transient Recoveries recoveries;
    private final transient CountedStore counted;
    private final transient SqlRecoveryStore store;
    private final transient Projects projects;
    private final transient IssueRecords issues;
    private final transient RecoverySheet sheet;

    public ComplaintsPage(
            PageTools tools,
            Access access,
            Configurations configurations,
            Roles roles,
            Recoveries recoveries,
            CountedStore counted,
            SqlRecoveryStore store,
            Projects projects,
            IssueRecords issues,
            RecoverySheet sheet) {
        super(tools, Audience.USERS);
        this.access = access;
        this.configurations = configurations;
        this.roles = roles;
        this.recoveries = recoveries;
        this.counted = counted;
        this.store = store;
        this.projects = projects;
        this.issues = issues;
        this.sheet = sheet;
    }

    @Override
    protected Shown show(PageRequest request) {
        CountedComplaints figure = CountedComplaints.named(request.text("figure"))
                .orElseThrow(() -> NotFound.of("figure", request.text("figure")));
        CountedQuery query = new CountedQuery(
                figure, providers(request.text("provider")), date("from", request), date("to", request));
        List<Long> visible = projects.visible().stream().map(Project::getId).toList();
        After after = request.optional("after").map(After::read).orElse(new After(Long.MIN_VALUE, 0));
        List<Listed> found = counted.page(query, visible, after, PAGE + 1);
        List<Listed> page = found.subList(0, Math.min(found.size(), PAGE));
        List<Map<String, Object>> rows = rows(page);
        long all = counted.count(query);
        long hidden = all - counted.count(query, visible) + page.size() - rows.size();

        String label = texts().text(WORDS + "figure." + RecoveryWords.slug(figure));
        Map<String, Object> view = new HashMap<>();
        view.put("figure", label);
        view.put("share", figure.isShare());
        view.put("days", request.text("from") + " – " + lastDay(request));
        view.put("provider", provider(request.text("provider")));
        view.put("count", texts().text(WORDS + "list.count", all));
        view.put("hidden", hidden == 0 ? "" : texts().text(WORDS + "list.hidden", hidden));
        view.put("rows", rows);
        view.put("first", request.has("after") ? address(request, "") : "");
        view.put(
                "next",
                found.size() == page.size()
                        ? ""
                        : address(request, page.get(PAGE - 1).place().text()));
        return Shown.page("templates/recovery/complaints.vm", label, "recovery-resources", view);
    }

    /** Also those that have become one of them; all must be led by the viewer. */
    private Set<String> providers(String asked) {
        Departments departments = departments();
        Set<String> led = roles.ledBy(access.user().key());
        Set<String> chosen = asked.isEmpty()
                ? departments.all().stream().map(Department::key).collect(Collectors.toSet())
                : chosen(asked, departments);
        if (chosen.isEmpty() || !led.containsAll(chosen)) {
            throw NotFound.of("department", key(asked));
        }
        return departments.withFormerKeys(chosen);
    }

    private static Set<String> chosen(String asked, Departments departments) {
        String key = key(asked);
        if (departments.find(key).isEmpty()) {
            return Set.of();
        }
        return asked.startsWith(WITH_BELOW) ? departments.withAllBelow(key) : Set.of(departments.canonical(key));
    }

    private static String key(String asked) {
        return asked.startsWith(WITH_BELOW) ? asked.substring(WITH_BELOW.length()) : asked;
    }

    private String provider(String asked) {
        return asked.isEmpty() ? "" : sheet.name(key(asked));
    }

    private List<Map<String, Object>> rows(List<Listed> page) {
        Map<Long, Boolean> counts =
                page.stream().collect(Collectors.toMap(each -> each.place().id(), Listed::counts));
        List<KeptRecovery> kept =
                store.find(page.stream().map(each -> each.place().id()).toList());
        Map<Long, Issue> seen =
                issues
                        .find(kept.stream()
                                .map(each -> each.complaint().issueId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(access::maySee)
                        .collect(Collectors.toMap(Issue::getId, issue -> issue));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (KeptRecovery each : kept) {
            Issue issue = seen.get(each.complaint().issueId());
            if (issue != null) {
                Map<String, Object> row = sheet.line(each, recoveries.fold(each));
                row.put("issue", issue.getKey());
                row.put("summary", issue.getSummary());
                row.put("counts", counts.get(each.id()));
                rows.add(row);
            }
        }
        return rows;
    }

    private Instant date(String field, PageRequest request) {
        return day(field, request)
                .atStartOfDay(configurations.current().site().reportingZone())
                .toInstant();
    }

    private static LocalDate lastDay(PageRequest request) {
        return day("to", request).minusDays(1);
    }

    private static LocalDate day(String field, PageRequest request) {
        try {
            return LocalDate.parse(request.text(field));
        } catch (DateTimeException wrong) {
            throw new BadInput(field, WORDS + "no-date", request.text(field));
        }
    }

    private static String address(PageRequest request, String after) {
        String query = request.http().getQueryString().replaceAll("&after=[^&]*", "");
        return request.http().getContextPath() + ComplaintFigures.LIST + "?" + query
                + (after.isEmpty() ? "" : "&after=" + after);
    }

    private Departments departments() {
        return configurations.current().organisation().departments();
    }
}

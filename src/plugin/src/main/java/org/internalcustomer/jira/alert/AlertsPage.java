package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.internalcustomer.jira.alert.FiringLog.Part;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;

/** Admin page: what fired, when, why, and what became of each action; what failed can be tried again. */
public final class AlertsPage extends Page {

    static final String ADDRESS = "/plugins/servlet/internal-customer/admin/alerts";

    private static final long serialVersionUID = 1;
    private static final String RETRY = "retry";
    private static final String ALL = "all";

    private final transient FiringLog log;
    private final transient FiringWords words;
    private final transient StoredActions actions;
    private final transient AlertThreads threads;
    private final transient IssueRecords issues;

    public AlertsPage(
            PageTools tools,
            FiringLog log,
            FiringWords words,
            StoredActions actions,
            AlertThreads threads,
            IssueRecords issues) {
        super(tools, Audience.ADMINISTRATORS);
        this.log = log;
        this.words = words;
        this.actions = actions;
        this.threads = threads;
        this.issues = issues;
    }

    @Override
    protected Shown show(PageRequest request) {
        Part part = AlertsResource.part(request.optional("part").orElse(ALL));
        List<LoggedFiring> page = log.page(part, before(request));
        Map<String, Object> view = new HashMap<>();
        view.put("firings", rows(page));
        view.put("part", part.name());
        view.put("parts", parts(part));
        view.put("address", ADDRESS);
        view.put(
                "older",
                page.size() == FiringLog.PAGE ? page.get(page.size() - 1).id() : 0);
        view.put("trouble", actions.count(ActionState.FAILED) + actions.count(ActionState.UNSURE));
        view.put("retried", request.text("retried"));
        return Shown.admin(
                "templates/alert/log.vm",
                texts().text("internal-customer.alert.log.title"),
                "internal-customer-admin-alerts",
                view);
    }

    /** One action, or all that need somebody. */
    @Override
    protected String submit(PageRequest request) {
        String which = request.text(RETRY);
        List<Long> ids = which.equals(ALL)
                ? actions.troubled()
                : which.matches("[0-9]{1,18}") ? List.of(Long.valueOf(which)) : List.of();
        int retried = actions.retry(ids);
        threads.wake();
        return ADDRESS + "?part=" + request.optional("part").orElse(ALL) + "&retried=" + retried;
    }

    private static long before(PageRequest request) {
        String before = request.text("before");
        return before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    private List<Object> rows(List<LoggedFiring> page) {
        Map<Long, String> keys = issues
                .find(page.stream().map(LoggedFiring::issueId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Issue::getId, Issue::getKey));
        List<Object> rows = new ArrayList<>();
        for (LoggedFiring firing : page) {
            Map<String, Object> row = words.of(firing, true);
            row.put("issue", keys.getOrDefault(firing.issueId(), ""));
            rows.add(row);
        }
        return rows;
    }

    private List<Object> parts(Part chosen) {
        List<Object> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            parts.add(Map.of(
                    "name",
                    part.name(),
                    "text",
                    texts().text("internal-customer.alert.log.part." + part),
                    "chosen",
                    part == chosen));
        }
        return parts;
    }
}

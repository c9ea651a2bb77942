package org.internalcustomer.jira.sla;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.sla.QueueQuery.After;
import org.internalcustomer.jira.sla.QueueQuery.Part;
import org.internalcustomer.jira.sla.QueueQuery.Sort;
import org.internalcustomer.jira.sla.QueueView.RowView;
import org.internalcustomer.jira.sla.RequestView.NameView;

/** The department queue (部门待办): what it is asked to take, what it can work on, what waits for others. */
public final class QueuePage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/queue";

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.queue.";

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient Memberships memberships;
    private final transient Queues queues;
    private final transient Times times;

    public QueuePage(
            PageTools tools,
            Access access,
            Configurations configurations,
            Memberships memberships,
            Queues queues,
            Times times) {
        super(tools, Audience.USERS);
        this.access = access;
        this.configurations = configurations;
        this.memberships = memberships;
        this.queues = queues;
        this.times = times;
    }

    @Override
    protected Shown show(PageRequest request) {
        Departments departments = configurations.current().organisation().departments();
        Optional<Department> department = request.optional("department")
                .map(key -> departments.find(key).orElseThrow(() -> NotFound.of("department", key)))
                .or(() -> own(departments));
        Map<String, Object> view = new HashMap<>();
        view.put("action", request.http().getContextPath() + PATH);
        view.put("rest", request.http().getContextPath() + "/rest/internal-customer/1.0/");
        view.put(
                "departments",
                choices(departments, department.map(Department::key).orElse("")));
        view.put("customers", choices(departments, departments.canonical(request.text("customer"))));
        view.put("services", services(request.text("service")));
        view.put("chosen", department.isPresent());
        department.ifPresent(found -> fill(view, query(found.key(), request).by(departments), request));
        return Shown.page("templates/sla/queue.vm", texts().text(WORDS + "title"), "queue-resources", view);
    }

    /** Of the viewer's departments the first in order; of nobody's the first that there is. */
    private Optional<Department> own(Departments departments) {
        var keys = memberships.of(access.user().key());
        List<Department> used =
                departments.all().stream().filter(each -> !each.archived()).toList();
        return used.stream()
                .filter(each -> keys.contains(each.key()))
                .findFirst()
                .or(() -> used.stream().findFirst());
    }

    private static QueueQuery query(String department, PageRequest request) {
        return new QueueQuery(
                department,
                Part.named(request.optional("part").orElse("work")),
                Sort.named(request.optional("sort").orElse("due")),
                request.text("customer"),
                request.text("service"),
                request.text("project"),
                request.optional("after").map(After::read));
    }

    private void fill(Map<String, Object> view, QueueQuery query, PageRequest request) {
        QueueView queue = queues.read(query);
        boolean member = memberships.of(access.user().key()).contains(query.department());
        view.put("department", query.department());
        view.put("part", query.part().slug());
        view.put("sort", query.sort().slug());
        view.put("project", query.project());
        view.put("parts", parts(queue, query, request));
        view.put(
                "rows",
                queue.values().stream().map(row -> row(row, query, member)).toList());
        view.put("mayAccept", member && query.part() == Part.ACCEPT);
        view.put("empty", texts().text(WORDS + "empty." + query.part().slug()));
        view.put("others", others(query.department()));
        view.put("hidden", queue.hidden() == 0 ? "" : texts().text(WORDS + "hidden", queue.hidden()));
        view.put("first", query.after().isEmpty() ? "" : address(request, query, query.part(), ""));
        view.put("next", queue.next() == null ? "" : address(request, query, query.part(), queue.next()));
    }

    private List<Map<String, Object>> parts(QueueView queue, QueueQuery query, PageRequest request) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            long count =
                    switch (part) {
                        case ACCEPT -> queue.counts().accept();
                        case WORK -> queue.counts().work();
                        case WAIT -> queue.counts().waiting();
                    };
            parts.add(Map.of(
                    "name", part.slug(),
                    "label", texts().text(WORDS + "part." + part.slug()),
                    "count", count > QueueStore.MOST_COUNTED ? QueueStore.MOST_COUNTED + "+" : count,
                    "current", part == query.part(),
                    "address", address(request, query, part, "")));
        }
        return parts;
    }

    private Map<String, Object> row(RowView row, QueueQuery query, boolean member) {
        Map<String, Object> view = new HashMap<>();
        view.put("issue", row.issue());
        view.put("summary", row.summary());
        view.put("status", row.status());
        view.put("priority", Optional.ofNullable(row.priority()).orElse(""));
        view.put("assignee", Optional.ofNullable(row.assignee()).orElse(""));
        view.put("customer", row.customer() == null ? "" : row.customer().name());
        view.put("service", row.service() == null ? "" : row.service().name());
        view.put("timer", row.timer() == null ? Map.of() : new TimerLine(texts(), times).of(row.timer()));
        view.put("asked", row.asked() == null ? "" : asked(row));
        view.put("waitingFor", row.waitingFor().stream().map(this::waitingFor).toList());
        boolean accepting = query.part() == Part.ACCEPT;
        view.put("mayAccept", member && accepting);
        view.put(
                "mayReject",
                member && accepting && row.asked() != null && row.asked().handOff());
        view.put("mayHandOff", row.mayHandOff() && !accepting);
        return view;
    }

    private String waitingFor(NameView department) {
        return texts().text("internal-customer.sla.support.waiting-for", department.name());
    }

    private String asked(RowView row) {
        return texts().text(
                        WORDS + "asked",
                        row.asked().department().name(),
                        times.format(Instant.parse(row.asked().since())));
    }

    private List<Map<String, Object>> choices(Departments departments, String chosen) {
        String language = texts().viewersLocale().getLanguage();
        return departments.all().stream()
                .filter(department -> !department.archived() || department.key().equals(chosen))
                .map(department -> Map.<String, Object>of(
                        "key", department.key(),
                        "name", department.names().in(language),
                        "chosen", department.key().equals(chosen)))
                .toList();
    }

    /** Where a request of the queue can go. */
    private List<Map<String, Object>> others(String department) {
        return choices(configurations.current().organisation().departments(), "").stream()
                .filter(choice -> !choice.get("key").equals(department))
                .toList();
    }

    private List<Map<String, Object>> services(String chosen) {
        String language = texts().viewersLocale().getLanguage();
        return configurations.current().services().all().stream()
                .map(service -> Map.<String, Object>of(
                        "key", service.key(),
                        "name", service.names().in(language),
                        "chosen", service.key().equals(chosen)))
                .toList();
    }

    private static String address(PageRequest request, QueueQuery query, Part part, String after) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("department", query.department());
        values.put("part", part.slug());
        values.put("sort", query.sort().slug());
        values.put("customer", query.customer());
        values.put("service", query.service());
        values.put("project", query.project());
        values.put("after", after);
        List<String> pairs = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return request.http().getContextPath() + PATH + "?" + String.join("&", pairs);
    }
}

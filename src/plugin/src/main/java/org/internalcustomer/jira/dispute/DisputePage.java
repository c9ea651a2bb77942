package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** The open disputes; below the page's address, the disputes of one issue with both sides and the ruling. */
public final class DisputePage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/disputes";

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.dispute.";
    private static final int MOST_ENDED = 50;

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient Disputes disputes;
    private final transient Disputing disputing;
    private final transient DisputeList list;
    private final transient Precedents precedents;
    private final transient DisputeWords words;

    public DisputePage(
            PageTools tools,
            Access access,
            Configurations configurations,
            Disputes disputes,
            Disputing disputing,
            DisputeList list,
            Precedents precedents,
            DisputeWords words) {
        super(tools, Audience.USERS);
        this.access = access;
        this.configurations = configurations;
        this.disputes = disputes;
        this.disputing = disputing;
        this.list = list;
        this.precedents = precedents;
        this.words = words;
    }

    @Override
    protected Shown show(PageRequest request) {
        return request.path().isEmpty() ? all() : one(request, access.visibleIssue(request.path()));
    }

    private Shown all() {
        Person viewer = access.user();
        DisputeList.Listed open = list.open();
        Map<String, Object> view = new HashMap<>();
        view.put("open", open.lines().stream().map(line -> row(line, viewer)).toList());
        view.put(
                "ended",
                list.ended(MOST_ENDED).lines().stream()
                        .map(line -> row(line, viewer))
                        .toList());
        view.put("hidden", open.hidden() == 0 ? "" : texts().text(WORDS + "hidden", open.hidden()));
        view.put("page", PATH);
        return Shown.page("templates/dispute/disputes.vm", texts().text(WORDS + "title"), "dispute-resources", view);
    }

    private Map<String, Object> row(DisputeList.Line line, Person viewer) {
        Map<String, Object> row = words.of(line.issue(), line.dispute());
        row.put("issue", line.issue().getKey());
        row.put("summary", line.issue().getSummary());
        row.put(
                "mine",
                disputing.mayRule(line.issue(), line.dispute(), viewer)
                        || !disputing.sidesOf(line.dispute(), viewer).isEmpty());
        return row;
    }

    private Shown one(PageRequest request, Issue issue) {
        Person viewer = access.user();
        List<Map<String, Object>> all = new ArrayList<>();
        Map<String, Object> view = new HashMap<>();
        view.put("mayState", List.of());
        view.put("mayKeep", false);
        view.put("mayRule", false);
        for (Dispute dispute : disputes.of(issue.getId())) {
            all.add(0, words.of(issue, dispute));
            if (dispute.isOpen()) {
                view.put("mayState", words.options(disputing.sidesOf(dispute, viewer)));
                view.put("mayKeep", disputing.mayKeep(dispute, viewer));
                view.put("mayRule", disputing.mayRule(issue, dispute, viewer));
            }
        }
        view.put("disputes", all);
        view.put("mayOpen", words.options(disputing.openable(issue, viewer)));
        view.put("holder", disputing.holder(issue).map(words::department).orElse(""));
        view.put("departments", words.options(departments()));
        view.put("issue", issue.getKey());
        view.put("summary", issue.getSummary());
        view.put("action", request.http().getContextPath() + PATH + "/" + issue.getKey());
        view.put("list", request.http().getContextPath() + PATH);
        view.put("saved", request.has("saved"));
        view.put("service", service(issue));
        view.put(
                "type",
                precedents.typeOf(issue).map(IssueConstant::getNameTranslation).orElse(""));
        view.put("labels", precedents.labelsOf(issue));
        view.put("typed", typed(request));
        return Shown.page("templates/dispute/dispute.vm", texts().text(WORDS + "title"), "dispute-resources", view);
    }

    /** What was typed before a refusal is not lost. */
    private static Map<String, Object> typed(PageRequest request) {
        Map<String, Object> typed = new HashMap<>();
        for (String field : List.of("question", "text", "reason")) {
            typed.put(field, request.isRejected() ? request.text(field) : "");
        }
        return typed;
    }

    private Set<String> departments() {
        Set<String> keys = new LinkedHashSet<>();
        configurations.current().organisation().departments().all().stream()
                .filter(department -> !department.archived())
                .map(Department::key)
                .forEach(keys::add);
        return keys;
    }

    private String service(Issue issue) {
        return precedents
                .serviceOf(issue)
                .map(key -> configurations
                        .current()
                        .services()
                        .find(key)
                        .map(found -> found.names().in(texts().viewersLocale().getLanguage()))
                        .orElse(key))
                .orElse("");
    }

    @Override
    protected String submit(PageRequest request) {
        Issue issue = access.visibleIssue(request.path());
        Person person = access.user();
        switch (request.text("act")) {
            case "open" -> disputing.open(issue, department(request, "with"), words(request, "question"), person);
            case "state" -> disputing.state(issue, request.text("department"), words(request, "text"), person);
            case "keep" -> disputing.keep(issue, person);
            case "rule" ->
                disputing.rule(
                        issue, department(request, "owner"), words(request, "reason"), precedent(request), person);
            default -> throw new BadInput("act", "internal-customer.error.no-form");
        }
        return PATH + "/" + issue.getKey() + "?saved";
    }

    private String department(PageRequest request, String field) {
        return DisputeForms.department(new JsonValue(field, request.text(field)), configurations.current());
    }

    private static String words(PageRequest request, String field) {
        return DisputeForms.words(new JsonValue(field, request.text(field)));
    }

    private static Precedent precedent(PageRequest request) {
        return new Precedent(request.has("ruleService"), request.has("ruleType"), request.text("ruleLabel"));
    }
}

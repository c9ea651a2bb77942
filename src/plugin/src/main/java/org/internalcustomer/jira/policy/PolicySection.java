package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Policies;
import org.internalcustomer.core.sla.PolicyProblem;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.CalendarBook;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.PolicyBook;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.issue.Workflows;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * The SLA policies (SLA 规则) of the configuration. Statuses, priorities and issue types are written by name or id and kept
 * by id. A withdrawn policy has a last version without metrics.
 */
public final class PolicySection implements Section {

    static final String NAME = "policies";

    private static final String EVERYBODY = "*";
    private static final Set<String> PROPERTIES =
            Set.of("key", "name", "provider", "metrics", "effective", OpenIssues.PROPERTY);

    private final MetricForm metrics;
    private final MetricView views;

    public PolicySection(Constants constants, Projects projects, Users users, Workflows workflows) {
        this.metrics = new MetricForm(constants, projects, new AlertActionForm(constants, users, workflows));
        this.views = new MetricView(constants);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isDated() {
        return true;
    }

    @Override
    public List<ItemVersion> standing(List<ItemVersion> versions) {
        Set<Integer> kept = Policies.withoutCalledOff(
                        versions.stream().map(PolicySection::version).toList())
                .stream()
                .map(PolicyVersion::version)
                .collect(Collectors.toSet());
        return versions.stream().filter(item -> kept.contains(item.version())).toList();
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", Words.required(sent.at("name")));
        body.put("provider", sent.at("provider").optionalText().orElse(EVERYBODY));
        body.put(
                "metrics",
                sent.at("metrics").list().stream().map(metrics::canonical).toList());
        OpenIssues.put(OpenIssues.written(sent.at(OpenIssues.PROPERTY)), body);
        for (PolicyProblem problem : policy("?", body).problems()) {
            String field = sent.path().isEmpty() ? problem.field() : sent.path() + "." + problem.field();
            throw new BadInput(field, problem.key(), problem.arguments().toArray());
        }
        return body;
    }

    @Override
    public Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        JsonValue policy = new JsonValue(sent.path(), body);
        JsonValue provider = policy.at("provider");
        if (!EVERYBODY.equals(provider.text()) && !draft.keys("departments").contains(provider.text())) {
            throw provider.bad("internal-customer.policy.unknown-provider", provider.text());
        }
        for (JsonValue metric : policy.at("metrics").list()) {
            for (JsonValue goal : metric.at("goals").list()) {
                JsonValue calendar = goal.at("calendar");
                if (!draft.keys("calendars").contains(calendar.text())) {
                    throw calendar.bad("internal-customer.policy.unknown-calendar", calendar.text());
                }
                ConditionForm.resolve(goal.at("when"), draft);
            }
        }
        return sent.isPresent() ? due(policy, draft) : body;
    }

    /** The policy in hours; each goal is due within ten years. */
    private static Map<String, Object> due(JsonValue policy, ConfigurationDraft draft) {
        CalendarBook calendars = draft.calendars();
        Map<String, Object> counted = new DayBudgets(calendars, draft.since()).inHours(policy);
        for (JsonValue metric :
                new JsonValue(policy.path(), counted).at("metrics").list()) {
            metric.at("goals").list().forEach(goal -> NeverDue.refuse(goal, calendars));
        }
        return counted;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        draft.policies(
                new PolicyBook(versions.stream().map(PolicySection::version).toList()));
    }

    private static PolicyVersion version(ItemVersion item) {
        return new PolicyVersion(
                policy(item.key(), item.body()), item.version(), item.effective(), OpenIssues.of(item.body()));
    }

    @Override
    public Map<String, Object> withdrawn(Map<String, Object> body) {
        Map<String, Object> withdrawn = new LinkedHashMap<>(body);
        withdrawn.put("metrics", List.of());
        withdrawn.remove(OpenIssues.PROPERTY);
        withdrawn.put("archived", true);
        return withdrawn;
    }

    @Override
    public boolean isShown(ItemVersion item) {
        return !item.isArchived();
    }

    @Override
    public Object shown(ItemVersion item) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("key", item.key());
        shown.put("name", item.body().get("name"));
        shown.put("provider", item.body().get("provider"));
        shown.put(
                "metrics",
                new JsonValue("", item.body())
                        .at("metrics").list().stream().map(views::shown).toList());
        OpenIssues.put(OpenIssues.of(item.body()), shown);
        return shown;
    }

    /** Without the alerts, which name people and addresses of other systems. */
    @Override
    public Object charter(ItemVersion item) {
        Map<String, Object> charter = new LinkedHashMap<>(new JsonValue("", shown(item)).map());
        List<Object> metrics = new ArrayList<>();
        for (JsonValue metric : new JsonValue("", charter).at("metrics").list()) {
            Map<String, Object> promise = new LinkedHashMap<>(metric.map());
            promise.remove("alerts");
            metrics.add(promise);
        }
        charter.put("metrics", metrics);
        return charter;
    }

    static SlaPolicy policy(String key, Map<String, Object> body) {
        JsonValue json = new JsonValue("", body);
        return new SlaPolicy(
                key,
                Words.names(body.get("name")),
                json.at("provider").optionalText().filter(provider -> !EVERYBODY.equals(provider)),
                json.at("metrics").list().stream().map(StoredMetric::rule).toList());
    }
}

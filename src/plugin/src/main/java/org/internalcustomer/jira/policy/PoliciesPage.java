package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.Choice;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.Workflows;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.SectionPage;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: the SLA policies (SLA 规则), what each times, and the goals. */
public final class PoliciesPage extends SectionPage {

    private static final long serialVersionUID = 1;
    private static final String EVERYBODY = "*";
    private static final String WHAT_IF = "/plugins/servlet/internal-customer/admin/what-if?policy=";

    private final transient Configurations configurations;
    private final transient Constants constants;
    private final transient Workflows workflows;
    private final transient PolicyDrafts drafts;
    private final transient PolicyVersions versions;
    private final transient PolicyStandings standings;

    public PoliciesPage(
            PageTools tools,
            Access access,
            Configurations configurations,
            Constants constants,
            Workflows workflows,
            PolicyDrafts drafts,
            PolicyVersions versions,
            PolicyStandings standings) {
        super(tools, access, configurations, PolicySection.NAME, "policies");
        this.configurations = configurations;
        this.constants = constants;
        this.workflows = workflows;
        this.drafts = drafts;
        this.versions = versions;
        this.standings = standings;
    }

    @Override
    protected Shown list(PageRequest request) {
        ListView list = new ListView(
                texts(),
                "internal-customer.policy.policy",
                "internal-customer.policy.provider",
                "internal-customer.policy.metrics",
                "internal-customer.policy.version");
        for (PolicyStandings.Standing standing : standings.of(configuration())) {
            PolicyVersion version = standing.version();
            list.row(
                    version.policy().key(),
                    edit(version.policy().key()),
                    0,
                    false,
                    titled(version.policy().names(), version.policy().key()),
                    version.policy().provider().map(this::departmentName).orElseGet(() -> texts().text(
                                    "internal-customer.policy.everybody")),
                    standings.rules(version),
                    standing.text());
        }
        for (ItemVersion draft : drafts.ofNewPolicies()) {
            list.row(
                    draft.key(),
                    edit(draft.key()),
                    0,
                    false,
                    word(draft.body(), "name", texts().viewersLocale().getLanguage()) + " (" + draft.key() + ")",
                    "",
                    "",
                    texts().text("internal-customer.policy.draft"));
        }
        return listed(
                request,
                "internal-customer.policy.title",
                list.view(
                        "policies",
                        "internal-customer.policy.intro",
                        "internal-customer.policy.empty",
                        address() + "?new",
                        "internal-customer.policy.add"));
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> body) {
        Map<String, Object> policy = request.isRejected() ? body(request) : written(key);
        Optional<PolicyVersion> stored = standings.shown(key, configuration());
        Optional<PolicyVersion> inFields =
                stored.filter(version -> drafts.find(key).isEmpty());
        String instant =
                stored.filter(standings::waits).map(versions::instantOf).orElse("");
        Map<String, Object> view = named(request, key, policy)
                .add(provider(String.valueOf(policy.getOrDefault("provider", EVERYBODY))))
                .add(FormField.text("effective", "internal-customer.policy.effective", instant)
                        .hint("internal-customer.policy.effective.hint"))
                .add(openIssues(key))
                .add(FormField.flag("restate", "internal-customer.policy.restate", false)
                        .hint("internal-customer.policy.restate.hint"))
                .view("policy", "internal-customer.policy.form-intro", address());
        JsonValue json = new JsonValue("", policy);
        view.put("messages", general(request));
        view.put(
                "metrics",
                new PolicyView(texts(), constants, workflows, configuration(), request.errors()).metrics(json));
        view.put("otherMetrics", PolicyView.others(json));
        view.put("existing", configurations.latest(section(), key).isPresent());
        view.put("draft", drafts.find(key).map(versions::ofDraft).orElse(""));
        view.put("broken", standings.missing(key, configuration()));
        view.put("merged", merged(key));
        view.put("following", standings.following(key, inFields, configuration()));
        view.put("whatIf", WHAT_IF + key);
        view.put("versions", versions.of(key));
        view.put("calendarsMissing", configuration().calendars().current().isEmpty());
        return Shown.admin(
                "templates/policy/policy.vm",
                texts().text(key.isEmpty() ? "internal-customer.policy.add" : "internal-customer.policy.edit"),
                menuItem(),
                view);
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", words(request, "name"));
        body.put("provider", request.text("provider"));
        List<String> statuses = constants.statuses().stream().map(Choice::id).toList();
        body.put("metrics", new PolicyForm(request, statuses).metrics());
        request.optional(OpenIssues.PROPERTY).ifPresent(way -> body.put(OpenIssues.PROPERTY, way));
        return body;
    }

    @Override
    protected Submission submission(PageRequest request, String key) {
        if (request.has("discard")) {
            return drafts.discarding(key);
        }
        JsonValue body = new JsonValue("", body(request));
        return request.has("draft")
                ? drafts.saving(key, body)
                : drafts.publishing(key, body, versions.effective(key, request));
    }

    /** Also a department that was merged into another one: its policy still times what it holds. */
    private FormField provider(String chosen) {
        FormField provider = FormField.select("provider", "internal-customer.policy.provider", chosen)
                .option(EVERYBODY, texts().text("internal-customer.policy.everybody"));
        Departments departments = configuration().organisation().departments();
        departments.all().forEach(each -> provider.option(each.key(), titled(each.names(), each.key())));
        if (departments.aliases().contains(chosen)) {
            provider.option(chosen, departmentName(chosen) + " (" + chosen + ")");
        }
        return provider.hint("internal-customer.policy.provider.hint");
    }

    /** Each publication decides anew; only a draft remembers. */
    private FormField openIssues(String key) {
        OpenRequests way =
                drafts.find(key).map(draft -> OpenIssues.of(draft.body())).orElse(OpenRequests.STAY);
        FormField field = FormField.select(
                        OpenIssues.PROPERTY, "internal-customer.policy.open-issues", OpenIssues.name(way))
                .hint("internal-customer.policy.open-issues.hint");
        OpenIssues.names()
                .forEach(name -> field.option(name, texts().text("internal-customer.policy.open-issues." + name)));
        return field;
    }

    private List<String> merged(String key) {
        MergedCustomers customers =
                new MergedCustomers(configuration().organisation().departments(), texts());
        return standings
                .shown(key, configuration())
                .map(version -> customers.notes(version.policy()))
                .orElse(List.of());
    }

    /** The draft, where there is one; else the version in force, not one that waits. */
    @Override
    protected Optional<ItemVersion> item(String key) {
        return drafts.find(key)
                .or(() -> standings.shown(key, configuration()).flatMap(shown -> item(key, shown.version())))
                .or(() -> super.item(key));
    }

    private Map<String, Object> written(String key) {
        return item(key)
                .map(item -> new JsonValue("", section().shown(item)).map())
                .orElse(Map.of());
    }

    /** Complaints about the policy as a whole. */
    private static List<String> general(PageRequest request) {
        List<String> messages = new ArrayList<>();
        request.errors().forEach((path, message) -> {
            if (path.isEmpty() || path.equals("metrics") || path.equals("policies")) {
                messages.add(message);
            }
        });
        return messages;
    }
}

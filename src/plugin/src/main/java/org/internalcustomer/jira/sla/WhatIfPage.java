package org.internalcustomer.jira.sla;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Times;

/** Admin page: what a policy's draft would have made of past requests, before it is published. */
public final class WhatIfPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String AREA = "/plugins/servlet/internal-customer/admin/";
    private static final int USUAL_MONTHS = 3;

    private final transient Access access;
    private final transient WhatIfs whatIfs;
    private final transient Runs runs;
    private final transient RunView runView;
    private final transient WhatIfView view;
    private final transient Times times;
    private final transient InstantSource clock;

    public WhatIfPage(
            PageTools tools,
            Access access,
            WhatIfs whatIfs,
            Runs runs,
            RunView runView,
            WhatIfView view,
            Times times,
            InstantSource clock) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.whatIfs = whatIfs;
        this.runs = runs;
        this.runView = runView;
        this.view = view;
        this.times = times;
        this.clock = clock;
    }

    @Override
    protected Shown show(PageRequest request) {
        String policy = request.text("policy");
        Optional<Run> latest = runs.latest(WhatIfs.job(policy));
        boolean draft = whatIfs.hasDraft(policy);
        if (!draft && latest.isEmpty()) {
            throw NotFound.of("draft", policy);
        }
        Map<String, Object> page = form(request, policy);
        page.put("policy", policy);
        page.put("draft", draft);
        page.put("back", request.http().getContextPath() + AREA + "policies?key=" + encoded(policy));
        page.put("any", latest.isPresent());
        latest.ifPresent(run -> {
            String rest = "/rest/internal-customer/1.0/policies/" + encoded(policy) + "/draft/what-if";
            Counters counted = run.counters();
            page.put("run", runView.run(run, rest));
            page.put("asked", view.asked(Asking.read(run.asked())));
            page.put("outdated", whatIfs.isOutdated(policy, Asking.read(run.asked())));
            page.put("attainment", view.attainment(whatIfs.attainment(counted)));
            page.put("summary", texts().text("internal-customer.what-if.flips", counted.of(TimerChange.FLIPS)));
            page.put("flips", runView.flips(counted));
            page.put(
                    "changes",
                    runView.changes(WhatIfs.job(policy), true, RebuildPage.after(request), link(request, policy)));
        });
        return Shown.admin(
                        "templates/sla/what-if.vm",
                        texts().text("internal-customer.what-if.title", policy),
                        "internal-customer-admin-policies",
                        page)
                .through("templates/sla/what-if.vm", "run-resources");
    }

    @Override
    protected String submit(PageRequest request) {
        String by = access.administrator().key();
        String policy = request.text("policy");
        try {
            if (request.has("cancel")) {
                runs.cancel(WhatIfs.job(policy));
            } else {
                whatIfs.start(policy, new JsonValue("", asked(request)), by);
            }
        } catch (Conflict | NotFound meanwhile) {
            throw new BadInput("", "internal-customer.run.meanwhile");
        }
        return AREA + "what-if?policy=" + encoded(policy);
    }

    private Map<String, Object> asked(PageRequest request) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("from", request.text("from"));
        asked.put("to", request.text("to"));
        request.optional("provider").ifPresent(key -> asked.put("provider", key));
        if (request.text("how").equals("published")) {
            asked.put("openIssues", request.text("openIssues"));
            request.optional("effective").ifPresent(text -> asked.put("effective", instant(text)));
        }
        return asked;
    }

    private Map<String, Object> form(PageRequest request, String policy) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), whatIfs.zone());
        FormField provider = FormField.select("provider", "internal-customer.policy.provider", "")
                .option("", texts().text("internal-customer.policy.everybody"));
        view.departments().forEach(provider::option);
        FormField open = FormField.select("openIssues", "internal-customer.policy.open-issues", whatIfs.open(policy));
        for (OpenRequests way : OpenRequests.values()) {
            String name = WhatIfs.name(way);
            open.option(name, texts().text("internal-customer.policy.open-issues." + name));
        }
        return new FormView(request, texts())
                .add(FormField.text(
                                "from",
                                "internal-customer.what-if.from",
                                today.minusMonths(USUAL_MONTHS).toString())
                        .hint("internal-customer.what-if.from.hint"))
                .add(FormField.text(
                        "to", "internal-customer.what-if.to", today.plusDays(1).toString()))
                .add(provider)
                .add(FormField.select("how", "internal-customer.what-if.how", "always")
                        .option("always", texts().text("internal-customer.what-if.how.always"))
                        .option("published", texts().text("internal-customer.what-if.how.published"))
                        .hint("internal-customer.what-if.how.hint"))
                .add(FormField.text("effective", "internal-customer.policy.effective", "")
                        .hint("internal-customer.policy.effective.hint"))
                .add(open)
                .view("what-if", "internal-customer.what-if.intro", AREA + "policies");
    }

    private String instant(String text) {
        try {
            return LocalDateTime.parse(text.replaceFirst("\\s+", "T"))
                    .atZone(times.viewersZone())
                    .toInstant()
                    .toString();
        } catch (DateTimeException wrong) {
            throw new BadInput("effective", "internal-customer.policy.effective.wrong", text);
        }
    }

    private static String link(PageRequest request, String policy) {
        return request.http().getContextPath() + AREA + "what-if?policy=" + encoded(policy) + "&";
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}

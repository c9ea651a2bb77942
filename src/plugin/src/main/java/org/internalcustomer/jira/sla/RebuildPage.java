package org.internalcustomer.jira.sla;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;

/** Admin page: computes all timers again, shows how far that is, and what it changed. */
public final class RebuildPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/rebuild";
    private static final String REST = "/rest/internal-customer/1.0/jobs/rebuild/report";

    private final transient Access access;
    private final transient Rebuilds rebuilds;
    private final transient Runs runs;
    private final transient RunView view;

    public RebuildPage(PageTools tools, Access access, Rebuilds rebuilds, Runs runs, RunView view) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.rebuilds = rebuilds;
        this.runs = runs;
        this.view = view;
    }

    @Override
    protected Shown show(PageRequest request) {
        Map<String, Object> page = new LinkedHashMap<>();
        Optional<Run> latest = runs.latest(Rebuild.JOB);
        page.put("any", latest.isPresent());
        page.put("errors", request.errors().values());
        latest.ifPresent(run -> {
            Counters counted = run.counters();
            page.put("run", view.run(run, REST));
            page.put(
                    "summary",
                    texts().text(
                                    "internal-customer.rebuild.summary",
                                    counted.of(Rebuild.TIMERS),
                                    counted.of(Rebuild.ISSUES),
                                    counted.of(TimerChange.FLIPS)));
            page.put("same", counted.of(Rebuild.TIMERS) == 0);
            page.put("flips", view.flips(counted));
            page.put("onlyFlips", request.has("flips"));
            page.put("changes", view.changes(Rebuild.JOB, request.has("flips"), after(request), link(request)));
        });
        return Shown.admin(
                        "templates/sla/rebuild.vm",
                        texts().text("internal-customer.rebuild.title"),
                        "internal-customer-admin-rebuild",
                        page)
                .through("templates/sla/rebuild.vm", "run-resources");
    }

    @Override
    protected String submit(PageRequest request) {
        String by = access.administrator().key();
        try {
            switch (request.text("do")) {
                case "start" -> rebuilds.start(by);
                case "pause" -> runs.pause(Rebuild.JOB);
                case "resume" -> runs.resume(Rebuild.JOB);
                case "cancel" -> runs.cancel(Rebuild.JOB);
                default -> throw new BadInput("", "internal-customer.error.no-form");
            }
        } catch (Conflict | NotFound meanwhile) {
            throw new BadInput("", "internal-customer.run.meanwhile");
        }
        return ADDRESS;
    }

    static long after(PageRequest request) {
        String text = request.text("after");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String link(PageRequest request) {
        return request.http().getContextPath() + ADDRESS + "?" + (request.has("flips") ? "flips=true&" : "");
    }
}

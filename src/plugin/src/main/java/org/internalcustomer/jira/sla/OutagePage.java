package org.internalcustomer.jira.sla;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.Outage.State;
import org.internalcustomer.jira.host.request.OutageWords;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * Which outage somebody means; below the page's address, one outage by its number: what it made late, asking for its
 * correction, and deciding on it.
 */
public final class OutagePage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/corrections/outages";

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.outage.";
    private static final String LIST = "/plugins/servlet/internal-customer/corrections";

    private final transient Access access;
    private final transient Outages outages;
    private final transient OutageWords words;
    private final transient OutageForms forms;
    private final transient RunView runView;

    public OutagePage(
            PageTools tools, Access access, Outages outages, OutageWords words, OutageForms forms, RunView runView) {
        super(tools, Audience.USERS);
        this.access = access;
        this.outages = outages;
        this.words = words;
        this.forms = forms;
        this.runView = runView;
    }

    @Override
    protected Shown show(PageRequest request) {
        Person viewer = access.user();
        outages.check(viewer);
        Map<String, Object> view = new HashMap<>();
        view.put("list", request.http().getContextPath() + LIST);
        view.put(
                "action",
                request.http().getContextPath() + PATH + (request.path().isEmpty() ? "" : "/" + request.path()));
        view.put("typed", typed(request));
        if (request.path().isEmpty()) {
            view.put("departments", forms.departments(request.text("where")));
            view.put("calendars", forms.calendars(request.text("where")));
            return Shown.page("templates/sla/outages.vm", texts().text(WORDS + "new"), "outage-resources", view);
        }
        one(request, outages.find(number(request), viewer), viewer, view);
        return Shown.page("templates/sla/outage.vm", texts().text(WORDS + "title"), "outage-resources", view);
    }

    private void one(PageRequest request, Outage outage, Person viewer, Map<String, Object> view) {
        Optional<Run> run = outages.run(outage);
        Counters counted = outages.counted(outage);
        boolean found = outages.isFound(outage);
        long flips = counted.of(TimerChange.FLIPS);
        Optional<String> refusal = outages.refusal(outage, viewer);
        view.putAll(words.of(outage));
        view.put("any", run.isPresent());
        run.ifPresent(latest -> {
            view.put("run", run(latest, outage));
            view.put(
                    "changes",
                    runView.changes(
                            OutageSearch.job(outage.id()), true, RebuildPage.after(request), view.get("action") + "?"));
        });
        view.put("flips", runView.flips(counted));
        view.put("summary", flips == 0 ? "" : texts().text(WORDS + "flips", flips));
        view.put("nothing", found && flips == 0);
        view.put("mayAsk", outage.state() == State.PREVIEWED && found && flips > 0);
        view.put("open", outage.state() == State.ASKED);
        view.put("mayDecide", outage.state() == State.ASKED && found && refusal.isEmpty());
        view.put("refusal", refusal.map(key -> texts().text(key)).orElse(""));
        view.put(
                "mayLook",
                outage.decided().isEmpty() && run.filter(Run::isActive).isEmpty());
    }

    /** Its steps are timers. */
    private Map<String, Object> run(Run latest, Outage outage) {
        Map<String, Object> shown = runView.run(latest, "/rest/internal-customer/1.0/outages/" + outage.id());
        String done = latest.job().name().equals(OutageSearch.NAME) ? "progress" : "correcting";
        shown.put(
                "progress",
                texts().text(
                                WORDS + done,
                                latest.progress().done(),
                                latest.progress().total()));
        return shown;
    }

    @Override
    protected String submit(PageRequest request) {
        try {
            return PATH + "/" + done(request, access.user());
        } catch (Conflict meanwhile) {
            throw new BadInput("", meanwhile.getMessage(), meanwhile.arguments());
        }
    }

    /** The number of the outage that something was done about. */
    private long done(PageRequest request, Person person) {
        if (request.path().isEmpty()) {
            return outages.look(forms.read(new JsonValue("", asked(request))), person)
                    .id();
        }
        long id = number(request);
        switch (request.text("act")) {
            case "look" -> outages.lookAgain(id, person);
            case "ask" ->
                outages.ask(
                        id,
                        OutageForm.reason(sent(request, "reason")),
                        OutageForm.words(sent(request, "evidence")),
                        person);
            case "approve", "reject" ->
                outages.decide(
                        id, request.text("act").equals("approve"), OutageForm.reason(sent(request, "reason")), person);
            default -> throw new BadInput("", "internal-customer.error.no-form");
        }
        return id;
    }

    /** The form names what it means as {@code department:SD} or {@code calendar:SH}. */
    private static Map<String, Object> asked(PageRequest request) {
        Map<String, Object> asked = new HashMap<>();
        String[] where = request.text("where").split(":", 2);
        if (where.length == 2) {
            asked.put(where[0], where[1]);
        }
        asked.put("from", request.text("from"));
        asked.put("to", request.text("to"));
        return asked;
    }

    private static JsonValue sent(PageRequest request, String name) {
        return new JsonValue(name, request.text(name));
    }

    private static Map<String, Object> typed(PageRequest request) {
        Map<String, Object> typed = new HashMap<>();
        for (String name : List.of("from", "to", "reason", "evidence")) {
            typed.put(name, request.text(name));
        }
        return typed;
    }

    private static long number(PageRequest request) {
        if (!request.path().matches("\\d{1,18}")) {
            throw NotFound.of("outage", request.path());
        }
        return Long.parseLong(request.path());
    }
}

package org.internalcustomer.jira.sla.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.sla.explain.TimersView.OneView;

/** The explanation of one timer (计时说明), at {@code …/explanation/SVC-1/RESOLUTION-1}, or the list of an issue's timers. */
public final class ExplanationPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String PATH = "/plugins/servlet/internal-customer/explanation/";

    private final transient Explanations explanations;
    private final transient ExplanationViews views;
    private final transient Wording wording;

    public ExplanationPage(PageTools tools, Explanations explanations, ExplanationViews views, Wording wording) {
        super(tools, Audience.USERS);
        this.explanations = explanations;
        this.views = views;
        this.wording = wording;
    }

    @Override
    protected Shown show(PageRequest request) {
        List<String> segments = request.segments();
        if (segments.isEmpty() || segments.size() > 2) {
            throw NotFound.of("page", request.path());
        }
        Explained explained = explanations.of(segments.get(0));
        TimersView timers = views.timers(explained);
        String chosen = segments.size() == 2 ? segments.get(1) : "";
        Map<String, Object> view = new HashMap<>();
        view.put("issue", timers.issue());
        view.put("issueAddress", request.http().getContextPath() + "/browse/" + timers.issue());
        view.put("waiting", explained.waits());
        view.put("timers", lines(timers.timers(), chosen, request, timers.issue()));
        view.put("notStartedOnes", lines(timers.notStarted(), chosen, request, timers.issue()));
        view.put("explained", !chosen.isEmpty());
        String title = wording.text("title.all", timers.issue());
        if (!chosen.isEmpty()) {
            view.putAll(new ExplanationMap(wording).of(views.of(explained, chosen)));
            title = wording.text("title", name(timers, chosen), timers.issue());
        }
        view.put("title", title);
        return Shown.page("templates/explain/explanation.vm", title, "explain-resources", view);
    }

    private static List<Map<String, Object>> lines(
            List<OneView> timers, String chosen, PageRequest request, String issue) {
        String base = request.http().getContextPath() + PATH + issue + "/";
        return timers.stream()
                .map(timer -> Map.<String, Object>of(
                        "id", timer.id(),
                        "title", timer.title(),
                        "text", timer.text(),
                        "address", base + timer.id(),
                        "current", timer.id().equalsIgnoreCase(chosen)))
                .toList();
    }

    private static String name(TimersView timers, String chosen) {
        return Stream.concat(timers.timers().stream(), timers.notStarted().stream())
                .filter(timer -> timer.id().equalsIgnoreCase(chosen))
                .map(OneView::title)
                .findFirst()
                .orElse(chosen);
    }
}

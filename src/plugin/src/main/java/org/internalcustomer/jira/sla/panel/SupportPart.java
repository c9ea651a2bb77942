package org.internalcustomer.jira.sla.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.text.Lengths;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.sla.RequestView;
import org.internalcustomer.jira.sla.RequestView.OverrunView;
import org.internalcustomer.jira.sla.RequestView.ServedView;
import org.internalcustomer.jira.sla.RequestView.SupportView;
import org.internalcustomer.jira.sla.Supporters;
import org.internalcustomer.jira.sla.TimerLine;

/** The panel's part about those who work on a request beside the accountable department, and about who is late for it. */
final class SupportPart {

    private static final String WORDS = "internal-customer.sla.support.";
    private static final String OVERRUN = "internal-customer.sla.overrun.";

    private final Texts texts;
    private final TimerLine lines;
    private final Lengths durations;

    SupportPart(Texts texts, Times times) {
        this.texts = texts;
        this.lines = new TimerLine(texts, times);
        this.durations = new Lengths(texts, texts.viewersLocale());
    }

    /** {@code department, issue, waiting, timer} of each; the timer is empty where nothing times it. */
    List<Map<String, Object>> supporting(RequestView request) {
        return request.supporting().stream().map(this::supporting).toList();
    }

    private Map<String, Object> supporting(SupportView support) {
        Supporters.State state = Supporters.State.valueOf(support.state());
        String name = support.department().name();
        Map<String, Object> view = new HashMap<>();
        view.put("department", name);
        view.put("issue", support.issue() == null ? "" : support.issue());
        view.put("hidden", support.issue() == null ? texts.text(WORDS + "hidden") : "");
        view.put("open", state == Supporters.State.WAITING);
        view.put("state", texts.text(key(state), name));
        view.put(
                "timer",
                support.timer() == null || state == Supporters.State.UNLINKED ? Map.of() : lines.of(support.timer()));
        return view;
    }

    private static String key(Supporters.State state) {
        return switch (state) {
            case WAITING -> WORDS + "waiting-for";
            case FINISHED -> WORDS + "finished";
            case UNLINKED -> WORDS + "unlinked";
        };
    }

    /** {@code text, issue} of each. */
    List<Map<String, Object>> serves(RequestView request) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (ServedView served : request.serves()) {
            String name = served.department() == null
                    ? texts.text("internal-customer.sla.panel.nobody")
                    : served.department().name();
            Map<String, Object> view = new HashMap<>();
            view.put("text", texts.text(served.until() == null ? WORDS + "serves" : WORDS + "served", name));
            view.put("issue", served.issue() == null ? "" : served.issue());
            view.put("hidden", served.issue() == null ? texts.text(WORDS + "hidden") : "");
            views.add(view);
        }
        return views;
    }

    /** Who used more than their own goal; empty while the end-to-end goal is not used up. */
    String overrun(RequestView request) {
        OverrunView overrun = request.overrun();
        if (overrun == null) {
            return "";
        }
        String over = durations.text(overrun.overMs());
        if (overrun.structural()) {
            return texts.text(OVERRUN + "structural", over);
        }
        String shares = overrun.shares().stream()
                .map(share -> texts.text(
                        OVERRUN + "share", share.department().name(), String.valueOf(Math.round(share.share() * 100))))
                .collect(Collectors.joining(texts.text(OVERRUN + "between")));
        return texts.text(OVERRUN + "shared", over, shares);
    }

    /** How much time nobody was accountable for it, until {@code asOf}; empty for none. */
    String orphaned(RequestView request) {
        long millis = request.legs().stream()
                .filter(leg -> leg.kind().equals("ORPHAN"))
                .mapToLong(RequestView.LegView::wallMs)
                .sum();
        return millis == 0 ? "" : texts.text("internal-customer.sla.panel.orphaned", durations.text(millis));
    }
}

package org.internalcustomer.jira.sla.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.jira.host.text.Lengths;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.sla.RequestView;
import org.internalcustomer.jira.sla.RequestView.LegView;

/** The hand-off chain as a strip: who held the request how long, with what came back marked. */
final class ChainPicture {

    private static final int WIDTH = 1000;
    private static final int LEAST = 12;
    private static final int COLOURS = 6;

    private final Texts texts;
    private final Lengths durations;

    ChainPicture(Texts texts) {
        this.texts = texts;
        this.durations = new Lengths(texts, texts.viewersLocale());
    }

    /** Pieces from left to right, each with its place in a strip of a thousand units. */
    List<Map<String, Object>> of(RequestView request) {
        List<LegView> legs = request.legs();
        long whole = Math.max(1, legs.stream().mapToLong(LegView::wallMs).sum());
        long free = WIDTH - (long) LEAST * legs.size();
        Map<String, Integer> colours = new LinkedHashMap<>();
        List<Map<String, Object>> pieces = new ArrayList<>();
        long x = 0;
        for (LegView leg : legs) {
            long width = free <= 0 ? WIDTH / legs.size() : LEAST + free * leg.wallMs() / whole;
            Map<String, Object> piece = piece(leg, x, width, colours);
            piece.put("budget", leg.timer() == null ? "" : budget(request, leg.timer()));
            pieces.add(piece);
            x += width;
        }
        return pieces;
    }

    private Map<String, Object> piece(LegView leg, long x, long width, Map<String, Integer> colours) {
        boolean held = leg.department() != null;
        String name = held ? leg.department().name() : texts.text(kind(leg));
        String look = held
                ? "ic-held-" + colours.computeIfAbsent(leg.department().key(), key -> colours.size() % COLOURS)
                : "ic-nobody";
        Map<String, Object> piece = new HashMap<>();
        piece.put("x", x);
        piece.put("width", Math.max(1, width - 2));
        piece.put("middle", x + width / 2);
        piece.put("look", look);
        piece.put("name", name);
        piece.put("duration", durations.text(leg.wallMs()));
        piece.put("bounce", leg.bounce());
        piece.put("tacit", leg.tacit());
        piece.put("lateInherited", leg.lateInherited());
        piece.put("open", leg.closed() == null);
        return piece;
    }

    /** What a leg used of its goal; empty where it has none. */
    private String budget(RequestView request, int cycle) {
        return request.timers().stream()
                .filter(timer -> timer.metric().equals(Metric.LEG.name()) && timer.cycle() == cycle)
                .filter(timer -> timer.goalMs() != null)
                .map(timer -> texts.text(
                        "internal-customer.sla.panel.used-of",
                        durations.text(timer.usedMs()),
                        durations.text(timer.goalMs())))
                .findFirst()
                .orElse("");
    }

    private static String kind(LegView leg) {
        return "internal-customer.sla.piece."
                + leg.kind().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

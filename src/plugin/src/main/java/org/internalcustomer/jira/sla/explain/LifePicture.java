package org.internalcustomer.jira.sla.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.sla.Standing;
import org.internalcustomer.jira.sla.explain.ExplanationView.HolderView;
import org.internalcustomer.jira.sla.explain.ExplanationView.SpanView;

/**
 * A timer's life as two strips of a thousand units: how its clock stood, with the off hours cut out of what ran, and who
 * held the request meanwhile; and what each kind adds up to.
 */
final class LifePicture {

    private static final double WIDTH = 1000;
    private static final int COLOURS = 6;

    /** Off hours narrower than a pixel are not worth drawing. */
    private static final int MOST_OPENINGS = 400;

    private final Wording wording;
    private final long begin;
    private final long end;
    private final List<Map<String, Object>> clock = new ArrayList<>();
    private final List<Map<String, Object>> holders = new ArrayList<>();
    private final Map<String, Total> clockTotals = new LinkedHashMap<>();
    private final Map<String, Total> holderTotals = new LinkedHashMap<>();
    private final Map<String, String> colours = new LinkedHashMap<>();
    private int openings;

    /** What one kind adds up to. */
    private record Total(String look, long millis) {
        Total plus(Total other) {
            return new Total(look, millis + other.millis);
        }
    }

    private LifePicture(Wording wording, ExplanationView view) {
        this.wording = wording;
        begin = millis(view.spans().get(0).from());
        end = millis(view.spans().get(view.spans().size() - 1).to());
        view.spans().forEach(this::draw);
        view.holders().forEach(this::draw);
    }

    /** Empty for a life of no length. */
    static Map<String, Object> of(Wording wording, ExplanationView view) {
        if (view.spans().isEmpty()) {
            return Map.of();
        }
        LifePicture picture = new LifePicture(wording, view);
        return Map.of(
                "clock", picture.clock,
                "holders", picture.holders,
                "clockTotals", picture.totals(picture.clockTotals),
                "holderTotals", picture.totals(picture.holderTotals),
                "coarse", picture.openings > MOST_OPENINGS,
                "begin", wording.time(picture.begin),
                "end", wording.time(picture.end),
                "due", picture.due(view));
    }

    private void draw(SpanView span) {
        long from = millis(span.from());
        long to = millis(span.to());
        if (!span.counts()) {
            add(clock, clockTotals, "ic-life-forgotten", span.text(), from, to, to - from);
        } else if (span.kind().equals(Standing.Kind.RUNNING.name())) {
            clockTotals.merge(wording.text("life.open"), new Total("ic-life-open", span.openMs()), Total::plus);
            add(
                    clock,
                    clockTotals,
                    "ic-life-off",
                    wording.text("life.off-hours"),
                    from,
                    to,
                    span.wallMs() - span.openMs());
            wording.configuration().calendars().workingTime(span.calendar()).ifPresent(hours -> open(hours, from, to));
        } else {
            String look = span.reason() == null ? "ic-life-confirm" : "ic-life-paused";
            add(clock, clockTotals, look, span.text(), from, to, to - from);
        }
    }

    private void open(WorkingTime hours, long from, long to) {
        long at = from;
        while (at < to && openings <= MOST_OPENINGS) {
            long until = Math.min(to, hours.nextChange(at));
            if (hours.isOpen(at)) {
                openings++;
                clock.add(piece("ic-life-open", wording.text("life.open"), at, until));
            }
            at = until;
        }
        if (at < to) {
            clock.add(piece("ic-life-open", wording.text("life.open"), at, to));
        }
    }

    private void draw(HolderView holder) {
        String look = holder.department() == null
                ? "ic-life-" + holder.kind().toLowerCase(Locale.ROOT).replace('_', '-')
                : colours.computeIfAbsent(holder.department(), key -> "ic-held-" + colours.size() % COLOURS);
        long from = millis(holder.from());
        long to = millis(holder.to());
        add(holders, holderTotals, look, holder.text(), from, to, to - from);
    }

    private void add(
            List<Map<String, Object>> strip,
            Map<String, Total> totals,
            String look,
            String name,
            long from,
            long to,
            long counted) {
        strip.add(piece(look, name, from, to));
        totals.merge(name, new Total(look, counted), Total::plus);
    }

    private Map<String, Object> piece(String look, String name, long from, long to) {
        return Map.of(
                "look", look,
                "x", place(from),
                "width", units(Math.max(1, WIDTH * (to - from) / Math.max(1, end - begin))),
                "title", wording.text("life.piece", name, wording.time(from), wording.time(to)));
    }

    private List<Map<String, Object>> totals(Map<String, Total> totals) {
        return totals.entrySet().stream()
                .filter(each -> each.getValue().millis() > 0)
                .map(each -> Map.<String, Object>of(
                        "name", each.getKey(),
                        "look", each.getValue().look(),
                        "length", wording.length(each.getValue().millis())))
                .toList();
    }

    /** Where the goal was, or will be, used up, if that is within the picture. */
    private String due(ExplanationView view) {
        return Optional.ofNullable(view.sum().due())
                .map(LifePicture::millis)
                .filter(at -> at >= begin && at <= end)
                .map(this::place)
                .orElse("");
    }

    private String place(long at) {
        return units(WIDTH * (at - begin) / Math.max(1, end - begin));
    }

    private static String units(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}

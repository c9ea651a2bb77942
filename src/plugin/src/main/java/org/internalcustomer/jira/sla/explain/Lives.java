package org.internalcustomer.jira.sla.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.Legs;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.core.sla.Span;
import org.internalcustomer.core.sla.Standing;
import org.internalcustomer.core.sla.TimerStory;
import org.internalcustomer.jira.host.config.CalendarVersion;
import org.internalcustomer.jira.sla.explain.ExplanationView.HolderView;
import org.internalcustomer.jira.sla.explain.ExplanationView.SpanView;

/** The pieces of a timer's life: how its clock stood, by which version of which calendar, and who held the request. */
final class Lives {

    private final Wording wording;
    private final long now;

    Lives(Wording wording, long now) {
        this.wording = wording;
        this.now = now;
    }

    /** Cut again where another version of the calendar begins to count. */
    List<SpanView> spans(TimerStory story) {
        List<SpanView> views = new ArrayList<>();
        for (Span span : story.spansUntil(now)) {
            long from = span.from();
            while (from < span.to()) {
                long to = Math.min(span.to(), span.hours().sameUntil(from));
                views.add(view(span, from, to));
                from = to;
            }
        }
        return views;
    }

    /** Those between the timer's beginning and its end, or now. */
    List<HolderView> holders(TimerStory story, Legs legs) {
        long begin = story.deeds().get(0).at();
        long end = story.timer().course().stopped().orElse(now);
        List<HolderView> views = new ArrayList<>();
        for (Stretch stretch : legs.stretches()) {
            long from = Math.max(begin, stretch.from());
            long to = Math.min(end, stretch.to().orElse(now));
            if (from < to) {
                views.add(holder(stretch, department(stretch, legs), from, to));
            }
        }
        return views;
    }

    private SpanView view(Span span, long from, long to) {
        long open = span.hours().elapsed(from, to);
        boolean runs = span.kind() == Standing.Kind.RUNNING;
        Optional<CalendarVersion> version = wording.configuration().calendars().versionAt(span.calendar(), from);
        return new SpanView(
                Wording.iso(from),
                Wording.iso(to),
                span.kind().name(),
                span.reason().map(Enum::name).orElse(null),
                text(span),
                span.calendar(),
                version.map(CalendarVersion::version).orElse(null),
                to - from,
                open,
                runs && span.counts() ? open : 0,
                span.counts());
    }

    private String text(Span span) {
        if (!span.counts()) {
            return wording.text("span.forgotten");
        }
        if (span.kind() == Standing.Kind.PAUSED) {
            return wording.waiting(span.reason().orElseThrow());
        }
        return wording.text("span.", span.kind());
    }

    private HolderView holder(Stretch stretch, Optional<String> department, long from, long to) {
        return new HolderView(
                Wording.iso(from),
                Wording.iso(to),
                stretch.kind().name(),
                department.orElse(null),
                department.isPresent() ? wording.department(department) : wording.text("holder.", stretch.kind()));
    }

    private static Optional<String> department(Stretch stretch, Legs legs) {
        return stretch.leg().isPresent()
                ? Optional.of(legs.legs().get(stretch.leg().getAsInt() - 1).department())
                : Optional.empty();
    }
}

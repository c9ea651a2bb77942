package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.internalcustomer.core.request.Serving;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Overrun;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.sla.RequestView.NameView;
import org.internalcustomer.jira.sla.RequestView.OverrunView;
import org.internalcustomer.jira.sla.RequestView.ServedView;
import org.internalcustomer.jira.sla.RequestView.ShareView;
import org.internalcustomer.jira.sla.RequestView.SupportView;
import org.internalcustomer.jira.sla.Supporters.Support;

/** Who works on a request beside the accountable department, and who is late for it. */
final class SupportViews {

    private final StoredFolds folds;
    private final StoredServings servings;
    private final Supporters supporters;

    SupportViews(StoredFolds folds, StoredServings servings, Supporters supporters) {
        this.folds = folds;
        this.servings = servings;
        this.supporters = supporters;
    }

    /** Of each of those issues the supporting departments that have not finished. */
    Map<Long, List<NameView>> waitingFor(Collection<Long> leads, Figures figures) {
        Map<Long, List<NameView>> names = new HashMap<>();
        supporters
                .of(servings.ofLeads(leads), figures.calendars())
                .forEach((lead, supports) -> names.put(
                        lead,
                        supports.stream()
                                .filter(support -> support.leg().isOpen())
                                .map(support -> support.leg().department())
                                .distinct()
                                .map(figures::department)
                                .toList()));
        return names;
    }

    List<SupportView> supporting(List<StoredServing> servedBy, Figures figures) {
        List<SupportView> views = new ArrayList<>();
        supporters.of(servedBy, figures.calendars()).values().forEach(supports -> {
            Map<Long, Issue> visible = supporters.visible(
                    supports.stream().map(Support::issueId).distinct().toList());
            supports.forEach(support -> views.add(new SupportView(
                    figures.department(support.leg().department()),
                    key(visible.get(support.issueId())),
                    support.serving().way().name(),
                    support.state().name(),
                    iso(support.leg().from()),
                    iso(support.leg().to()),
                    support.timer().map(figures::timer).orElse(null))));
        });
        return views;
    }

    /** Without those that Jira no longer has. */
    List<ServedView> served(List<StoredServing> serves, Function<String, NameView> department) {
        List<Long> leads =
                serves.stream().map(each -> each.serving().lead()).distinct().toList();
        Map<Long, Issue> visible = supporters.visible(leads);
        Map<Long, NameView> providers = new HashMap<>();
        folds.requests(leads)
                .forEach((lead, request) ->
                        request.whose().provider().ifPresent(key -> providers.put(lead, department.apply(key))));
        return serves.stream()
                .map(each -> served(each.serving(), visible, providers))
                .filter(view -> view.issue() != null || view.department() != null)
                .toList();
    }

    private static ServedView served(Serving serving, Map<Long, Issue> visible, Map<Long, NameView> providers) {
        return new ServedView(
                providers.get(serving.lead()),
                key(visible.get(serving.lead())),
                serving.way().name(),
                iso(serving.since()),
                iso(serving.until()));
    }

    /** Null while the end-to-end goal is not used up. */
    static OverrunView overrun(List<Timer> timers, List<StoredLeg> pieces, long now, Figures figures) {
        long over = timers.stream()
                .filter(timer -> timer.id().metric() == Metric.RESOLUTION)
                .reduce((earlier, later) -> later)
                .filter(timer -> timer.allowed().isPresent())
                .map(timer -> timer.usedAt(now) - timer.allowed().getAsLong())
                .orElse(0L);
        if (over <= 0) {
            return null;
        }
        LegTimers timed = new LegTimers(pieces, timers);
        Overrun overrun = Overrun.of(timers, now);
        List<ShareView> shares = new ArrayList<>();
        for (StoredLeg piece : pieces) {
            timed.of(piece)
                    .map(timer -> overrun.shares().get(timer.id().cycle()))
                    .ifPresent(share -> shares.add(new ShareView(
                            piece.sequence(),
                            figures.department(piece.department().orElseThrow()),
                            share)));
        }
        return new OverrunView(over, overrun.isStructural(), shares);
    }

    private static String key(Issue issue) {
        return issue == null ? null : issue.getKey();
    }

    private static String iso(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    private static String iso(OptionalLong millis) {
        return millis.isPresent() ? iso(millis.getAsLong()) : null;
    }
}

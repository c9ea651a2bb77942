package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.sla.QueueQuery.Part;
import org.internalcustomer.jira.sla.QueueView.CountsView;
import org.internalcustomer.jira.sla.QueueView.RowView;
import org.internalcustomer.jira.sla.RequestView.NameView;

/** A page of a queue for a reader: a few queries, however long the queue is. */
final class Queues {

    static final int PAGE = 50;

    private static final Comparator<Timer> FIRST = Comparator.comparing((Timer timer) -> !timer.isRunning())
            .thenComparingLong(timer -> timer.course().due().orElse(QueuePlace.NEVER))
            .thenComparing(timer -> timer.id().metric());

    private final QueueStore store;
    private final Figures figures;
    private final SupportViews supports;
    private final IssueRecords records;
    private final Projects projects;
    private final Access access;
    private final Constants constants;

    Queues(
            QueueStore store,
            Figures figures,
            SupportViews supports,
            IssueRecords records,
            Projects projects,
            Access access,
            Constants constants) {
        this.store = store;
        this.figures = figures;
        this.supports = supports;
        this.records = records;
        this.projects = projects;
        this.access = access;
        this.constants = constants;
    }

    QueueView read(QueueQuery query) {
        List<Long> visible = projects.visible().stream().map(Project::getId).toList();
        List<QueueStore.Place> places = store.page(query, visible, PAGE + 1);
        boolean more = places.size() > PAGE;
        List<QueueStore.Place> page = more ? places.subList(0, PAGE) : places;
        Map<Part, Long> counts = store.counts(query, visible);
        List<RowView> rows = rows(query, page);
        return new QueueView(
                figures.department(query.department()),
                query.part().slug(),
                new CountsView(counts.get(Part.ACCEPT), counts.get(Part.WORK), counts.get(Part.WAIT)),
                rows,
                page.size() - rows.size(),
                more ? page.get(PAGE - 1).after().text() : null);
    }

    private List<RowView> rows(QueueQuery query, List<QueueStore.Place> page) {
        List<Long> ids = page.stream().map(place -> place.request().issueId()).toList();
        Map<Long, Issue> issues = new HashMap<>();
        records.find(ids).stream().filter(access::maySee).forEach(issue -> issues.put(issue.getId(), issue));
        Map<Long, List<Timer>> timers = figures.timers(ids);
        Map<Long, List<NameView>> waitingFor = supports.waitingFor(ids, figures);
        List<RowView> rows = new ArrayList<>();
        for (QueueStore.Place place : page) {
            Issue issue = issues.get(place.request().issueId());
            if (issue != null) {
                Optional<Timer> timer = timers.getOrDefault(issue.getId(), List.of()).stream()
                        .filter(Timer::isOpen)
                        .filter(each -> (each.id().metric() == Metric.ACCEPT) == (query.part() == Part.ACCEPT))
                        .min(FIRST);
                rows.add(row(issue, place.request(), waitingFor.getOrDefault(issue.getId(), List.of()), timer));
            }
        }
        return rows;
    }

    private RowView row(Issue issue, StoredRequest request, List<NameView> waitingFor, Optional<Timer> timer) {
        return new RowView(
                issue.getKey(),
                issue.getSummary(),
                constants.statusName(issue.getStatus().getId()),
                issue.getPriority() == null
                        ? null
                        : constants.priorityName(issue.getPriority().getId()),
                issue.getAssignee() == null ? null : issue.getAssignee().getDisplayName(),
                request.whose().customer().map(figures::department).orElse(null),
                request.whose().service().map(figures::service).orElse(null),
                StoredOffers.asked(request).map(figures::asked).orElse(null),
                waitingFor,
                request.whose().offeredTo().isEmpty() && access.mayEdit(issue),
                timer.map(figures::timer).orElse(null));
    }
}

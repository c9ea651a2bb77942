package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.internalcustomer.core.request.Serving;
import org.internalcustomer.core.request.Serving.Way;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.ChangeGroup.Item;
import org.internalcustomer.jira.host.issue.ServiceLinks;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;

/**
 * Notes whom a request serves, and whom no longer: Jira's history tells of links by their words only, and of the parents of
 * new sub-tasks not at all. A rebuild notes nothing: it reads what was noted.
 */
public final class ServingSnapshots {

    private static final String LINK_ITEM = "Link";

    private final ServiceLinks links;
    private final InstantSource clock;

    public ServingSnapshots(ServiceLinks links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    /** What is not known yet. Links are asked for only where they may have changed, since that takes a query. */
    List<RequestEvent> missing(
            Issue issue, Cause cause, List<RequestEvent> known, List<ChangeGroup> changes, String linkType) {
        if (cause == Cause.REBUILD) {
            return List.of();
        }
        Map<Long, Serving> before = Servings.of(known).stream()
                .filter(serving -> serving.until().isEmpty())
                .collect(Collectors.toMap(Serving::lead, Function.identity(), (one, same) -> one));
        boolean readLinks = (cause.isWitnessed() || tellsOfLinks(changes)) && links.exist(linkType);
        Map<Long, Lead> now = leads(issue, readLinks, linkType);
        List<RequestEvent> missing = new ArrayList<>();
        before.values().stream()
                .filter(serving -> !now.containsKey(serving.lead()))
                .filter(serving -> readLinks || serving.way() == Way.SUB_TASK)
                .forEach(serving -> missing.add(ended(issue, serving, known, changes)));
        now.forEach((id, lead) -> {
            if (!before.containsKey(id)) {
                missing.add(begun(issue, id, lead, known, changes));
            }
        });
        return missing;
    }

    /** An issue that is served. */
    private record Lead(String key, Way way) {}

    private Map<Long, Lead> leads(Issue issue, boolean readLinks, String linkType) {
        Map<Long, Lead> leads = new LinkedHashMap<>();
        if (readLinks) {
            links.servedBy(issue, linkType).forEach((id, key) -> leads.put(id, new Lead(key, Way.LINK)));
        }
        if (issue.getParentId() != null) {
            leads.put(issue.getParentId(), new Lead("", Way.SUB_TASK));
        }
        return leads;
    }

    private RequestEvent begun(Issue issue, long id, Lead lead, List<RequestEvent> known, List<ChangeGroup> changes) {
        long number = count(known, RequestEvent.Kind.SERVES, id) + 1;
        long at = lead.way() == Way.LINK
                ? told(changes, lead.key(), Item::to)
                : number == 1 ? issue.getCreated().getTime() : clock.millis();
        return event(
                issue,
                "serves/" + issue.getId() + "/" + id + "/" + number,
                at,
                known.size(),
                RequestEvent.Kind.SERVES,
                Map.of(
                        Servings.LEAD, String.valueOf(id),
                        Servings.LEAD_KEY, lead.key(),
                        Servings.WAY, lead.way().name()));
    }

    private RequestEvent ended(Issue issue, Serving serving, List<RequestEvent> known, List<ChangeGroup> changes) {
        String key = known.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.SERVES && isAbout(event, serving.lead()))
                .reduce((earlier, later) -> later)
                .map(event -> event.value(Servings.LEAD_KEY))
                .orElse("");
        long at = serving.way() == Way.LINK ? told(changes, key, Item::from) : clock.millis();
        long number = count(known, RequestEvent.Kind.SERVES_NO_MORE, serving.lead()) + 1;
        return event(
                issue,
                "serves-no-more/" + issue.getId() + "/" + serving.lead() + "/" + number,
                Math.max(at, serving.since()),
                known.size() + 1L,
                RequestEvent.Kind.SERVES_NO_MORE,
                Map.of(Servings.LEAD, String.valueOf(serving.lead())));
    }

    /** When Jira's history last says so; now if it does not. */
    private long told(List<ChangeGroup> changes, String key, Function<Item, String> side) {
        return changes.stream()
                .filter(group ->
                        group.items().stream().anyMatch(item -> isLink(item) && Objects.equals(side.apply(item), key)))
                .mapToLong(group -> group.at().toEpochMilli())
                .max()
                .orElseGet(clock::millis);
    }

    private static boolean tellsOfLinks(List<ChangeGroup> changes) {
        return changes.stream().flatMap(group -> group.items().stream()).anyMatch(ServingSnapshots::isLink);
    }

    private static boolean isLink(Item item) {
        return !item.custom() && item.field().equals(LINK_ITEM);
    }

    private static long count(List<RequestEvent> known, RequestEvent.Kind kind, long lead) {
        return known.stream()
                .filter(event -> event.kind() == kind && isAbout(event, lead))
                .count();
    }

    private static boolean isAbout(RequestEvent event, long lead) {
        return event.value(Servings.LEAD).equals(String.valueOf(lead));
    }

    private static RequestEvent event(
            Issue issue, String key, long at, long sequence, RequestEvent.Kind kind, Map<String, String> payload) {
        return new RequestEvent(issue.getId(), key, at, sequence, "", kind, payload);
    }
}

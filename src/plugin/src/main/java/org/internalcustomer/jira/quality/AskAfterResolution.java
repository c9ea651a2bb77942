package org.internalcustomer.jira.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedResolution;
import org.internalcustomer.jira.host.request.RequestObserver;

/** After a resolution that a user made, each department that worked for it may say how well the request was made. */
final class AskAfterResolution implements RequestObserver {

    private final QualityStore store;
    private final QualitySurroundings surroundings;

    AskAfterResolution(QualityStore store, QualitySurroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public void folded(Collection<FoldedRequest> requests) {
        List<Rateable> asked =
                requests.stream().flatMap(request -> rateable(request).stream()).toList();
        List<String> standing = asked.stream().map(Rateable::key).toList();
        store.drop(requests.stream().map(FoldedRequest::issueId).toList(), standing);
        store.ask(asked);
    }

    /** The issues may come back: what people said is kept. */
    @Override
    public void leftOut(Collection<Long> issueIds) {
        store.drop(issueIds, List.of());
    }

    @Override
    public void deleted(Collection<Long> issueIds) {
        store.forget(issueIds);
    }

    /** The last resolution, if it stands and somebody was there; a department's own requests are its own matter. */
    private List<Rateable> rateable(FoldedRequest request) {
        List<FoldedResolution> all = request.resolutions();
        Optional<FoldedResolution> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        return last.filter(each -> each.reopened().isEmpty())
                .filter(each -> request.witnessed()
                        .filter(seen -> !each.at().isBefore(seen.minusSeconds(60)))
                        .isPresent())
                .map(each -> rateable(request, each.at(), reopenedBefore(all)))
                .orElse(List.of());
    }

    private List<Rateable> rateable(FoldedRequest request, Instant resolved, Instant since) {
        List<Rateable> rateable = new ArrayList<>();
        request.legs().stream()
                .filter(leg -> worked(leg, since, resolved))
                .map(FoldedLeg::department)
                .filter(department -> !department.isEmpty() && !isOwn(request, department))
                .distinct()
                .forEach(department ->
                        rateable.add(Rateable.asked(request.issueId(), resolved, department, request.customer())));
        return rateable;
    }

    private boolean isOwn(FoldedRequest request, String department) {
        return surroundings.canonical(department).equals(surroundings.canonical(request.customer()));
    }

    /** Legs of an earlier resolution were rated with that one. */
    private static boolean worked(FoldedLeg leg, Instant since, Instant resolved) {
        return !leg.orphan()
                && !leg.accepted().isAfter(resolved)
                && leg.closed().map(closed -> closed.isAfter(since)).orElse(true);
    }

    private static Instant reopenedBefore(List<FoldedResolution> all) {
        return all.stream()
                .flatMap(resolution -> resolution.reopened().stream())
                .reduce((earlier, later) -> later)
                .orElse(Instant.MIN);
    }
}

package org.internalcustomer.jira.dispute;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.internalcustomer.jira.dispute.DisputeStore.Kept;
import org.internalcustomer.jira.host.job.WokenWork;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.RequestObserver;

/** Keeps the list of disputes in step with the folds of their issues. */
final class FollowDisputes implements RequestObserver {

    private final Disputes disputes;
    private final DisputeStore store;
    private final InstantSource clock;
    private final WokenWork telling;

    FollowDisputes(Disputes disputes, DisputeStore store, InstantSource clock, WokenWork telling) {
        this.disputes = disputes;
        this.store = store;
        this.clock = clock;
        this.telling = telling;
    }

    @Override
    public void folded(Collection<FoldedRequest> requests) {
        List<Long> ids = requests.stream().map(FoldedRequest::issueId).toList();
        List<Kept> kept = disputes.of(ids).stream()
                .map(dispute -> new Kept(
                        dispute.issueId(),
                        dispute.number(),
                        dispute.opened().at().toEpochMilli(),
                        dispute.state()))
                .toList();
        if (store.replace(ids, kept, clock.instant())) {
            telling.wake();
        }
    }

    @Override
    public void leftOut(Collection<Long> issueIds) {
        deleted(issueIds);
    }

    @Override
    public void deleted(Collection<Long> issueIds) {
        store.replace(issueIds, List.of(), clock.instant());
    }
}

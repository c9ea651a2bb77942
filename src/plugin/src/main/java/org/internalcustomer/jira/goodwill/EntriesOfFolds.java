package org.internalcustomer.jira.goodwill;

import java.util.Collection;
import java.util.List;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.RequestObserver;

/** Keeps the entries of an issue in step with the folds of its history. */
final class EntriesOfFolds implements RequestObserver {

    private final EntryStore entries;
    private final KudosStore kudos;

    EntriesOfFolds(EntryStore entries, KudosStore kudos) {
        this.entries = entries;
        this.kudos = kudos;
    }

    @Override
    public void folded(Collection<FoldedRequest> requests) {
        List<Entry> all = requests.stream()
                .flatMap(request -> new EntriesOfRequest(request).entries().stream())
                .toList();
        entries.replace(requests.stream().map(FoldedRequest::issueId).toList(), all);
    }

    /** What people said is kept. */
    @Override
    public void leftOut(Collection<Long> issueIds) {
        entries.replace(issueIds, List.of());
    }

    @Override
    public void deleted(Collection<Long> issueIds) {
        entries.replace(issueIds, List.of());
        kudos.removeAll(issueIds);
    }
}

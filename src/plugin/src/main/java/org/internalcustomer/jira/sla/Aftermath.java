package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.RequestObserver;
import org.internalcustomer.jira.host.request.ShownProvider;

/**
 * What follows when folds are stored: the other features are told, Jira's provider field shows who is accountable, and
 * Jira's index learns the new due instants.
 */
final class Aftermath {

    private final List<RequestObserver> observers;
    private final ShownProvider field;
    private final IndexedFields index;

    Aftermath(List<RequestObserver> observers, ShownProvider field, IndexedFields index) {
        this.observers = List.copyOf(observers);
        this.field = field;
        this.index = index;
    }

    /** @param again issues that a crash may have left unindexed: for them nothing is taken as unchanged */
    void folded(List<Fold> folds, Known known, Set<Long> again) {
        if (folds.isEmpty()) {
            return;
        }
        List<FoldedRequest> told = folds.stream().map(Folded::of).toList();
        observers.forEach(observer -> observer.folded(told));
        folds.stream().filter(Aftermath::isShownOtherwise).forEach(this::show);
        List<Long> changed = new ArrayList<>();
        for (Fold fold : folds) {
            if (again.contains(fold.issueId()) || isIndexedOtherwise(fold, known)) {
                changed.add(fold.issueId());
            }
        }
        index.refresh(changed);
    }

    void leftOut(Collection<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            observers.forEach(observer -> observer.leftOut(issueIds));
        }
    }

    void deleted(Collection<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            observers.forEach(observer -> observer.deleted(issueIds));
        }
    }

    private void show(Fold fold) {
        field.show(fold.issueId(), fold.timing().legs().accountable());
    }

    /** What was only imported is left as it is, and so is what is done. */
    private static boolean isShownOtherwise(Fold fold) {
        return fold.witnessed().isPresent()
                && fold.timing().legs().done().isEmpty()
                && !fold.timing().legs().accountable().equals(fold.history().shown());
    }

    private static boolean isIndexedOtherwise(Fold fold, Known known) {
        return isOtherwise(fold, known, StoredRequest::firstDue, Metric.FIRST_RESPONSE)
                || isOtherwise(fold, known, StoredRequest::nextDue, Metric.NEXT_RESPONSE)
                || isOtherwise(fold, known, StoredRequest::resolutionDue, Metric.RESOLUTION);
    }

    private static boolean isOtherwise(
            Fold fold, Known known, Function<StoredRequest, OptionalLong> due, Metric metric) {
        Long before = known.request(fold.issueId())
                .map(request -> Nullable.value(due.apply(request)))
                .orElse(null);
        return !Objects.equals(before, FoldStore.due(fold, metric));
    }
}

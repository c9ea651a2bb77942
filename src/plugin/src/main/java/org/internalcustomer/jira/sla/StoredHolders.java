package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.request.Holders;

/** Who has held a request, from the legs that the worker stored. */
final class StoredHolders implements Holders {

    private final StoredFolds folds;

    StoredHolders(StoredFolds folds) {
        this.folds = folds;
    }

    @Override
    public Optional<Held> of(long issueId) {
        return folds.request(issueId)
                .map(request ->
                        new Held(request.whose().customer(), request.whose().requester(), departments(issueId)));
    }

    private List<String> departments(long issueId) {
        List<String> departments = new ArrayList<>(folds.legs(List.of(issueId)).stream()
                .flatMap(leg -> leg.department().stream())
                .toList());
        Collections.reverse(departments);
        return departments.stream().distinct().toList();
    }
}

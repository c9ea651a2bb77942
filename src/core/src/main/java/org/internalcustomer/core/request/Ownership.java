package org.internalcustomer.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is accountable, and to whom the request is offered. With nobody accountable an offer needs no acceptance, for nobody
 * else could keep the request meanwhile. The provider field speaks before the assignee where one group changes both.
 */
final class Ownership {

    private Optional<String> accountable;
    private Optional<String> offeredTo = Optional.empty();
    private long offeredAt;
    private long lastOffer;

    private Optional<Event.ProviderChanged> provider = Optional.empty();
    private Optional<Event.AssigneeChanged> assignee = Optional.empty();
    private final List<Event> answers = new ArrayList<>(0);

    Ownership(Optional<String> provider) {
        accountable = provider;
    }

    void take(Event event) {
        if (event instanceof Event.ProviderChanged change) {
            provider = Optional.of(change);
        } else if (event instanceof Event.AssigneeChanged change) {
            assignee = Optional.of(change).filter(each -> each.department().isPresent());
        } else if (event instanceof Event.Offered
                || event instanceof Event.Accepted
                || event instanceof Event.Rejected) {
            answers.add(event);
        }
    }

    void settle(long at) {
        lastOffer = at;
        if (provider.isPresent()) {
            moved(provider.get().to(), provider.get().accepted(), at);
        } else if (assignee.isPresent()) {
            moved(assignee.get().department(), assignee.get().accepted(), at);
        }
        provider = Optional.empty();
        assignee = Optional.empty();
        for (Event answer : answers) {
            answered(answer, at);
        }
        answers.clear();
    }

    Optional<String> accountable() {
        return accountable;
    }

    Optional<String> offeredTo() {
        return offeredTo;
    }

    /** When the department accountable since the last settling had been offered the request. */
    long lastOffer() {
        return lastOffer;
    }

    private void moved(Optional<String> to, boolean accepted, long at) {
        if (to.isEmpty() || to.equals(accountable)) {
            accountable = to;
            offeredTo = Optional.empty();
        } else if (accepted || accountable.isEmpty()) {
            taken(to.get());
        } else if (!to.equals(offeredTo)) {
            offeredTo = to;
            offeredAt = at;
        }
    }

    private void answered(Event answer, long at) {
        if (answer instanceof Event.Offered offer) {
            moved(Optional.of(offer.to()), false, at);
        } else if (answer instanceof Event.Accepted acceptance && isOffered(acceptance.department())) {
            taken(acceptance.department());
        } else if (answer instanceof Event.Rejected rejection && isOffered(rejection.department())) {
            offeredTo = Optional.empty();
        }
    }

    private void taken(String department) {
        if (isOffered(department)) {
            lastOffer = offeredAt;
        }
        accountable = Optional.of(department);
        offeredTo = Optional.empty();
    }

    private boolean isOffered(String department) {
        return offeredTo.filter(department::equals).isPresent();
    }
}

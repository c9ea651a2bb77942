package org.internalcustomer.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.Offer.Answer;

/**
 * Who is accountable, and to whom the request is offered. With nobody accountable an offer needs no acceptance, for nobody
 * else could keep the request meanwhile. The provider field speaks before the assignee where one group changes both.
 */
final class Ownership {

    private Optional<String> accountable = Optional.empty();
    private long lastOffer;
    private final List<Offer> offers = new ArrayList<>(2);
    private Optional<Event.ProviderChanged> provider = Optional.empty();
    private Optional<Event.AssigneeChanged> assignee = Optional.empty();
    private final List<Event> words = new ArrayList<>(0);

    Ownership(Optional<String> provider, long created) {
        provider.ifPresent(first -> taken(first, false, created));
    }

    void take(Event event) {
        if (event instanceof Event.ProviderChanged change) {
            provider = Optional.of(change);
        } else if (event instanceof Event.AssigneeChanged change) {
            assignee = Optional.of(change).filter(each -> !each.departments().isEmpty());
        } else if (event instanceof Event.Offered
                || event instanceof Event.Accepted
                || event instanceof Event.Rejected
                || event instanceof Event.Withdrawn
                || event instanceof Event.Ruled) {
            words.add(event);
        }
    }

    void settle(long at) {
        lastOffer = at;
        if (provider.isPresent()) {
            moved(provider.get().to(), provider.get().accepted(), at);
        } else if (assignee.isPresent()) {
            assigned(assignee.get(), at);
        }
        provider = Optional.empty();
        assignee = Optional.empty();
        for (Event word : words) {
            said(word, at);
        }
        words.clear();
    }

    Optional<String> accountable() {
        return accountable;
    }

    Optional<String> offeredTo() {
        return open().filter(Offer::isHandOff).map(Offer::to);
    }

    /** When the department accountable since the last settling had been offered the request. */
    long lastOffer() {
        return lastOffer;
    }

    List<Offer> offers() {
        return offers;
    }

    private void moved(Optional<String> to, boolean accepted, long at) {
        if (to.isEmpty()) {
            overtaken(at);
            accountable = to;
        } else if (to.equals(accountable)) {
            takenBack(at);
        } else if (accepted || accountable.isEmpty()) {
            taken(to.get(), accepted, at);
        } else if (!to.equals(offeredTo())) {
            overtaken(at);
            offers.add(Offer.open(offers.size() + 1, accountable, to.get(), at));
        }
    }

    /** Within the accountable department it is no hand-off, but somebody there has taken the request. */
    private void assigned(Event.AssigneeChanged change, long at) {
        if (accountable.filter(change.departments()::contains).isEmpty()) {
            String to = offeredTo()
                    .filter(change.departments()::contains)
                    .orElse(change.departments().get(0));
            moved(Optional.of(to), change.by().contains(to), at);
        } else if (accountable.filter(change.by()::contains).isPresent()
                && offeredTo().isEmpty()) {
            answer(Answer.ACCEPTED, at);
        }
    }

    private void said(Event word, long at) {
        if (word instanceof Event.Offered offer) {
            moved(Optional.of(offer.to()), offer.accepted(), at);
        } else if (word instanceof Event.Ruled ruling) {
            moved(Optional.of(ruling.owner()), true, at);
        } else if (word instanceof Event.Accepted acceptance && isAsked(acceptance.department())) {
            accepted(acceptance.tacit() ? Answer.TACIT : Answer.ACCEPTED, at);
        } else if (word instanceof Event.Rejected rejection && isOffered(rejection.department())) {
            answer(Answer.REJECTED, at);
        } else if (word instanceof Event.Withdrawn withdrawal && isOffered(withdrawal.department())) {
            answer(Answer.WITHDRAWN, at);
        }
    }

    private void taken(String department, boolean accepted, long at) {
        if (isOffered(department)) {
            accepted(Answer.ACCEPTED, at);
            return;
        }
        overtaken(at);
        offers.add(Offer.open(offers.size() + 1, accountable, department, at));
        accountable = Optional.of(department);
        if (accepted) {
            answer(Answer.ACCEPTED, at);
        }
    }

    private void accepted(Answer how, long at) {
        Offer offer = open().orElseThrow();
        if (offer.isHandOff()) {
            lastOffer = offer.at();
            accountable = Optional.of(offer.to());
        }
        answer(how, at);
    }

    /** Who passes on what it was asked to take has answered; what was offered to somebody else is withdrawn. */
    private void overtaken(long at) {
        answer(offeredTo().isPresent() ? Answer.WITHDRAWN : Answer.ACCEPTED, at);
    }

    private void takenBack(long at) {
        if (offeredTo().isPresent()) {
            answer(Answer.WITHDRAWN, at);
        }
    }

    private void answer(Answer how, long at) {
        if (open().isPresent()) {
            offers.set(offers.size() - 1, open().get().answered(how, at));
        }
    }

    private Optional<Offer> open() {
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(offers.get(offers.size() - 1)).filter(Offer::isOpen);
    }

    private boolean isOffered(String department) {
        return offeredTo().filter(department::equals).isPresent();
    }

    private boolean isAsked(String department) {
        return open().filter(offer -> offer.to().equals(department)).isPresent();
    }
}

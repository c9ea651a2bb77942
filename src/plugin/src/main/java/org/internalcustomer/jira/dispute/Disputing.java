package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.DisputeLog;
import org.internalcustomer.jira.host.request.DisputeLog.Kind;
import org.internalcustomer.jira.host.request.DisputeLog.Saying;
import org.internalcustomer.jira.host.request.HandOffLog;
import org.internalcustomer.jira.host.request.OpenOffers;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;

/** What people do in disputes. Whoever opens or ends one does so first or not at all. */
final class Disputing {

    private static final String WORDS = "internal-customer.dispute.";

    private final Disputes disputes;
    private final DisputeLog log;
    private final DisputeRights rights;
    private final OpenOffers offers;
    private final HandOffLog handOffs;
    private final Precedents precedents;

    Disputing(
            Disputes disputes,
            DisputeLog log,
            DisputeRights rights,
            OpenOffers offers,
            HandOffLog handOffs,
            Precedents precedents) {
        this.disputes = disputes;
        this.log = log;
        this.rights = rights;
        this.offers = offers;
        this.handOffs = handOffs;
        this.precedents = precedents;
    }

    /** The departments with which the person may open a dispute now; none if they may not. */
    Set<String> openable(Issue issue, Person person) {
        Standing standing = offers.of(issue.getId()).orElse(null);
        if (standing == null
                || standing.done()
                || standing.accountable().isEmpty()
                || disputes.open(issue).isPresent()) {
            return Set.of();
        }
        String accountable = standing.accountable().get();
        Set<String> others = others(issue, accountable);
        return rights.speaksFor(List.of(accountable), person).isEmpty() ? rights.speaksFor(others, person) : others;
    }

    /** Who has it now: one side of a dispute that begins. */
    Optional<String> holder(Issue issue) {
        return offers.of(issue.getId()).flatMap(Standing::accountable);
    }

    /** Two departments do not agree whose it is. */
    void open(Issue issue, String other, String question, Person person) {
        Standing standing =
                offers.of(issue.getId()).orElseThrow(() -> new Conflict("internal-customer.request.not-computed"));
        if (standing.done() || standing.accountable().isEmpty()) {
            throw new Conflict(WORDS + "nobody-has-it");
        }
        if (disputes.open(issue).isPresent()) {
            throw new Conflict(WORDS + "open-already");
        }
        if (!openable(issue, person).contains(other)) {
            throw new Forbidden(WORDS + "may-not-open");
        }
        int number = disputes.of(issue.getId()).size() + 1;
        String accountable = standing.accountable().get();
        if (!log.say(issue, new Saying(Kind.OPENED, number, accountable, other, question), person)) {
            throw new Conflict(WORDS + "open-already");
        }
    }

    /** What a side says; what it said before stays. */
    void state(Issue issue, String department, String text, Person person) {
        Dispute dispute = open(issue);
        if (!sidesOf(dispute, person).contains(department)) {
            throw new Forbidden(WORDS + "may-not-state");
        }
        log.say(issue, new Saying(Kind.STATED, dispute.number(), department, "", text), person);
    }

    /** The accountable department gives in. */
    void keep(Issue issue, Person person) {
        Dispute dispute = open(issue);
        if (!mayKeep(dispute, person)) {
            throw new Forbidden(WORDS + "may-not-keep");
        }
        end(issue, new Saying(Kind.KEPT, dispute.number(), dispute.sides().accountable(), "", ""), person);
    }

    /** Names the owner, who has it from now on; what was offered meanwhile is off. */
    void rule(Issue issue, String owner, String reason, Precedent precedent, Person person) {
        Dispute dispute = open(issue);
        if (!rights.mayRule(issue, dispute.sides(), person)) {
            throw new Forbidden(WORDS + "may-not-rule");
        }
        precedents.check(issue, owner, reason, precedent);
        end(issue, new Saying(Kind.RULED, dispute.number(), owner, "", reason), person);
        precedents.make(issue, owner, reason, precedent, person);
    }

    Set<String> sidesOf(Dispute dispute, Person person) {
        return dispute.isOpen() ? rights.speaksFor(dispute.sides().both(), person) : Set.of();
    }

    boolean mayKeep(Dispute dispute, Person person) {
        return sidesOf(dispute, person).contains(dispute.sides().accountable());
    }

    boolean mayRule(Issue issue, Dispute dispute, Person person) {
        return dispute.isOpen() && rights.mayRule(issue, dispute.sides(), person);
    }

    private void end(Issue issue, Saying saying, Person person) {
        if (!log.say(issue, saying, person)) {
            throw new Conflict(WORDS + "ended-already");
        }
    }

    private Dispute open(Issue issue) {
        return disputes.open(issue).orElseThrow(() -> new Conflict(WORDS + "nothing-open"));
    }

    /** Departments that were asked, or had it, and are not accountable. */
    private Set<String> others(Issue issue, String accountable) {
        Set<String> others = new TreeSet<>();
        Collection<HandOffLog.Word> words = handOffs.of(issue.getId());
        words.forEach(word -> {
            others.add(rights.canonical(word.to()));
            others.add(rights.canonical(word.from()));
        });
        others.remove("");
        others.remove(rights.canonical(accountable));
        return others;
    }
}

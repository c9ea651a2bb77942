package org.internalcustomer.jira.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.survey.ContactLimit;

/** Who of some people may be asked once more; what is about to be posted counts. */
final class ContactLimits {

    private final Surroundings surroundings;
    private final List<String> people;
    private final Counting counting;
    private final ContactTally fresh;
    private final Map<Integer, ContactTally> byDays = new HashMap<>();

    /** @param counting is asked once for each number of days that a design looks back */
    ContactLimits(Surroundings surroundings, List<String> people, Counting counting) {
        this.surroundings = surroundings;
        this.fresh = new ContactTally(surroundings::canonical);
        this.people = people;
        this.counting = counting;
    }

    /** Counts how often people were asked within so many days. */
    @FunctionalInterface
    interface Counting {
        void count(Collection<String> people, int days, ContactTally tally);
    }

    boolean allow(Invitation invitation) {
        ContactLimit limit = surroundings.settings(invitation).reach().limit();
        return limit.isNone()
                || limit.allows(
                        times(invitation, limit, Optional.empty()),
                        times(invitation, limit, Optional.of(invitation.provider())));
    }

    void count(Invitation asked) {
        fresh.add(asked.requester(), asked.provider(), 1);
    }

    private long times(Invitation invitation, ContactLimit limit, Optional<String> department) {
        return byDays.computeIfAbsent(limit.days(), this::counted).times(invitation.requester(), department)
                + fresh.times(invitation.requester(), department);
    }

    private ContactTally counted(int days) {
        ContactTally tally = new ContactTally(surroundings::canonical);
        counting.count(people, days, tally);
        return tally;
    }
}

package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.request.SurveyContacts;

/** The invitations that were sent, by name and anonymously. */
final class StoredSurveyContacts implements SurveyContacts {

    private final SurveyStore store;
    private final AnonymousSurveys anonymous;
    private final Surroundings surroundings;
    private final InstantSource clock;

    StoredSurveyContacts(
            SurveyStore store, AnonymousSurveys anonymous, Surroundings surroundings, InstantSource clock) {
        this.store = store;
        this.anonymous = anonymous;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public long asked(String person, Optional<String> department, Instant since) {
        ContactTally tally = new ContactTally(surroundings::canonical);
        store.count(List.of(person), since, tally);
        anonymous.count(List.of(person), since, clock.instant(), tally);
        return tally.times(person, department);
    }
}

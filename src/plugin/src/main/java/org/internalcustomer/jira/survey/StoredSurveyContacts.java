package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.internalcustomer.jira.host.request.SurveyContacts;

/** The invitations that were sent, by name and anonymously. */
final class StoredSurveyContacts implements SurveyContacts {

    private final SurveyStore store;
    private final AnonymousSurveys anonymous;
    private final InstantSource clock;

    StoredSurveyContacts(SurveyStore store, AnonymousSurveys anonymous, InstantSource clock) {
        this.store = store;
        this.anonymous = anonymous;
        this.clock = clock;
    }

    @Override
    public long asked(String person, Optional<String> department, Instant since) {
        return store.asked(person, department, since)
                + anonymous.timesAsked(person, department, since, clock.instant());
    }
}

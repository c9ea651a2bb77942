package org.internalcustomer.jira.host.request;

import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Moment;

/** An issue's history as it is recorded, and who did what. */
public record Chronicle(IssueHistory history, Map<Moment, String> actors) {

    public Chronicle {
        actors = Map.copyOf(actors);
    }

    /** The user key of who did it; empty for nobody known. */
    public Optional<String> actor(Event event) {
        if (event instanceof Event.Commented comment) {
            return Optional.of(comment.author()).filter(author -> !author.isEmpty());
        }
        Moment moment = event.moment();
        return Optional.ofNullable(actors.get(new Moment(moment.at(), moment.source(), moment.group(), 0)));
    }
}

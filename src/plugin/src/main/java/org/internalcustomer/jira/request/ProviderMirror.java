package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.request.ShownProvider;

/**
 * Makes the provider field show who is accountable. It first writes down that it is about to, so that whoever reads the
 * history knows this change from a hand-off, also if it is killed in between and comes again.
 */
public final class ProviderMirror implements ShownProvider {

    private static final Set<RequestEvent.Kind> CAUSES = Set.of(
            RequestEvent.Kind.CHANGE, RequestEvent.Kind.OFFERED, RequestEvent.Kind.ACCEPTED, RequestEvent.Kind.RULED);

    private final RequestFields fields;
    private final IssueRecords records;
    private final RequestEvents events;
    private final Users users;
    private final InstantSource clock;
    private final IssueReading reading;

    public ProviderMirror(
            RequestFields fields, IssueRecords records, RequestEvents events, Users users, InstantSource clock) {
        this.fields = fields;
        this.records = records;
        this.events = events;
        this.users = users;
        this.clock = clock;
        this.reading = new IssueReading(fields);
    }

    @Override
    public void show(long issueId, Optional<String> accountable) {
        Optional<CustomField> field = fields.field(RequestField.PROVIDER_DEPARTMENT);
        Optional<MutableIssue> issue = records.copy(issueId);
        if (issue.isEmpty()
                || field.filter(each -> each.getRelevantConfig(issue.get()) != null)
                        .isEmpty()) {
            return;
        }
        Optional<String> shown = reading.key(issue.get(), RequestField.PROVIDER_DEPARTMENT);
        if (!shown.equals(accountable)) {
            long now = clock.millis();
            events.addFirst(new RequestEvent(
                    issueId,
                    "mirror/" + issueId + "/" + now,
                    now,
                    0,
                    "",
                    RequestEvent.Kind.MIRRORED,
                    Map.of("from", shown.orElse(""), "to", accountable.orElse(""))));
            Map<CustomField, Object> value = new HashMap<>();
            value.put(field.get(), accountable.orElse(null));
            records.change(causer(issue.get()), issue.get(), value);
        }
    }

    /** Who handed the request on, took it, or ruled on it last. */
    private ApplicationUser causer(MutableIssue issue) {
        List<RequestEvent> ours = events.of(List.of(issue.getId())).getOrDefault(issue.getId(), List.of());
        return ours.stream()
                .filter(event -> CAUSES.contains(event.kind()))
                .reduce((earlier, later) -> later)
                .flatMap(event -> users.user(event.actor()))
                .orElseGet(issue::getReporter);
    }
}

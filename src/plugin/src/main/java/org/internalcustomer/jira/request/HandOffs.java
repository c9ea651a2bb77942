package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.issue.IssueRecords;

/** The end of one leg and the start of the next (转办): a change of the provider through Jira, with a note. */
public final class HandOffs {

    private static final int LONGEST_NOTE = 2000;

    private final Configurations configurations;
    private final RequestFields fields;
    private final IssueRecords records;
    private final RequestEvents events;
    private final Users users;
    private final InstantSource clock;

    public HandOffs(
            Configurations configurations,
            RequestFields fields,
            IssueRecords records,
            RequestEvents events,
            Users users,
            InstantSource clock) {
        this.configurations = configurations;
        this.fields = fields;
        this.records = records;
        this.events = events;
        this.users = users;
        this.clock = clock;
    }

    void handOff(Issue issue, String to, String note, Person actor) {
        Department department = configurations
                .current()
                .organisation()
                .departments()
                .find(to)
                .filter(found -> !found.archived())
                .orElseThrow(() -> new BadInput("department", "internal-customer.department.unknown", to));
        if (note.length() > LONGEST_NOTE) {
            throw new BadInput("note", "internal-customer.request.note-too-long", LONGEST_NOTE);
        }
        Optional<String> current = new IssueReading(fields).key(issue, RequestField.PROVIDER_DEPARTMENT);
        if (current.filter(department.key()::equals).isPresent()) {
            throw new Conflict("internal-customer.request.has-it-already", department.key());
        }
        CustomField provider = fields.field(RequestField.PROVIDER_DEPARTMENT)
                .orElseThrow(() -> new Conflict("internal-customer.request.no-field"));
        ApplicationUser user = users.user(actor.key()).orElseThrow(() -> NotFound.of("user", actor.key()));
        MutableIssue copy = records.copy(issue.getId()).orElseThrow(() -> NotFound.of("issue", issue.getKey()));
        long now = clock.millis();
        records.changeWithEvent(user, copy, Map.of(provider, department.key()));
        if (!note.isEmpty()) {
            events.add(List.of(new RequestEvent(
                    issue.getId(),
                    "note/" + issue.getId() + "/" + now,
                    now,
                    0,
                    actor.key(),
                    RequestEvent.Kind.NOTE,
                    Map.of("from", current.orElse(""), "to", department.key(), "note", note))));
        }
    }
}

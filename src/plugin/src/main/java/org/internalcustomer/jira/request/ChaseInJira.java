package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentHours;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.issue.InternalComments;
import org.internalcustomer.jira.host.issue.IssueRecords;

/** Reads it from Jira's fields and comments, and from the configuration. */
final class ChaseInJira implements ChaseSurroundings {

    private final IssueReading reading;
    private final IssueRecords records;
    private final InternalComments internal;
    private final Configurations configurations;

    ChaseInJira(RequestFields fields, IssueRecords records, InternalComments internal, Configurations configurations) {
        this.reading = new IssueReading(fields);
        this.records = records;
        this.internal = internal;
        this.configurations = configurations;
    }

    @Override
    public Parties parties(Issue issue) {
        return new Parties(reading.requester(issue), reading.key(issue, RequestField.CUSTOMER_DEPARTMENT));
    }

    @Override
    public String words(long commentId) {
        return internal.contains(commentId) ? "" : records.publicText(commentId).orElse("");
    }

    @Override
    public Optional<Instant> nextWorkingDay(Optional<String> department, Instant after) {
        return DepartmentHours.nextWorkingDay(configurations.current(), department.orElse(""), after);
    }
}

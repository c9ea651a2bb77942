package org.internalcustomer.jira.host.customer;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.internalcustomer.jira.host.access.Person;

/**
 * One look at the customer's page: whoever holds the link is taken for the person whom it was written to.
 *
 * @param person the issue's internal customer of today
 * @param language in which the person reads
 * @param zone in which the person tells the time
 */
public record Visit(Issue issue, Person person, Locale language, ZoneId zone, Instant now) {}

package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.sla.Reading;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Texts;

/** The mails about a timer that runs out: to its readers, in their language. */
final class AlertMails implements Alerts {

    private static final String KEY = "internal-customer.sla.mail.";

    private final Configurations configurations;
    private final IssueRecords records;
    private final AlertReaders readers;
    private final Recipients recipients;
    private final Stationery stationery;
    private final Texts texts;
    private final InstantSource clock;

    AlertMails(
            Configurations configurations,
            IssueRecords records,
            AlertReaders readers,
            Recipients recipients,
            Stationery stationery,
            Texts texts,
            InstantSource clock) {
        this.configurations = configurations;
        this.records = records;
        this.readers = readers;
        this.recipients = recipients;
        this.stationery = stationery;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<OutgoingMail> write(long issueId, Timer timer, Threshold threshold, String key) {
        return records.find(List.of(issueId)).stream()
                .flatMap(issue -> readers.of(issue, timer).stream()
                        .flatMap(userKey -> recipients.find(userKey).stream())
                        .map(reader -> stationery.write(
                                key + "/" + reader.userKey(), reader, letter(issue, timer, threshold, reader))))
                .toList();
    }

    private Letter letter(Issue issue, Timer timer, Threshold threshold, Recipient reader) {
        String kind = KEY + threshold.name().toLowerCase(Locale.ROOT);
        Locale language = reader.language();
        String metric = texts.text(language, MetricNames.key(timer.id().metric()));
        Reading reading = timer.at(clock.millis());
        return Letter.about(texts.text(language, kind + ".subject", issue.getKey(), metric))
                .say(texts.text(language, kind + ".sentence", metric, issue.getKey(), due(timer, reader)))
                .fact(text(reader, "customer"), name(timer.owners().customer(), reader))
                .fact(text(reader, "provider"), name(timer.owners().provider(), reader))
                .fact(
                        text(reader, "assignee"),
                        Optional.ofNullable(issue.getAssignee())
                                .map(ApplicationUser::getDisplayName)
                                .orElse(""))
                .fact(text(reader, "goal"), duration(timer.allowed(), reader))
                .fact(text(reader, "left"), left(reading.remaining(), reader))
                .link(issue.getKey() + " " + issue.getSummary(), stationery.address("/browse/" + issue.getKey()))
                .note(text(reader, "why"));
    }

    private static String due(Timer timer, Recipient reader) {
        OptionalLong due = timer.course().due();
        return due.isPresent() ? reader.moment(Instant.ofEpochMilli(due.getAsLong())) : "";
    }

    private String left(OptionalLong remaining, Recipient reader) {
        return remaining.isPresent() && remaining.getAsLong() > 0 ? duration(remaining, reader) : "";
    }

    private String duration(OptionalLong millis, Recipient reader) {
        return millis.isPresent() ? new Durations(texts, reader.language()).text(millis.getAsLong()) : "";
    }

    private String name(Optional<String> department, Recipient reader) {
        return department
                .map(key -> department(key)
                        .map(found -> found.names().in(reader.language().getLanguage()))
                        .orElse(key))
                .orElse("");
    }

    private Optional<Department> department(String key) {
        return configurations.current().organisation().departments().find(key);
    }

    private String text(Recipient reader, String key) {
        return texts.text(reader.language(), KEY + key);
    }
}

package org.internalcustomer.jira.alert;

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
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Lengths;
import org.internalcustomer.jira.host.text.Texts;

/** The mails about timers that run out, one for each or gathered, in the reader's language. */
final class AlertMails {

    private static final String KEY = "internal-customer.alert.mail.";

    private final Configurations configurations;
    private final Stationery stationery;
    private final Texts texts;
    private final InstantSource clock;

    AlertMails(Configurations configurations, Stationery stationery, Texts texts, InstantSource clock) {
        this.configurations = configurations;
        this.stationery = stationery;
        this.texts = texts;
        this.clock = clock;
    }

    /** An issue with one of its timers that is worth a word. */
    record News(Issue issue, Timer timer) {

        boolean isSameAs(News other) {
            return issue.getId().equals(other.issue().getId())
                    && timer.id().equals(other.timer().id());
        }
    }

    OutgoingMail write(String key, Recipient reader, News news) {
        return stationery.write(key, reader, letter(news.issue(), news.timer(), reader));
    }

    /** One mail for what would have been many. */
    OutgoingMail gather(String key, Recipient reader, List<News> all) {
        Letter letter = Letter.about(text(reader, "digest.subject", all.size())).say(text(reader, "digest.sentence"));
        for (News news : all) {
            String metric = metric(news.timer(), reader);
            String kind = isLate(news.timer()) ? "digest.late" : "digest.soon";
            letter.fact(
                    news.issue().getKey() + " " + news.issue().getSummary(),
                    text(reader, kind, metric, due(news.timer(), reader)));
        }
        letter.link(text(reader, "digest.queue"), stationery.address("/plugins/servlet/internal-customer/queue"));
        return stationery.write(key, reader, letter.note(text(reader, "why")));
    }

    private Letter letter(Issue issue, Timer timer, Recipient reader) {
        String kind = isLate(timer) ? "breach" : "warning";
        String metric = metric(timer, reader);
        Reading reading = timer.at(clock.millis());
        return Letter.about(text(reader, kind + ".subject", issue.getKey(), metric))
                .say(text(reader, kind + ".sentence", metric, issue.getKey(), due(timer, reader)))
                .fact(text(reader, "customer"), name(timer.owners().customer(), reader))
                .fact(text(reader, "provider"), name(timer.owners().provider(), reader))
                .fact(
                        text(reader, "assignee"),
                        Optional.ofNullable(issue.getAssignee())
                                .map(ApplicationUser::getDisplayName)
                                .orElse(""))
                .fact(text(reader, "goal"), length(timer.allowed(), reader))
                .fact(text(reader, "left"), left(reading.remaining(), reader))
                .link(issue.getKey() + " " + issue.getSummary(), stationery.address("/browse/" + issue.getKey()))
                .note(text(reader, "why"));
    }

    /** As of now: a mail that was held speaks of the time when it is written. */
    private boolean isLate(Timer timer) {
        OptionalLong due = timer.course().due();
        return due.isPresent() && due.getAsLong() <= clock.millis();
    }

    private String metric(Timer timer, Recipient reader) {
        String name = timer.id().metric().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.text(reader.language(), "internal-customer.sla.metric." + name);
    }

    private static String due(Timer timer, Recipient reader) {
        OptionalLong due = timer.course().due();
        return due.isPresent() ? reader.moment(Instant.ofEpochMilli(due.getAsLong())) : "";
    }

    private String left(OptionalLong remaining, Recipient reader) {
        return remaining.isPresent() && remaining.getAsLong() > 0 ? length(remaining, reader) : "";
    }

    private String length(OptionalLong millis, Recipient reader) {
        return millis.isPresent() ? new Lengths(texts, reader.language()).text(millis.getAsLong()) : "";
    }

    private String name(Optional<String> department, Recipient reader) {
        Locale language = reader.language();
        return department
                .map(key -> department(key)
                        .map(found -> found.names().in(language.getLanguage()))
                        .orElse(key))
                .orElse("");
    }

    private Optional<Department> department(String key) {
        return configurations.current().organisation().departments().find(key);
    }

    private String text(Recipient reader, String key, Object... arguments) {
        return texts.text(reader.language(), KEY + key, arguments);
    }
}

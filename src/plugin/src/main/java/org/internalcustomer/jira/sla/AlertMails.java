package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The mails about a timer that runs out: to the head of the accountable department and to the assignee, in their language. */
final class AlertMails implements Alerts {

    private final Configurations configurations;
    private final IssueRecords records;
    private final Users users;
    private final TimeZoneManager zones;
    private final TemplateRenderer templates;
    private final Texts texts;
    private final Times times;
    private final ApplicationProperties jira;

    AlertMails(
            Configurations configurations,
            IssueRecords records,
            Users users,
            TimeZoneManager zones,
            TemplateRenderer templates,
            Texts texts,
            Times times,
            ApplicationProperties jira) {
        this.configurations = configurations;
        this.records = records;
        this.users = users;
        this.zones = zones;
        this.templates = templates;
        this.texts = texts;
        this.times = times;
        this.jira = jira;
    }

    @Override
    public List<OutgoingMail> write(long issueId, Timer timer, Threshold threshold, String key) {
        List<OutgoingMail> mails = new ArrayList<>();
        for (Issue issue : records.find(List.of(issueId))) {
            for (ApplicationUser reader : readers(issue, timer)) {
                mails.add(write(issue, timer, threshold, key, reader));
            }
        }
        return mails;
    }

    private Set<ApplicationUser> readers(Issue issue, Timer timer) {
        Set<ApplicationUser> readers = new LinkedHashSet<>();
        Optional<Department> department = timer.owners()
                .provider()
                .flatMap(configurations.current().organisation().departments()::find);
        department
                .flatMap(found -> found.heads().head().or(() -> found.heads().deputy()))
                .flatMap(users::user)
                .ifPresent(readers::add);
        Optional.ofNullable(issue.getAssignee()).ifPresent(readers::add);
        readers.removeIf(reader -> !reader.isActive()
                || reader.getEmailAddress() == null
                || reader.getEmailAddress().isBlank());
        return readers;
    }

    private OutgoingMail write(Issue issue, Timer timer, Threshold threshold, String key, ApplicationUser reader) {
        Locale language = texts.localeOf(reader);
        ZoneId zone = zones.getTimeZoneforUser(reader).toZoneId();
        String kind = "internal-customer.sla.mail." + threshold.name().toLowerCase(Locale.ROOT);
        String metric = texts.text(language, MetricNames.key(timer.id().metric()));
        String due = timer.course().due().isPresent()
                ? times.format(Instant.ofEpochMilli(timer.course().due().getAsLong()), zone, language)
                : "";
        String subject = texts.text(language, kind + ".subject", issue.getKey(), metric);
        String link = jira.getBaseUrl(UrlMode.CANONICAL).replaceAll("/+$", "") + "/browse/" + issue.getKey();
        Map<String, Object> view = new HashMap<>();
        view.put("language", language.toLanguageTag());
        view.put("subject", subject);
        view.put("sentence", texts.text(language, kind + ".sentence", metric, issue.getKey(), due));
        view.put("issue", issue.getKey() + " " + issue.getSummary());
        view.put("link", link);
        view.put("why", texts.text(language, "internal-customer.sla.mail.why"));
        String text = view.get("sentence") + "\n\n" + view.get("issue") + "\n" + link + "\n\n" + view.get("why") + "\n";
        return new OutgoingMail(key + "/" + reader.getKey(), reader.getEmailAddress(), subject, text, html(view));
    }

    private String html(Map<String, Object> view) {
        StringWriter html = new StringWriter();
        try {
            templates.render("templates/sla/mail.vm", Map.of("view", view), html);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return html.toString();
    }
}

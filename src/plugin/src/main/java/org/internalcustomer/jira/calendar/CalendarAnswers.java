package org.internalcustomer.jira.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.Durations;

/** What a working calendar says: how much working time is between two instants, and when a budget is used up. */
public final class CalendarAnswers {

    private final Access access;
    private final Configurations configurations;

    public CalendarAnswers(Access access, Configurations configurations) {
        this.access = access;
        this.configurations = configurations;
    }

    /** @param elapsed in milliseconds */
    public record ElapsedView(String calendar, String from, String to, long elapsed) {}

    /** @param due null where the budget is not used up within ten years */
    public record DueView(String calendar, String from, long budget, String due) {}

    /**
     * One version of a calendar.
     *
     * @param effective since when it counts; null for from ever
     * @param restatement whether it changed what was counted before it was saved
     * @param changedBy user key; null for those who may not administer
     */
    public record VersionView(
            int version, String effective, boolean restatement, String changedAt, String changedBy, Object calendar) {}

    /** The latest first. */
    public List<VersionView> versions(String key) {
        calendar(key);
        Section section = configurations.section(CalendarSection.NAME);
        List<VersionView> versions = new ArrayList<>();
        for (ItemVersion item : configurations.versions(section, key)) {
            versions.add(
                    0,
                    new VersionView(
                            item.version(),
                            item.effective() == ItemVersion.FROM_EVER ? null : instant(item.effective()),
                            CalendarFormView.isRestatement(item),
                            instant(item.changedAt()),
                            access.mayAdminister() ? item.changedBy() : null,
                            section.shown(item)));
        }
        return versions;
    }

    public ElapsedView elapsed(String key, String from, String to) {
        WorkingTime calendar = calendar(key);
        Instant start = instant("from", from);
        Instant end = instant("to", to);
        return new ElapsedView(
                key, start.toString(), end.toString(), calendar.elapsed(start.toEpochMilli(), end.toEpochMilli()));
    }

    public DueView due(String key, String from, String budget) {
        WorkingTime calendar = calendar(key);
        Instant start = instant("from", from);
        long millis = Durations.parse(given("budget", budget))
                .orElseThrow(() -> new BadInput("budget", "internal-customer.error.duration", budget))
                .toMillis();
        long due = calendar.due(start.toEpochMilli(), millis);
        String at = due == WorkingTime.NEVER ? null : Instant.ofEpochMilli(due).toString();
        return new DueView(key, start.toString(), millis, at);
    }

    private WorkingTime calendar(String key) {
        access.user();
        return configurations.current().calendars().workingTime(key).orElseThrow(() -> NotFound.of("calendar", key));
    }

    private static String instant(long at) {
        return Instant.ofEpochMilli(at).toString();
    }

    private static Instant instant(String field, String text) {
        try {
            return Instant.parse(given(field, text));
        } catch (DateTimeException wrong) {
            throw new BadInput(field, "internal-customer.error.instant", text);
        }
    }

    private static String given(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new BadInput(field, "internal-customer.error.required");
        }
        return text;
    }
}

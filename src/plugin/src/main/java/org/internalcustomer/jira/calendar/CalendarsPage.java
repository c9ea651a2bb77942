package org.internalcustomer.jira.calendar;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.CalendarBook;
import org.internalcustomer.jira.host.config.CalendarVersion;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.SectionPage;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Times;

/** Admin page: the working calendars (工作日历), with what they would say about an issue raised now. */
public final class CalendarsPage extends SectionPage {

    private static final long serialVersionUID = 1;
    private static final Duration EXAMPLE = Duration.ofHours(8);

    private final transient InstantSource clock;
    private final transient Times times;
    private final transient Configurations configurations;
    private final transient EndingHolidays endings;
    private final transient Users users;

    public CalendarsPage(
            PageTools tools,
            Access access,
            Configurations configurations,
            InstantSource clock,
            Times times,
            Users users) {
        super(tools, access, configurations, CalendarSection.NAME, "calendars");
        this.configurations = configurations;
        this.endings = new EndingHolidays(configurations, clock);
        this.clock = clock;
        this.times = times;
        this.users = users;
    }

    @Override
    protected Shown list(PageRequest request) {
        ListView list = new ListView(
                texts(),
                "internal-customer.calendar.calendar",
                "internal-customer.calendar.zone-label",
                "internal-customer.calendar.week",
                "internal-customer.calendar.version",
                "internal-customer.calendar.example");
        CalendarBook calendars = configuration().calendars();
        for (CalendarVersion latest : calendars.current()) {
            CalendarVersion calendar =
                    calendars.versionAt(latest.key(), clock.millis()).orElse(latest);
            list.row(
                    calendar.key(),
                    edit(calendar.key()),
                    0,
                    latest.archived(),
                    titled(calendar.names(), calendar.key()),
                    calendar.own().zone().getId(),
                    WeekText.of(calendar, texts().viewersLocale()),
                    standing(calendar),
                    example(calendar));
        }
        Map<String, Object> view = list.view(
                "calendars",
                "internal-customer.calendar.intro",
                "internal-customer.calendar.empty",
                address() + "?new",
                "internal-customer.calendar.add");
        view.put(
                "warnings",
                endings.all().stream()
                        .map(ending -> HolidaysCheck.sentence(texts(), ending))
                        .toList());
        return listed(request, "internal-customer.calendar.title", view)
                .through("templates/calendar/calendars.vm", "calendar-resources");
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> body) {
        CalendarForm form = new CalendarForm(request, texts());
        FormView fields = form.fields(named(request, key, body), key, body, configuration());
        configuration()
                .calendars()
                .current(key)
                .ifPresent(calendar ->
                        fields.note(texts().text("internal-customer.calendar.example-note", example(calendar))));
        Map<String, Object> view = fields.view("calendar", "internal-customer.calendar.form-intro", address());
        new CalendarFormView(texts(), times, configurations, endings, users).complete(view, key, clock.millis());
        return formed(key.isEmpty() ? "internal-customer.calendar.add" : "internal-customer.calendar.edit", view)
                .through("templates/calendar/calendar.vm", "calendar-resources");
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", words(request, "name"));
        body.putAll(new CalendarForm(request, texts()).body(clock.instant()));
        return body;
    }

    /** The version that counts now begins the form, not one that counts later. */
    @Override
    protected Optional<ItemVersion> item(String key) {
        return configuration().calendars().versionAt(key, clock.millis()).flatMap(now -> item(key, now.version()));
    }

    @Override
    protected Submission submission(PageRequest request, String key) {
        return Submission.ofNow(section(), key, new JsonValue("", body(request)));
    }

    /** Its number, and which ones follow when. */
    private String standing(CalendarVersion calendar) {
        StringBuilder text = new StringBuilder().append(calendar.version());
        for (CalendarVersion next : configuration().calendars().following(calendar.key(), clock.millis())) {
            text.append(" · ")
                    .append(texts().text(
                                    "internal-customer.calendar.version-from",
                                    next.version(),
                                    CalendarFormView.counting(next, times, texts())));
        }
        return text.toString();
    }

    private String example(CalendarVersion calendar) {
        WorkingTime time =
                configuration().calendars().workingTime(calendar.key()).orElseThrow();
        return DueWords.of(texts(), times, calendar.own().zone(), time.due(clock.millis(), EXAMPLE.toMillis()));
    }
}

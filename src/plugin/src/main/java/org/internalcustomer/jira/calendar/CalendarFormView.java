package org.internalcustomer.jira.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.CalendarVersion;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.HolidaySet;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** What {@code templates/calendar/calendar.vm} shows beside the fields: the sets' days, warnings, and all versions. */
final class CalendarFormView {

    private final Texts texts;
    private final Times times;
    private final Configurations configurations;
    private final EndingHolidays endings;
    private final Users users;

    CalendarFormView(Texts texts, Times times, Configurations configurations, EndingHolidays endings, Users users) {
        this.texts = texts;
        this.times = times;
        this.configurations = configurations;
        this.endings = endings;
        this.users = users;
    }

    void complete(Map<String, Object> view, String key, long now) {
        group(view);
        Map<String, Object> setDays = new LinkedHashMap<>();
        for (HolidaySet set : configurations.current().calendars().holidaySets()) {
            setDays.put(set.key(), Days.write(set.days()));
        }
        view.put("setDays", Json.write(setDays));
        view.put("language", texts.viewersLocale().toLanguageTag());
        view.put("importAddress", key.isEmpty() ? "" : ImportPage.ADDRESS + "?calendar=" + key);
        view.put(
                "warnings",
                endings.of(key).stream()
                        .map(ending -> HolidaysCheck.sentence(texts, ending))
                        .toList());
        view.put(
                "following",
                configurations.current().calendars().following(key, now).stream()
                        .map(next -> texts.text(
                                "internal-customer.calendar.following",
                                next.version(),
                                counting(next, times, texts),
                                WeekText.of(next, texts.viewersLocale())))
                        .toList());
        view.put("versions", versions(key));
    }

    /** Since when it counts, in its zone. */
    static String counting(CalendarVersion version, Times times, Texts texts) {
        return times.format(
                Instant.ofEpochMilli(version.effective()), version.own().zone(), texts.viewersLocale());
    }

    /** The template shows the fields in four places. */
    @SuppressWarnings("unchecked")
    private static void group(Map<String, Object> view) {
        List<Object> basics = new ArrayList<>();
        List<Object> week = new ArrayList<>();
        List<Object> rest = new ArrayList<>();
        for (Map<String, Object> field : (List<Map<String, Object>>) view.get("fields")) {
            String name = String.valueOf(field.get("name"));
            if (name.startsWith(CalendarForm.WEEK)) {
                week.add(field);
            } else if (name.equals("holidaySets") || name.equals("specialDays")) {
                view.put(name, field);
            } else {
                (week.isEmpty() ? basics : rest).add(field);
            }
        }
        view.put("basics", basics);
        view.put("week", week);
        view.put("rest", rest);
    }

    private List<Object> versions(String key) {
        List<Object> versions = new ArrayList<>();
        for (ItemVersion item : configurations.versions(configurations.section(CalendarSection.NAME), key)) {
            CalendarVersion version = CalendarSection.version(item);
            versions.add(
                    0,
                    Map.of(
                            "version", item.version(),
                            "effective", effective(item, version),
                            "restatement", isRestatement(item),
                            "at", times.format(Instant.ofEpochMilli(item.changedAt())),
                            "by", users.displayName(item.changedBy())));
        }
        return versions;
    }

    private String effective(ItemVersion item, CalendarVersion version) {
        return item.effective() == ItemVersion.FROM_EVER
                ? texts.text("internal-customer.calendar.versions.from-ever")
                : counting(version, times, texts);
    }

    /** The first version has nothing to restate. */
    static boolean isRestatement(ItemVersion item) {
        return item.version() > 1 && item.effective() < item.changedAt();
    }
}

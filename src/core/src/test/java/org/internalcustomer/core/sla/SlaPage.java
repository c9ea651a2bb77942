package org.internalcustomer.core.sla;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Story;

/** The tables of {@code docs/sla.md}. */
final class SlaPage {

    /** The history and the timers of one example. */
    record Example(List<Map<String, String>> history, List<Map<String, String>> timers) {}

    /** With the weekday, so that a wrong one on the page does not parse. */
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

    private static final int WEEKDAY_AND_TIME = "Mon 2026-09-28 10:00".length();

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private record Table(String heading, List<Map<String, String>> rows) {}

    private final List<Table> tables = new ArrayList<>();

    static SlaPage read() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/sla.md"))) {
            folder = folder.getParent();
        }
        try {
            SlaPage page = new SlaPage();
            page.parse(Files.readAllLines(folder.resolve("docs/sla.md")));
            return page;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The rows of every table that has that column. */
    Stream<Map<String, String>> tables(String column) {
        return tables.stream().flatMap(table -> table.rows().stream()).filter(row -> row.containsKey(column));
    }

    Map<String, WorkingCalendar> calendars() {
        Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
        tables("special days").forEach(row -> calendars.put(row.get("calendar"), calendar(row)));
        return calendars;
    }

    Map<String, Example> examples() {
        Map<String, Example> examples = new LinkedHashMap<>();
        for (int i = 0; i + 1 < tables.size(); i++) {
            if (tables.get(i).rows().get(0).containsKey("what")) {
                examples.put(
                        tables.get(i).heading(),
                        new Example(tables.get(i).rows(), tables.get(i + 1).rows()));
            }
        }
        return examples;
    }

    static Story story(List<Map<String, String>> history) {
        String[] first = history.get(0).get("what").split(" for ");
        Story story = Story.created(utc(history.get(0).get("when")));
        if (first.length > 1) {
            story.to(first[1]);
        }
        for (Map<String, String> row : history.subList(1, history.size())) {
            tell(story, utc(row.get("when")), row.get("what"));
        }
        return story;
    }

    /** The request of a row that tells one event at most. */
    static Story published(Map<String, String> row) {
        Story story = Story.created(utc(row.get("created")));
        String event = row.get("event");
        if (!event.isEmpty()) {
            tell(story, utc(event.substring(0, WEEKDAY_AND_TIME)), event.substring(WEEKDAY_AND_TIME + 1));
        }
        return story;
    }

    static long instant(String when, ZoneId zone) {
        return LocalDateTime.parse(when, WHEN).atZone(zone).toInstant().toEpochMilli();
    }

    static String shown(long at, ZoneId zone) {
        return WHEN.format(Instant.ofEpochMilli(at).atZone(zone));
    }

    static String shown(OptionalLong at) {
        return at.isEmpty() ? "" : shown(at.getAsLong(), SHANGHAI);
    }

    static String span(long millis) {
        long minutes = millis / 60_000;
        String text = (minutes >= 60 ? minutes / 60 + "h " : "") + (minutes % 60 > 0 ? minutes % 60 + "m" : "");
        return text.isEmpty() ? "0m" : text.strip();
    }

    private static void tell(Story story, String when, String what) {
        String last = what.substring(what.lastIndexOf(' ') + 1);
        if (what.startsWith("status ")) {
            story.status(when, what.substring(7));
        } else if (what.startsWith("priority ")) {
            story.priority(when, last);
        } else if (what.startsWith("provider ")) {
            story.handedTo(when, last);
        } else if (what.startsWith("offered to ")) {
            story.add(new Event.Offered(Moment.app(Story.instant(when), 1), last, false));
        } else if (last.equals("accepts")) {
            story.accepted(when, what.split(" ")[0]);
        } else if (what.endsWith("comments internally")) {
            story.noted(when, what.split(" ")[0], what.split(" ")[2]);
        } else if (last.equals("comments")) {
            story.commented(when, what.split(" ")[0], what.split(" ")[2]);
        } else {
            throw new IllegalArgumentException("docs/sla.md says '" + what + "', which this test cannot read");
        }
    }

    static String utc(String when) {
        return Instant.ofEpochMilli(instant(when, SHANGHAI))
                .atZone(ZoneOffset.UTC)
                .toLocalDateTime()
                .toString();
    }

    private static WorkingCalendar calendar(Map<String, String> row) {
        String open = row.get("open");
        Map<DayOfWeek, List<Interval>> days = new EnumMap<>(DayOfWeek.class);
        DayOfWeek day = weekday(open.substring(0, 3));
        DayOfWeek last = weekday(open.substring(4, 7));
        for (; !day.equals(last); day = day.plus(1)) {
            days.put(day, intervals(open.substring(8)));
        }
        days.put(last, intervals(open.substring(8)));
        List<SpecialDay> special = Stream.of(row.get("special days").split(", "))
                .filter(each -> !each.isBlank())
                .map(SlaPage::specialDay)
                .toList();
        return new WorkingCalendar(row.get("calendar"), ZoneId.of(row.get("zone")), new WeeklyHours(days), special);
    }

    private static SpecialDay specialDay(String text) {
        LocalDate date = LocalDate.parse(text.substring(0, 10));
        String what = text.substring(11);
        if (what.equals("closed")) {
            return SpecialDay.closed(date, what);
        }
        return what.startsWith("like ")
                ? SpecialDay.like(date, what, weekday(what.substring(5)))
                : SpecialDay.hours(date, what, intervals(what));
    }

    private static List<Interval> intervals(String text) {
        return Stream.of(text.split(", "))
                .map(each -> Interval.of(each.substring(0, 5), each.substring(6)))
                .toList();
    }

    private static DayOfWeek weekday(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private void parse(List<String> lines) {
        String heading = "";
        List<String> columns = List.of();
        for (String line : lines) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            }
            if (!line.startsWith("|")) {
                columns = List.of();
            } else if (columns.isEmpty()) {
                columns = cells(line);
                tables.add(new Table(heading, new ArrayList<>()));
            } else if (!line.startsWith("| ---")) {
                tables.get(tables.size() - 1).rows().add(row(columns, cells(line)));
            }
        }
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}

package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.CompiledCalendar;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.config.SurveyDesign;
import org.internalcustomer.jira.host.config.SurveyDesigns;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.config.SurveySettings.Reach;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.mail.Recipient;

/** A small company without Jira: Lin reads Chinese, everybody else is unreachable. */
final class FakeSurroundings implements Surroundings {

    static final Instant ACTIVATED = Instant.parse("2026-03-01T00:00:00Z");

    SurveySettings settings = new SurveySettings(
            true,
            Duration.ZERO,
            14,
            Names.none(),
            Names.of("Was it good?"),
            ACTIVATED,
            Reach.everybody(),
            Simulation.none());
    final Map<String, Recipient> people =
            new HashMap<>(Map.of("lin", new Recipient("lin", "林", "lin@example.com", Locale.CHINA, ZoneOffset.UTC)));

    /** Open all the time unless a test says otherwise. */
    WorkingTime hours = new CompiledCalendar(
            new WorkingCalendar("SD", ZoneOffset.UTC, WeeklyHours.everyDay(Interval.of("00:00", "24:00"))));

    boolean resolved = true;
    String priority = "3";

    /** Of single issues. */
    final Map<Long, String> priorities = new HashMap<>();

    Optional<String> assignee = Optional.of("anna");

    /** Of single issues. */
    final Map<Long, String> assignees = new HashMap<>();

    final Map<Long, Crowd> crowds = new HashMap<>();

    List<SurveyDesign> designs = List.of();

    /** What departments have become. */
    final Map<String, String> merged = new HashMap<>();

    /** How often Jira was asked about issues. */
    int readings;

    @Override
    public Optional<Recipient> recipient(String userKey) {
        return Optional.ofNullable(people.get(userKey));
    }

    @Override
    public Map<Long, AskedIssue> issues(Collection<Long> ids) {
        readings++;
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new AskedIssue(
                                "SVC-" + id,
                                "No network",
                                Optional.ofNullable(assignees.get(id)).or(() -> assignee),
                                "1",
                                priorities.getOrDefault(id, priority),
                                resolved ? "10000" : "")));
    }

    @Override
    public Map<Long, Crowd> crowds(Collection<Long> ids) {
        readings++;
        return ids.stream().collect(Collectors.toMap(id -> id, id -> crowds.getOrDefault(id, Crowd.of(id))));
    }

    @Override
    public AskedRequest request(Invitation invitation, AskedIssue issue, Locale language) {
        return new AskedRequest(issue.key(), issue.summary(), "服务台", "https://jira.example.com/mine?t=~own~");
    }

    @Override
    public String ownPage(Invitation invitation) {
        return "/own/" + invitation.issueId() + "/" + invitation.requester();
    }

    @Override
    public SurveyDesigns designs() {
        return new SurveyDesigns(settings, designs);
    }

    @Override
    public WorkingTime hours(String department, Instant at) {
        return hours;
    }

    @Override
    public String canonical(String department) {
        return merged.getOrDefault(department, department);
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}

package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.dispute.Stage;
import org.internalcustomer.core.dispute.Superior;
import org.internalcustomer.jira.dispute.Dispute.Said;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.DepartmentNames;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** Disputes in the viewer's words. */
final class DisputeWords {

    private static final String WORDS = "internal-customer.dispute.";

    private final DisputeRights rights;
    private final DepartmentNames departments;
    private final Users users;
    private final Texts texts;
    private final Times times;
    private final InstantSource clock;

    DisputeWords(
            DisputeRights rights,
            DepartmentNames departments,
            Users users,
            Texts texts,
            Times times,
            InstantSource clock) {
        this.rights = rights;
        this.departments = departments;
        this.users = users;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** {@code number, between, opened, question, open, state, lozenge, turn, until, deciders, sides, ended, reason}. */
    Map<String, Object> of(Issue issue, Dispute dispute) {
        Map<String, Object> view = new HashMap<>();
        view.put("number", dispute.number());
        view.put("between", between(dispute));
        view.put(
                "opened", said(dispute.opened().text().isEmpty() ? "opened-by-rejection" : "opened", dispute.opened()));
        view.put("question", dispute.opened().text());
        view.put("open", dispute.isOpen());
        view.put("state", texts.text(WORDS + "state." + slug(dispute.state())));
        view.put("turn", dispute.isOpen() ? turn(dispute) : "");
        view.put("late", dispute.isOpen() && stage(dispute) == Stage.LATE);
        view.put("until", dispute.isOpen() ? until(dispute) : "");
        view.put("deciders", deciders(issue, dispute));
        view.put(
                "sides",
                List.of(
                        side(dispute, dispute.sides().accountable(), "accountable"),
                        side(dispute, dispute.sides().other(), "other")));
        view.put("ended", dispute.ended().map(end -> ended(dispute, end)).orElse(""));
        view.put("reason", dispute.ended().map(end -> end.said().text()).orElse(""));
        return view;
    }

    String between(Dispute dispute) {
        return texts.text(
                WORDS + "between",
                departments.of(dispute.sides().accountable()),
                departments.of(dispute.sides().other()));
    }

    String turn(Dispute dispute) {
        return texts.text(WORDS + "turn." + slug(stage(dispute)));
    }

    String until(Dispute dispute) {
        long until = dispute.clock().next(clock.millis()).orElse(dispute.clock().lateFrom());
        return until == WorkingTime.NEVER ? "" : times.format(Instant.ofEpochMilli(until));
    }

    Stage stage(Dispute dispute) {
        return dispute.clock().stage(clock.millis());
    }

    private String deciders(Issue issue, Dispute dispute) {
        return rights.superior(issue, dispute.sides())
                .map(Superior::people)
                .map(people -> String.join(
                        ", ", people.stream().map(users::displayName).toList()))
                .orElseGet(() -> texts.text(WORDS + "administrators"));
    }

    private Map<String, Object> side(Dispute dispute, String department, String role) {
        return Map.of(
                "key", department,
                "name", departments.of(department),
                "role", texts.text(WORDS + "role." + role),
                "positions",
                        dispute.positions().stream()
                                .filter(position -> position.department().equals(department))
                                .map(position -> Map.of(
                                        "said", said("said", position.said()),
                                        "text", position.said().text()))
                                .toList());
    }

    private String ended(Dispute dispute, Dispute.End end) {
        String key = dispute.state() == Dispute.State.RULED ? "ended.ruled" : "ended.kept";
        return texts.text(
                WORDS + key,
                users.displayName(end.said().by()),
                departments.of(end.owner()),
                times.format(end.said().at()));
    }

    private String said(String key, Said said) {
        return texts.text(WORDS + key, users.displayName(said.by()), times.format(said.at()));
    }

    String department(String key) {
        return departments.of(key);
    }

    List<Map<String, Object>> options(Set<String> keys) {
        return keys.stream()
                .<Map<String, Object>>map(key -> Map.of("key", key, "name", departments.of(key)))
                .toList();
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

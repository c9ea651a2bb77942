package org.internalcustomer.jira.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.core.sla.Triggers;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.issue.Workflows;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.Texts;

/**
 * What policies name that is gone: statuses, priorities, issue types, projects and transitions that Jira no longer has, archived
 * departments, services and calendars, calendars that are hardly ever open by now, and groups and people of their department and of their alerts. What is gone matches
 * nothing and hears nothing; the rest of such a policy works as before.
 */
public final class BrokenPolicies {

    private static final String WORDS = "internal-customer.policy.broken.";

    private final Constants constants;
    private final Projects projects;
    private final Users users;
    private final Workflows workflows;
    private final Texts texts;

    public BrokenPolicies(Constants constants, Projects projects, Users users, Workflows workflows, Texts texts) {
        this.constants = constants;
        this.projects = projects;
        this.users = users;
        this.workflows = workflows;
        this.texts = texts;
    }

    /** Of all that the policy names at that instant or later. */
    List<String> missing(String key, long at, Configuration configuration) {
        return configuration.policies().holding(key, at).stream()
                .flatMap(version -> missing(version.policy(), configuration).stream())
                .distinct()
                .toList();
    }

    /** Each once, in the viewer's language; empty if nothing is gone. */
    List<String> missing(SlaPolicy policy, Configuration configuration) {
        Set<String> missing = new LinkedHashSet<>();
        policy.provider().ifPresent(key -> missing.addAll(department(key, configuration)));
        for (MetricRule rule : policy.rules()) {
            statuses(rule.triggers()).stream()
                    .filter(id -> constants.statusId(id).isEmpty())
                    .forEach(id -> missing.add(text("status", id)));
            rule.goals().forEach(goal -> missing.addAll(goal(goal, configuration)));
            rule.alerts().stream()
                    .map(Alert::actions)
                    .flatMap(List::stream)
                    .forEach(action -> missing.addAll(alert(action)));
        }
        return List.copyOf(missing);
    }

    private static Set<String> statuses(Triggers triggers) {
        Set<String> statuses = new LinkedHashSet<>(triggers.start().statuses());
        statuses.addAll(triggers.pause().keySet());
        statuses.addAll(triggers.stop().statuses());
        statuses.addAll(triggers.reset().statuses());
        return statuses;
    }

    private List<String> goal(Goal goal, Configuration configuration) {
        List<String> missing = new ArrayList<>();
        if (configuration
                .calendars()
                .current(goal.calendar())
                .filter(calendar -> !calendar.archived())
                .isEmpty()) {
            missing.add(text("calendar", goal.calendar()));
        }
        goal.budget().stream()
                .mapToObj(Duration::ofMillis)
                .filter(time -> NeverDue.isBeyond(time, goal.calendar(), configuration.calendars()))
                .forEach(time -> missing.add(text("never-due", goal.calendar(), Durations.format(time))));
        goal.when().named().forEach((field, values) -> values.stream()
                .filter(value -> !exists(field, value, configuration))
                .forEach(value -> missing.add(text(kind(field), value))));
        return missing;
    }

    private boolean exists(Field field, String value, Configuration configuration) {
        return switch (field) {
            case PRIORITY -> constants.priorityId(value).isPresent();
            case ISSUE_TYPE -> constants.issueTypeId(value).isPresent();
            case PROJECT -> projects.byKey(value).isPresent();
            case SERVICE ->
                configuration
                        .services()
                        .find(value)
                        .filter(service -> !service.archived())
                        .isPresent();
            case CUSTOMER -> inUse(value, configuration).isPresent();
            case LABEL -> true;
        };
    }

    private static String kind(Field field) {
        return switch (field) {
            case PRIORITY -> "priority";
            case ISSUE_TYPE -> "type";
            case PROJECT -> "project";
            case SERVICE -> "service";
            case CUSTOMER, LABEL -> "department";
        };
    }

    private List<String> department(String key, Configuration configuration) {
        Optional<Department> department = inUse(key, configuration);
        if (department.isEmpty()) {
            return List.of(text("department", key));
        }
        if (!department.get().key().equals(key)) {
            return List.of(text("provider-merged", key, department.get().key()));
        }
        List<String> missing = new ArrayList<>();
        department.get().members().groups().stream()
                .filter(group -> !users.groupExists(group))
                .forEach(group -> missing.add(text("group", group)));
        department.get().members().users().stream()
                .filter(user -> users.byKey(user).isEmpty())
                .forEach(user -> missing.add(text("user", user)));
        return missing;
    }

    private List<String> alert(AlertAction action) {
        List<String> missing = new ArrayList<>();
        if (action instanceof AlertAction.Mail mail) {
            mail.to().forEach(reader -> missing.addAll(reader(reader)));
        } else if (action instanceof AlertAction.Comment comment) {
            missing.addAll(alertUser(comment.runAs()));
        } else if (action instanceof AlertAction.Assign assign) {
            missing.addAll(reader(assign.to()));
            missing.addAll(alertUser(assign.runAs()));
        } else if (action instanceof AlertAction.SetPriority priority) {
            if (constants.priorityId(priority.priority()).isEmpty()) {
                missing.add(text("priority", priority.priority()));
            }
            missing.addAll(alertUser(priority.runAs()));
        } else if (action instanceof AlertAction.Transition transition) {
            if (!workflows.has(transition.transition())) {
                missing.add(text("transition", String.valueOf(transition.transition())));
            }
            missing.addAll(alertUser(transition.runAs()));
        }
        return missing;
    }

    private List<String> reader(AlertReader reader) {
        return switch (reader.role()) {
            case USER -> alertUser(reader.name());
            case GROUP -> users.groupExists(reader.name()) ? List.of() : List.of(text("alert-group", reader.name()));
            default -> List.of();
        };
    }

    private List<String> alertUser(String key) {
        return users.byKey(key).isPresent() ? List.of() : List.of(text("alert-user", key));
    }

    /** The department, or what it was merged into. */
    private static Optional<Department> inUse(String key, Configuration configuration) {
        return configuration.organisation().departments().find(key).filter(found -> !found.archived());
    }

    private String text(String kind, Object... what) {
        return texts.text(WORDS + kind, what);
    }
}

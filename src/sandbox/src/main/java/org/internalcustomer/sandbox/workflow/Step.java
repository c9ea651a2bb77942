package org.internalcustomer.sandbox.workflow;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of the sandbox's only workflow, in the order in which they are offered. */
public enum Step {
    START_PROGRESS(
            11,
            "Start progress",
            Set.of(Statuses.OPEN),
            Statuses.IN_PROGRESS,
            ProjectPermissions.ASSIGNABLE_USER,
            EventType.ISSUE_WORKSTARTED_ID),
    ASK_CUSTOMER(
            21,
            "Ask customer",
            Statuses.WORKING,
            Statuses.WAITING_FOR_CUSTOMER,
            ProjectPermissions.ASSIGNABLE_USER,
            EventType.ISSUE_GENERICEVENT_ID),
    WAIT_FOR_THIRD_PARTY(
            31,
            "Wait for third party",
            Statuses.WORKING,
            Statuses.WAITING_FOR_THIRD_PARTY,
            ProjectPermissions.ASSIGNABLE_USER,
            EventType.ISSUE_GENERICEVENT_ID),
    RESUME(
            41,
            "Resume",
            Statuses.WAITING,
            Statuses.IN_PROGRESS,
            ProjectPermissions.TRANSITION_ISSUES,
            EventType.ISSUE_GENERICEVENT_ID),
    RESOLVE(
            51,
            "Resolve",
            Statuses.UNRESOLVED,
            Statuses.RESOLVED,
            ProjectPermissions.RESOLVE_ISSUES,
            EventType.ISSUE_RESOLVED_ID),
    CLOSE(
            61,
            "Close",
            Set.of(Statuses.RESOLVED, Statuses.OPEN, Statuses.IN_PROGRESS),
            Statuses.CLOSED,
            ProjectPermissions.CLOSE_ISSUES,
            EventType.ISSUE_CLOSED_ID),
    REOPEN(
            71,
            "Reopen",
            Set.of(Statuses.RESOLVED, Statuses.CLOSED),
            Statuses.OPEN,
            ProjectPermissions.TRANSITION_ISSUES,
            EventType.ISSUE_REOPENED_ID);

    /** The ids of the statuses, and those that have steps in common. */
    private static final class Statuses {
        static final String OPEN = "1";
        static final String IN_PROGRESS = "3";
        static final String WAITING_FOR_CUSTOMER = "10001";
        static final String WAITING_FOR_THIRD_PARTY = "10002";
        static final String RESOLVED = "5";
        static final String CLOSED = "6";
        static final Set<String> WORKING = Set.of(OPEN, IN_PROGRESS);
        static final Set<String> WAITING = Set.of(WAITING_FOR_CUSTOMER, WAITING_FOR_THIRD_PARTY);
        static final Set<String> UNRESOLVED = Set.of(OPEN, IN_PROGRESS, WAITING_FOR_CUSTOMER, WAITING_FOR_THIRD_PARTY);
    }

    /** Where a new issue begins. */
    public static final String FIRST_STATUS = Statuses.OPEN;

    private final int id;
    private final String label;
    private final Set<String> from;
    private final String to;
    private final ProjectPermissionKey permission;
    private final Long eventType;

    Step(int id, String label, Set<String> from, String to, ProjectPermissionKey permission, Long eventType) {
        this.id = id;
        this.label = label;
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.eventType = eventType;
    }

    public static Optional<Step> of(int id) {
        return Arrays.stream(values()).filter(step -> step.id == id).findFirst();
    }

    public static List<Step> from(String statusId) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(statusId))
                .toList();
    }

    public int id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String to() {
        return to;
    }

    /** Beside the permission to transition issues, which every step needs. */
    public ProjectPermissionKey permission() {
        return permission;
    }

    public Long eventType() {
        return eventType;
    }

    public boolean startsAt(String statusId) {
        return from.contains(statusId);
    }

    /** Whether the issue is done afterwards: then it gets a resolution, else it loses it. */
    public boolean resolves() {
        return !Statuses.UNRESOLVED.contains(to);
    }
}

package org.internalcustomer.core.sla;

/**
 * Whom an alert is meant for (收件人), said by role.
 *
 * @param name the user's key, the group's name or the address; empty for the others
 */
public record AlertReader(Role role, String name) {

    /** What the person is to the request. */
    public enum Role {
        ASSIGNEE,
        /** Of the accountable department; its deputy where there is no head who may see the issue. */
        HEAD,
        DEPUTY,
        /** The head, else the deputy, of the next department up that has one. */
        HEAD_ABOVE,
        WATCHERS,
        GROUP,
        USER,
        ADDRESS;

        public boolean isNamed() {
            return this == GROUP || this == USER || this == ADDRESS;
        }

        /** Whether it is at most one person of Jira's. */
        public boolean isOnePerson() {
            return this != WATCHERS && this != GROUP && this != ADDRESS;
        }
    }

    public AlertReader {
        if (role.isNamed() == name.isBlank()) {
            throw new IllegalArgumentException(role + (name.isBlank() ? " needs a name" : " has no name; got " + name));
        }
    }

    public static AlertReader role(Role role) {
        return new AlertReader(role, "");
    }
}

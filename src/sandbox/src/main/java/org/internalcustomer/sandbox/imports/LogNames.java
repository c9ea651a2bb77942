package org.internalcustomer.sandbox.imports;

import java.util.Locale;

/** The anonymous people of the log. It numbers those who work, those who type and those who ask each on their own. */
final class LogNames {

    private LogNames() {}

    /** Somebody to whom incidents are assigned. */
    static Choice agent(String number) {
        return new Choice("agent-" + number, "Agent " + number);
    }

    /** Somebody who records an update. */
    static Choice clerk(String number) {
        return new Choice("clerk-" + number, "Clerk " + number);
    }

    /** Somebody who asks for help. */
    static Choice caller(String number) {
        return new Choice("caller-" + number, "Caller " + number);
    }

    static boolean isAgent(String userKey) {
        return userKey.startsWith("agent-");
    }

    /** Clerks are only names in the history. */
    static boolean mayLogIn(String userKey) {
        return userKey.startsWith("agent-") || userKey.startsWith("caller-");
    }

    /** The Jira group of those who work in a group of the log. */
    static String group(String number) {
        return "group-" + number;
    }

    /** The Jira group of those who ask for a customer department. */
    static String customers(String department) {
        return "customers-" + department.toLowerCase(Locale.ROOT);
    }
}

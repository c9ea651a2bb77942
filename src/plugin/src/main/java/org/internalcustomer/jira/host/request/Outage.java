package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.request.CorrectionLog.Decision;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;

/**
 * An outage (系统故障) that made many timers late: their correction is asked for once, and decided on once.
 *
 * @param departments whose timers it is about, as far as they were looked for
 * @param asked who looked for them, and once it is asked for, why
 * @param evidence where else it can be read, such as an incident's number; empty for none
 * @param decided empty while nobody has
 */
public record Outage(
        long id,
        State state,
        Where where,
        Instant from,
        Instant to,
        Set<String> departments,
        Said asked,
        String evidence,
        Optional<Decision> decided) {

    public Outage {
        departments = Set.copyOf(departments);
    }

    /** How far it is. */
    public enum State {
        /** Its timers were looked for; nobody has asked for anything. */
        PREVIEWED,
        ASKED,
        REJECTED,
        /** Its timers are being corrected. */
        APPROVED,
        CORRECTED
    }

    /** Which timers it may have made late. */
    public record Where(Kind kind, String key) {

        /** By whose they are, or by the hours that they count. */
        public enum Kind {
            DEPARTMENT,
            CALENDAR
        }
    }
}

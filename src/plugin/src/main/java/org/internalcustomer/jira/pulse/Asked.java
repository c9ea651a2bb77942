package org.internalcustomer.jira.pulse;

import java.time.Instant;

/**
 * One person who is asked about one department in one quarter; what is answered stands elsewhere, and with the answer this is
 * gone.
 *
 * @param id 0 until it is stored
 * @param quarter such as {@code 2026-Q1}
 * @param closes when it can no longer be answered
 * @param language of the mail and the page, empty until sent
 */
record Asked(long id, String quarter, String person, String department, State state, Instant closes, String language) {

    /** How far it came. */
    enum State {
        WAITING,
        /** Nobody can be asked: too often asked already, or without an address. */
        SKIPPED,
        SENT
    }

    static Asked waiting(String quarter, String person, String department, Instant closes) {
        return new Asked(0, quarter, person, department, State.WAITING, closes, "");
    }

    /** The key under which somebody is asked once. */
    String key() {
        return quarter + "/" + department + "/" + person;
    }

    boolean isOpenAt(Instant now) {
        return state == State.SENT && now.isBefore(closes);
    }
}

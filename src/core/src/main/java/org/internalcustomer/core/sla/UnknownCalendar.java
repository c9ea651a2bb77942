package org.internalcustomer.core.sla;

/** A goal names a calendar that does not exist. */
public final class UnknownCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public UnknownCalendar(String key) {
        super("There is no calendar '" + key + "'; a goal names it");
        this.key = key;
    }

    public String key() {
        return key;
    }
}

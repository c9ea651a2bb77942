package org.internalcustomer.core.goodwill;

/** What is paid into a provider's goodwill account with its customer, or taken from it. */
public enum EntryKind {
    /** Somebody of the customer said thanks. */
    KUDOS(2),
    /** What was promised end to end was done with more than a fifth of the time left. */
    EARLY(1),
    /** A complaint was made good: the second rating is 4 or better. */
    RECOVERED(2),
    /** Whoever leads the customer department says that the provider helped beyond its charter. */
    HELP(3),
    /** Whoever leads the customer department says that an apology was accepted. */
    APOLOGY(1),
    /** What was promised end to end was not kept. */
    BREACH(-2),
    /** The provider sent a request back to a department that had held it already. */
    BOUNCE(-2),
    /** A complaint was right. */
    UPHELD(-4),
    /** A date that the two had agreed on anew was not kept either. */
    BROKEN_DATE(-3),
    /** A word to the customer was owed, and not given in time. */
    MISSED_UPDATE(-1);

    private final int usual;

    EntryKind(int usualPoints) {
        usual = usualPoints;
    }

    /** Whether it is paid in, and not taken. */
    public boolean isDeposit() {
        return usual > 0;
    }

    /** What one counts where nothing else is set up. */
    public int usualPoints() {
        return usual;
    }
}

package org.internalcustomer.jira.host.mail;

/**
 * A row of the outbox.
 *
 * @param attempts how often it was claimed
 */
record StoredMail(long id, OutgoingMail mail, String messageId, MailState state, long changed, int attempts) {

    private static final int MOST_ATTEMPTS = 2;

    boolean wasRefused() {
        return state == MailState.FAILED;
    }

    /** Twice claimed and never confirmed, it may have been sent. */
    boolean maySendAgain() {
        return wasRefused() || attempts < MOST_ATTEMPTS;
    }

    /** Whether it can be claimed once more after a claim of now that came to nothing. */
    boolean canBeGivenBack() {
        return attempts + 1 < MOST_ATTEMPTS;
    }
}

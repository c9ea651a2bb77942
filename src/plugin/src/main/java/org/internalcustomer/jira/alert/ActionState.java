package org.internalcustomer.jira.alert;

/** What has become of an action. */
enum ActionState {
    /** To be done at its time: now, later, or once more. */
    WAITING,
    /** Somebody is at it, until the lease ends. */
    CLAIMED,
    /** Its mail is in the outbox. */
    HANDED,
    DONE,
    /** Tried as often as it is tried. */
    FAILED,
    /** Left claimed by somebody who died: it may have been done, and must not be done twice. */
    UNSURE,
    /** Its time came when there was nothing to tell any more. */
    DROPPED
}

package org.internalcustomer.core.sla;

/** Which of its states a timer is in, as a viewer sees it. */
public enum ClockState {
    RUNNING,
    OFF_HOURS,
    WAITING_FOR_CUSTOMER,
    WAITING_FOR_THIRD_PARTY,
    WAITING_FOR_OTHER_DEPARTMENT,
    WAITING_FOR_APPROVAL,
    WAITING_FOR_ACCEPTANCE,
    STOPPED;

    static ClockState of(PauseReason reason) {
        return switch (reason) {
            case CUSTOMER -> WAITING_FOR_CUSTOMER;
            case THIRD_PARTY -> WAITING_FOR_THIRD_PARTY;
            case OTHER_DEPARTMENT -> WAITING_FOR_OTHER_DEPARTMENT;
            case APPROVAL -> WAITING_FOR_APPROVAL;
            case ACCEPTANCE -> WAITING_FOR_ACCEPTANCE;
        };
    }
}

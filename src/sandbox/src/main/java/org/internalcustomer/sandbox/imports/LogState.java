package org.internalcustomer.sandbox.imports;

import java.util.Arrays;
import java.util.Optional;

/** A state of the log and the status of an issue that stands for it. */
enum LogState {
    NEW("New", Status.OPEN),
    ACTIVE("Active", Status.IN_PROGRESS),
    AWAITING_USER_INFO("Awaiting User Info", Status.WAITING_FOR_CUSTOMER),
    AWAITING_VENDOR("Awaiting Vendor", Status.WAITING_FOR_THIRD_PARTY),
    AWAITING_PROBLEM("Awaiting Problem", Status.WAITING_FOR_THIRD_PARTY),
    AWAITING_EVIDENCE("Awaiting Evidence", Status.WAITING_FOR_THIRD_PARTY),
    RESOLVED("Resolved", Status.RESOLVED),
    CLOSED("Closed", Status.CLOSED);

    private final String word;
    private final Status status;

    LogState(String word, Status status) {
        this.word = word;
        this.status = status;
    }

    static Optional<LogState> of(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }

    Status status() {
        return status;
    }

    /** A status of the sandbox's workflow. */
    enum Status {
        OPEN("1", "Open"),
        IN_PROGRESS("3", "In Progress"),
        WAITING_FOR_CUSTOMER("10001", "Waiting for customer"),
        WAITING_FOR_THIRD_PARTY("10002", "Waiting for third party"),
        RESOLVED("5", "Resolved"),
        CLOSED("6", "Closed");

        private final Choice choice;

        Status(String id, String name) {
            this.choice = new Choice(id, name);
        }

        Choice choice() {
            return choice;
        }

        boolean isDone() {
            return this == RESOLVED || this == CLOSED;
        }
    }
}

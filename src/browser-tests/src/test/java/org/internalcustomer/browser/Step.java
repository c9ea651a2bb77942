package org.internalcustomer.browser;

/** A step of the sandbox's workflow. */
enum Step {
    START_PROGRESS(11),
    ASK_CUSTOMER(21),
    RESUME(41),
    RESOLVE(51);

    private final int id;

    Step(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }
}

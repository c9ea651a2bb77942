package org.internalcustomer.sandbox.rest2;

/** @param body anything that Jackson writes; null for none */
record Answer(int status, Object body) {

    static Answer ok(Object body) {
        return new Answer(200, body);
    }

    static Answer created(Object body) {
        return new Answer(201, body);
    }

    static Answer done() {
        return new Answer(204, null);
    }
}

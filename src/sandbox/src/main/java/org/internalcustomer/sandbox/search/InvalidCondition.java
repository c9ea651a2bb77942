package org.internalcustomer.sandbox.search;

import org.internalcustomer.sandbox.issues.Wording;

/** A condition that reads well but means nothing; the message is for the person who wrote it. */
final class InvalidCondition extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidCondition(String message) {
        super(message);
    }

    static InvalidCondition noSuchValue(String value, String field) {
        return new InvalidCondition(Wording.text("jql.unknown-value", value, field));
    }

    static InvalidCondition noSuchField(String field) {
        return new InvalidCondition(Wording.text("jql.unknown-field", field));
    }
}

package org.internalcustomer.sandbox.search;

/** A condition that reads well but means nothing; the message is for the person who wrote it. */
final class InvalidCondition extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidCondition(String message) {
        super(message);
    }

    static InvalidCondition noSuchValue(String value, String field) {
        return new InvalidCondition("The value '" + value + "' does not exist for the field '" + field + "'.");
    }

    static InvalidCondition noSuchField(String field) {
        return new InvalidCondition("Field '" + field + "' does not exist or you do not have permission to view it.");
    }
}

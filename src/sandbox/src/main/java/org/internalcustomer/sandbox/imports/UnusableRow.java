package org.internalcustomer.sandbox.imports;

/** Says in words why a row cannot be used. */
final class UnusableRow extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableRow(String reason) {
        super(reason);
    }
}

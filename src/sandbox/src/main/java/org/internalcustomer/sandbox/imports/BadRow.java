package org.internalcustomer.sandbox.imports;

/** A row that was left out, and why. */
public record BadRow(long line, String reason) {

    @Override
    public String toString() {
        return "line " + line + ": " + reason;
    }
}

package org.internalcustomer.sandbox.search;

import com.atlassian.query.operand.Operand;

/** A single value as it was written. */
record Word(String text) implements Operand {

    @Override
    public String getName() {
        return "SingleValueOperand";
    }

    @Override
    public String getDisplayString() {
        return JqlText.value(text);
    }
}

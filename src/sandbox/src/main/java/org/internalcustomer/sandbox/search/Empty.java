package org.internalcustomer.sandbox.search;

import com.atlassian.query.operand.Operand;

/** No value at all. */
record Empty() implements Operand {

    @Override
    public String getName() {
        return "EMPTY";
    }

    @Override
    public String getDisplayString() {
        return "EMPTY";
    }
}

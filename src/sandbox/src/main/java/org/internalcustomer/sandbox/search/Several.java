package org.internalcustomer.sandbox.search;

import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.stream.Collectors;

/** Values in parentheses. */
record Several(List<Operand> values) implements Operand {

    Several {
        values = List.copyOf(values);
    }

    @Override
    public String getName() {
        return "MultiValueOperand";
    }

    @Override
    public String getDisplayString() {
        return values.stream().map(Operand::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
    }
}

package org.internalcustomer.sandbox.search;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/** A field compared with a value. */
record Condition(String field, Operator operator, Operand operand) implements TerminalClause {

    @Override
    public String getName() {
        return field;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }

    @Override
    public String toString() {
        return JqlText.of(this);
    }
}

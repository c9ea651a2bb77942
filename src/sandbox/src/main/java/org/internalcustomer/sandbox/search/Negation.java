package org.internalcustomer.sandbox.search;

import com.atlassian.query.clause.Clause;
import java.util.List;

/** What must not hold. */
record Negation(Clause part) implements Clause {

    @Override
    public String getName() {
        return "NOT";
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(part);
    }

    @Override
    public String toString() {
        return JqlText.of(this);
    }
}

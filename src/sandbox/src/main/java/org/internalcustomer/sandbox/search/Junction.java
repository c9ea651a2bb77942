package org.internalcustomer.sandbox.search;

import com.atlassian.query.clause.Clause;
import java.util.List;

/** Conditions of which all, or any, hold. */
record Junction(Kind kind, List<Clause> parts) implements Clause {

    enum Kind {
        AND,
        OR
    }

    Junction {
        parts = List.copyOf(parts);
    }

    /** The only one itself, or their junction. */
    static Clause of(Kind kind, List<Clause> parts) {
        return parts.size() == 1 ? parts.get(0) : new Junction(kind, parts);
    }

    @Override
    public String getName() {
        return kind.name();
    }

    @Override
    public List<Clause> getClauses() {
        return parts;
    }

    @Override
    public String toString() {
        return JqlText.of(this);
    }
}

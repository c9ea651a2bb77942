package org.internalcustomer.jira.host.sql;

import java.util.Collection;
import java.util.Collections;

/** The question marks of an {@code IN} list; callers keep it below a thousand, the least that a database allows. */
public final class InList {

    private InList() {}

    public static String of(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}

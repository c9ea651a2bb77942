package org.internalcustomer.jira.host.rest;

import java.util.List;
import org.internalcustomer.jira.host.error.BadInput;

/** One page of a list. */
public record PageView(int start, int limit, int total, List<?> values) {

    private static final int LONGEST = 1000;

    /** The part of {@code all} that was asked for. */
    public static PageView of(List<?> all, int start, int limit) {
        if (start < 0) {
            throw new BadInput("start", "internal-customer.error.page-start");
        }
        if (limit < 1 || limit > LONGEST) {
            throw new BadInput("limit", "internal-customer.error.page-limit", LONGEST);
        }
        int from = Math.min(start, all.size());
        int to = Math.min(from + limit, all.size());
        return new PageView(start, limit, all.size(), List.copyOf(all.subList(from, to)));
    }
}

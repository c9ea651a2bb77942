package org.internalcustomer.jira.sla;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.error.BadInput;

/**
 * What somebody wants to see of a department's queue (部门待办).
 *
 * @param former keys of departments that were merged into it
 * @param customer key of the customer department; empty for all, as {@code service} and {@code project} are
 * @param formerCustomers keys of departments that were merged into the customer
 */
record QueueQuery(
        String department,
        Set<String> former,
        Part part,
        Sort sort,
        String customer,
        Set<String> formerCustomers,
        String service,
        String project,
        Optional<After> after) {

    QueueQuery {
        former = Set.copyOf(former);
        formerCustomers = Set.copyOf(formerCustomers);
    }

    /** Of departments that no other one was merged into. */
    QueueQuery(
            String department,
            Part part,
            Sort sort,
            String customer,
            String service,
            String project,
            Optional<After> after) {
        this(department, Set.of(), part, sort, customer, Set.of(), service, project, after);
    }

    /** With the keys that requests of before a merger know the departments by. */
    QueueQuery by(Departments departments) {
        String asking = departments.canonical(customer);
        return new QueueQuery(
                department,
                former(department, departments),
                part,
                sort,
                asking,
                former(asking, departments),
                service,
                project,
                after);
    }

    private static Set<String> former(String key, Departments departments) {
        Set<String> keys = new LinkedHashSet<>(departments.withFormerKeys(Set.of(key)));
        keys.remove(key);
        return keys;
    }

    /** A part of the queue. */
    enum Part {
        /** What the department is asked to take, waiting longest first. */
        ACCEPT("{ASKED}", "", "{ASKED}", "{ASKED_AT}"),
        /** What it holds and can work on, running out first. */
        WORK("{PROVIDER}", " AND {QUEUE} = 'WORK'", "{PROVIDER}, {QUEUE}", "{QUEUE_DUE}"),
        /** What it holds while others have to do something. */
        WAIT("{PROVIDER}", " AND {QUEUE} = 'WAIT'", "{PROVIDER}, {QUEUE}", "{QUEUE_DUE}");

        private final String holder;
        private final String condition;
        private final String index;
        private final String order;

        Part(String holder, String condition, String index, String order) {
            this.holder = holder;
            this.condition = condition;
            this.index = index;
            this.order = order;
        }

        /** @param departments how many keys the department goes by */
        String condition(int departments) {
            return holder + (departments == 1 ? " = ?" : " IN (" + "?, ".repeat(departments - 1) + "?)") + condition;
        }

        static Part named(String name) {
            for (Part part : values()) {
                if (part.slug().equals(name)) {
                    return part;
                }
            }
            throw new BadInput("part", "internal-customer.queue.no-part", name);
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What comes first. */
    enum Sort {
        DUE,
        CREATED;

        static Sort named(String name) {
            for (Sort sort : values()) {
                if (sort.slug().equals(name)) {
                    return sort;
                }
            }
            throw new BadInput("sort", "internal-customer.queue.no-sort", name);
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last row of the page before: its place in the order, and its issue. */
    record After(long place, long issueId) {

        static After read(String text) {
            String[] parts = text.split("-", -1);
            if (parts.length != 2 || !parts[0].matches("\\d{1,19}") || !parts[1].matches("\\d{1,18}")) {
                throw new BadInput("after", "internal-customer.queue.no-place", text);
            }
            return new After(place(parts[0]), Long.parseLong(parts[1]));
        }

        private static long place(String digits) {
            return new java.math.BigInteger(digits)
                    .min(java.math.BigInteger.valueOf(Long.MAX_VALUE))
                    .longValue();
        }

        String text() {
            return place + "-" + issueId;
        }
    }

    /** The column by which it is sorted. */
    String place() {
        return sort == Sort.CREATED ? "{CREATED}" : part.order;
    }

    /**
     * All columns of an index: some databases read it in order only if those that are the same for all rows are named, too.
     * Departments that were merged have a key each, which plays no part in the order.
     */
    String order() {
        return (former.isEmpty() ? part.index + ", " : "") + place() + ", {ISSUE_ID}";
    }
}

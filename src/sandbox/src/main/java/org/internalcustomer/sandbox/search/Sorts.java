package org.internalcustomer.sandbox.search;

import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SortOrder;
import java.util.List;

/** By what the result is sorted: first by the first field. */
record Sorts(List<Sort> fields) implements OrderBy {

    static final Sorts NONE = new Sorts(List.of());

    Sorts {
        fields = List.copyOf(fields);
    }

    /** @param order null where none was written: then ascending */
    record Sort(String field, SortOrder order) {

        boolean descends() {
            return order == SortOrder.DESC;
        }
    }
}

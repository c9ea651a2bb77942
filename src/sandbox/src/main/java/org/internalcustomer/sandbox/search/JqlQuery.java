package org.internalcustomer.sandbox.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/** A query as read. @param where null where all issues are meant @param text null where it was built, not written */
record JqlQuery(Clause where, Sorts sorts, String text) implements Query {

    @Override
    public Clause getWhereClause() {
        return where;
    }

    @Override
    public OrderBy getOrderByClause() {
        return sorts;
    }

    @Override
    public String getQueryString() {
        return text;
    }

    @Override
    public String toString() {
        return JqlText.of(this);
    }
}

package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field as a query can use it: which operators it knows, and what they are in SQL. */
interface SearchField {

    Set<Operator> EQUALITY = EnumSet.of(
            Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);

    Set<Operator> EQUALITY_AND_ORDER = EnumSet.of(
            Operator.EQUALS,
            Operator.NOT_EQUALS,
            Operator.IN,
            Operator.NOT_IN,
            Operator.IS,
            Operator.IS_NOT,
            Operator.LESS_THAN,
            Operator.LESS_THAN_EQUALS,
            Operator.GREATER_THAN,
            Operator.GREATER_THAN_EQUALS);

    Set<Operator> LIKENESS = EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT);

    Set<Operator> operators();

    /** Issues without a value. Each part speaks of the issue {@code i}. */
    SqlPart isEmpty();

    SqlPart isNotEmpty();

    /** Issues with one of the values. */
    SqlPart isOneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition;

    /** Issues with another value; those without any value are not meant, as in Jira. */
    SqlPart isNoneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition;

    /** One of {@code < <= > >= ~ !~}, for the fields that know them. */
    default SqlPart compares(Operator operator, QueryLiteral value, Asking asking) throws InvalidCondition {
        throw new IllegalStateException("not supported: " + operator);
    }

    /** What a result is sorted by; empty where it cannot be. */
    Optional<Sorting> sorting();

    /** @param join a further table, empty for none @param mayBeEmpty whether empty values must be put last */
    record Sorting(String join, List<String> expressions, boolean mayBeEmpty) {

        static Optional<Sorting> by(String column, boolean mayBeEmpty) {
            return Optional.of(new Sorting("", List.of(column), mayBeEmpty));
        }
    }
}

package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** A value of a query: a text, a number, or empty. */
public class QueryLiteral {

    private final Operand source;
    private final String text;
    private final Long number;

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, stringValue, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, null, longValue);
    }

    private QueryLiteral(Operand source, String text, Long number) {
        this.source = source;
        this.text = text;
        this.number = number;
    }

    public String getStringValue() {
        return text;
    }

    public Long getLongValue() {
        return number;
    }

    public String asString() {
        return number == null ? text : number.toString();
    }

    public boolean isEmpty() {
        return text == null && number == null;
    }

    public Operand getSourceOperand() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryLiteral same
                && Objects.equals(text, same.text)
                && Objects.equals(number, same.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, number);
    }

    @Override
    public String toString() {
        return isEmpty() ? "EMPTY" : asString();
    }
}

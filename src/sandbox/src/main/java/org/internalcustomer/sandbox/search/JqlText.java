package org.internalcustomer.sandbox.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import java.util.stream.Collectors;

/** Writes queries as text that reads back as the same query. */
final class JqlText {

    private JqlText() {}

    static String of(Query query) {
        String where = query.getWhereClause() == null ? "" : of(query.getWhereClause());
        String order = of(query.getOrderByClause());
        return where.isEmpty() || order.isEmpty() ? where + order : where + " " + order;
    }

    private static String of(OrderBy order) {
        if (!(order instanceof Sorts sorts) || sorts.fields().isEmpty()) {
            return "";
        }
        return sorts.fields().stream()
                .map(sort -> name(sort.field()) + (sort.order() == null ? "" : " " + sort.order()))
                .collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    static String of(Clause clause) {
        if (clause instanceof TerminalClause condition) {
            return name(condition.getName()) + " " + symbol(condition.getOperator()) + " "
                    + condition.getOperand().getDisplayString();
        }
        if (clause instanceof Negation negation) {
            return "NOT " + nested(negation.part());
        }
        return clause.getClauses().stream()
                .map(JqlText::nested)
                .collect(Collectors.joining(" " + clause.getName() + " "));
    }

    private static String nested(Clause clause) {
        return clause instanceof Junction ? "(" + of(clause) + ")" : of(clause);
    }

    static String name(String field) {
        return field.matches("(?i)cf\\[\\d+]") ? field : value(field);
    }

    /** Quoted where it has to be. */
    static String value(String text) {
        boolean plain = text.matches("-?[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*") && !Token.isReserved(text);
        return plain ? text : '"' + escape(text) + '"';
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    static String symbol(Operator operator) {
        return switch (operator) {
            case EQUALS -> "=";
            case NOT_EQUALS -> "!=";
            case LESS_THAN -> "<";
            case LESS_THAN_EQUALS -> "<=";
            case GREATER_THAN -> ">";
            case GREATER_THAN_EQUALS -> ">=";
            case LIKE -> "~";
            case NOT_LIKE -> "!~";
            case NOT_IN -> "NOT IN";
            case IS_NOT -> "IS NOT";
            default -> operator.name().replace('_', ' ');
        };
    }
}

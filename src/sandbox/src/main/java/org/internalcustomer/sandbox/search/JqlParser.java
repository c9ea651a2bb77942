package org.internalcustomer.sandbox.search;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.sandbox.search.Junction.Kind;
import org.internalcustomer.sandbox.search.Sorts.Sort;

/** Reads JQL: {@code status = Open AND (assignee IS EMPTY OR labels IN (a, b)) ORDER BY updated DESC}. */
final class JqlParser {

    private static final String OPERATORS =
            "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS', 'IS NOT'";

    private static final Map<String, Operator> SYMBOLS = Map.of(
            "=", Operator.EQUALS,
            "!=", Operator.NOT_EQUALS,
            "<", Operator.LESS_THAN,
            "<=", Operator.LESS_THAN_EQUALS,
            ">", Operator.GREATER_THAN,
            ">=", Operator.GREATER_THAN_EQUALS,
            "~", Operator.LIKE,
            "!~", Operator.NOT_LIKE);

    private final List<Token> tokens;
    private int at;

    private JqlParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static JqlQuery parse(String text) throws JqlSyntaxError {
        return new JqlParser(JqlLexer.read(text)).query(text);
    }

    private JqlQuery query(String text) throws JqlSyntaxError {
        Clause where = peek().isEnd() || peek().isWord("order") ? null : anyOf();
        Sorts sorts = peek().isWord("order") ? sorts() : Sorts.NONE;
        if (!peek().isEnd()) {
            throw JqlSyntaxError.at(peek(), sorts == Sorts.NONE ? "no-junction" : "no-end", peek().text());
        }
        return new JqlQuery(where, sorts, text);
    }

    private Clause anyOf() throws JqlSyntaxError {
        List<Clause> parts = new ArrayList<>(List.of(allOf()));
        while (takeWord("or")) {
            parts.add(allOf());
        }
        return Junction.of(Kind.OR, parts);
    }

    private Clause allOf() throws JqlSyntaxError {
        List<Clause> parts = new ArrayList<>(List.of(one()));
        while (takeWord("and")) {
            parts.add(one());
        }
        return Junction.of(Kind.AND, parts);
    }

    private Clause one() throws JqlSyntaxError {
        if (takeWord("not") || takeSymbol("!")) {
            return new Negation(one());
        }
        if (takeSymbol("(")) {
            Clause inner = anyOf();
            expectSymbol(")");
            return inner;
        }
        String field = field();
        Operator operator = operator();
        return new Condition(field, operator, operand());
    }

    private String field() throws JqlSyntaxError {
        Token token = take();
        if (token.isWord("cf")) {
            expectSymbol("[");
            Token id = take();
            if (!id.text().matches("\\d+")) {
                throw JqlSyntaxError.at(id, "no-field-id", id.text());
            }
            expectSymbol("]");
            return "cf[" + id.text() + "]";
        }
        if (token.isEnd()) {
            throw JqlSyntaxError.atEnd("end-no-field");
        }
        if (token.isReserved() || token.kind() == Token.Kind.SYMBOL) {
            throw JqlSyntaxError.at(token, token.isReserved() ? "reserved-field" : "no-field", token.text());
        }
        return token.text();
    }

    private Operator operator() throws JqlSyntaxError {
        Token token = take();
        if (token.isEnd()) {
            throw JqlSyntaxError.atEnd("end-no-operator", OPERATORS);
        }
        if (token.kind() == Token.Kind.SYMBOL && SYMBOLS.containsKey(token.text())) {
            return SYMBOLS.get(token.text());
        }
        if (token.isWord("in")) {
            return Operator.IN;
        }
        if (token.isWord("not") && takeWord("in")) {
            return Operator.NOT_IN;
        }
        if (token.isWord("is")) {
            return takeWord("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.isWord("was") || token.isWord("changed")) {
            throw JqlSyntaxError.at(token, "history", token.text().toUpperCase(Locale.ROOT));
        }
        throw JqlSyntaxError.at(token, "no-operator", token.text(), OPERATORS);
    }

    private Operand operand() throws JqlSyntaxError {
        if (takeSymbol("(")) {
            List<Operand> values = new ArrayList<>(List.of(operand()));
            while (takeSymbol(",")) {
                values.add(operand());
            }
            expectSymbol(")");
            return new Several(values);
        }
        Token token = take();
        if (token.isEnd()) {
            throw JqlSyntaxError.atEnd("end-no-value");
        }
        if (token.isWord("empty") || token.isWord("null")) {
            return new Empty();
        }
        if (token.kind() == Token.Kind.SYMBOL || token.isReserved()) {
            throw JqlSyntaxError.at(token, token.isReserved() ? "reserved-value" : "no-value", token.text());
        }
        return takeSymbol("(") ? new FunctionOperand(token.text(), arguments()) : new Word(token.text());
    }

    private List<String> arguments() throws JqlSyntaxError {
        List<String> arguments = new ArrayList<>();
        while (!takeSymbol(")")) {
            if (peek().isEnd()) {
                throw JqlSyntaxError.atEnd("end-no-symbol", ")");
            }
            if (!arguments.isEmpty()) {
                expectSymbol(",");
            }
            Token token = take();
            if (token.isEnd() || token.kind() == Token.Kind.SYMBOL) {
                throw JqlSyntaxError.at(token, "no-argument", token.text());
            }
            arguments.add(token.text());
        }
        return arguments;
    }

    private Sorts sorts() throws JqlSyntaxError {
        take();
        if (!takeWord("by")) {
            throw peek().isEnd()
                    ? JqlSyntaxError.atEnd("end-no-symbol", "by")
                    : JqlSyntaxError.at(peek(), "no-symbol", "by", peek().text());
        }
        List<Sort> sorts = new ArrayList<>();
        do {
            String field = field();
            SortOrder order = takeWord("asc") ? SortOrder.ASC : takeWord("desc") ? SortOrder.DESC : null;
            sorts.add(new Sort(field, order));
        } while (takeSymbol(","));
        return new Sorts(sorts);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        if (!token.isEnd()) {
            at++;
        }
        return token;
    }

    private boolean takeWord(String word) {
        boolean matches = peek().isWord(word);
        if (matches) {
            at++;
        }
        return matches;
    }

    private boolean takeSymbol(String symbol) {
        boolean matches = peek().isSymbol(symbol);
        if (matches) {
            at++;
        }
        return matches;
    }

    private void expectSymbol(String symbol) throws JqlSyntaxError {
        if (!takeSymbol(symbol)) {
            throw peek().isEnd()
                    ? JqlSyntaxError.atEnd("end-no-symbol", symbol)
                    : JqlSyntaxError.at(peek(), "no-symbol", symbol, peek().text());
        }
    }
}

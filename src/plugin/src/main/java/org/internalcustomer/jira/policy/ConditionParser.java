package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.jira.host.text.JsonValue;

/** Reads a condition in words; NOT binds stronger than AND, AND stronger than OR. */
final class ConditionParser {

    /** A quoted text, an operator, or a word; brackets and commas of Chinese keyboards count, too. */
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:[\"“”]([^\"“”]*)[\"“”]|(!=|[()（）,，=])|([^\\s()（）,，=!\"“”]+)|(.))");

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in");

    /** How many brackets and denials may stand in one another. */
    private static final int DEEPEST = 20;

    /** @param quoted so that {@code "and"} may be a value */
    private record Token(String text, boolean quoted) {

        boolean is(String word) {
            return !quoted && text.toLowerCase(Locale.ROOT).equals(word);
        }

        boolean isValue() {
            return quoted || isWord(text);
        }
    }

    private static final Token END = new Token("", false);

    private final JsonValue sent;
    private int depth;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    ConditionParser(JsonValue sent) {
        this.sent = sent;
        Matcher matcher = TOKEN.matcher(sent.text().strip());
        while (matcher.find()) {
            boolean quoted = matcher.group(1) != null;
            String text = quoted ? matcher.group(1) : matcher.group().strip();
            tokens.add(new Token(
                    quoted ? text : text.replace('（', '(').replace('）', ')').replace('，', ','), quoted));
        }
    }

    /** Whether it can be written without quotes. */
    static boolean isWord(String text) {
        return text.matches("[^\\s()（）,，=!\"“”]+") && !KEYWORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    Map<String, Object> condition() {
        Map<String, Object> condition = either();
        if (peek() != END) {
            throw sent.bad("internal-customer.policy.where.rest", peek().text());
        }
        return condition;
    }

    private Map<String, Object> either() {
        List<Map<String, Object>> parts = new ArrayList<>(List.of(together()));
        while (take("or")) {
            parts.add(together());
        }
        return parts.size() == 1 ? parts.get(0) : Map.of(ConditionNames.ANY, parts);
    }

    private Map<String, Object> together() {
        List<Map<String, Object>> parts = new ArrayList<>(List.of(one()));
        while (take("and")) {
            parts.add(one());
        }
        return ConditionNames.and(parts);
    }

    private Map<String, Object> one() {
        if (take("not")) {
            deeper();
            Map<String, Object> denied = one();
            depth--;
            return Map.of(ConditionNames.NOT, denied);
        }
        if (take("(")) {
            deeper();
            Map<String, Object> inner = either();
            close();
            depth--;
            return inner;
        }
        return test();
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw sent.bad("internal-customer.policy.where.deep", DEEPEST);
        }
    }

    private Map<String, Object> test() {
        Token word = take();
        String field = ConditionNames.property(word.text())
                .orElseThrow(() -> sent.bad("internal-customer.policy.where.field", word.text()));
        if (take("=")) {
            return Map.of(field, List.of(value("=")));
        }
        if (take("!=")) {
            return Map.of(ConditionNames.NOT, Map.of(field, List.of(value("!="))));
        }
        boolean denied = take("not");
        if (!take("in")) {
            throw sent.bad("internal-customer.policy.where.operator", word.text());
        }
        Map<String, Object> test = Map.of(field, values());
        return denied ? Map.of(ConditionNames.NOT, test) : test;
    }

    private List<String> values() {
        if (!take("(")) {
            return List.of(value("in"));
        }
        List<String> values = new ArrayList<>(List.of(value("(")));
        while (take(",")) {
            values.add(value(","));
        }
        close();
        return values;
    }

    private String value(String after) {
        if (!peek().isValue()) {
            throw sent.bad("internal-customer.policy.where.value", after);
        }
        return take().text();
    }

    private void close() {
        if (!take(")")) {
            throw sent.bad("internal-customer.policy.where.bracket");
        }
    }

    private boolean take(String word) {
        boolean here = peek().is(word);
        next += here ? 1 : 0;
        return here;
    }

    private Token take() {
        Token token = peek();
        next++;
        return token;
    }

    private Token peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }
}

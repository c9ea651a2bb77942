package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words in texts of the issue: {@code summary ~ "printer fire"} finds issues with both, in any order and any case, also
 * within longer words. A phrase in quotes within the value must be there as it is; {@code *} is taken off.
 */
final class TextField implements SearchField {

    private final List<String> matches;
    private final String emptiness;
    private final Optional<Sorting> sorting;

    private TextField(List<String> matches, String emptiness, Optional<Sorting> sorting) {
        this.matches = matches;
        this.emptiness = emptiness;
        this.sorting = sorting;
    }

    static TextField column(String column) {
        return new TextField(
                List.of("LOWER(i." + column + ") LIKE ? ESCAPE '!'"),
                "i." + column + " IS %s NULL",
                column.equals("summary") ? Sorting.by("LOWER(i.summary)", false) : Optional.empty());
    }

    static TextField comments() {
        return new TextField(
                List.of("i.id IN (SELECT c.issue_id FROM sandbox_comment c WHERE LOWER(c.body) LIKE ? ESCAPE '!')"),
                "i.id NOT IN (SELECT c.issue_id FROM sandbox_comment c)",
                Optional.empty());
    }

    /** Summary, description, environment or comments. */
    static TextField everywhere() {
        return new TextField(
                List.of(
                        "LOWER(i.summary) LIKE ? ESCAPE '!'",
                        "LOWER(i.description) LIKE ? ESCAPE '!'",
                        "LOWER(i.environment) LIKE ? ESCAPE '!'",
                        "i.id IN (SELECT c.issue_id FROM sandbox_comment c WHERE LOWER(c.body) LIKE ? ESCAPE '!')"),
                "1 = 0",
                Optional.empty());
    }

    @Override
    public Set<Operator> operators() {
        return LIKENESS;
    }

    @Override
    public SqlPart isEmpty() {
        return SqlPart.of(String.format(emptiness, ""));
    }

    @Override
    public SqlPart isNotEmpty() {
        return SqlPart.of(emptiness.contains("%s") ? String.format(emptiness, "NOT") : "NOT (" + emptiness + ")");
    }

    @Override
    public SqlPart compares(Operator operator, QueryLiteral value, Asking asking) {
        SqlPart found = SqlPart.join(
                "AND",
                patterns(value.asString()).stream()
                        .map(pattern -> SqlPart.join(
                                "OR",
                                matches.stream()
                                        .map(sql -> SqlPart.of(sql, pattern))
                                        .toList()))
                        .toList());
        return operator == Operator.LIKE ? found : found.within("(NOT COALESCE(%s, FALSE))");
    }

    /** One {@code LIKE} pattern a word, or one for a phrase in quotes. */
    static List<String> patterns(String text) {
        String trimmed = text.trim().toLowerCase(Locale.ROOT);
        boolean phrase = trimmed.length() > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
        List<String> words = phrase
                ? List.of(trimmed.substring(1, trimmed.length() - 1))
                : Arrays.stream(trimmed.replace("*", " ").trim().split("\\s+", -1))
                        .toList();
        return words.stream().map(TextField::contains).toList();
    }

    private static String contains(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    @Override
    public SqlPart isOneOf(List<QueryLiteral> values, Asking asking) {
        throw new IllegalStateException("texts are only searched with ~");
    }

    @Override
    public SqlPart isNoneOf(List<QueryLiteral> values, Asking asking) {
        throw new IllegalStateException("texts are only searched with ~");
    }

    @Override
    public Optional<Sorting> sorting() {
        return sorting;
    }
}

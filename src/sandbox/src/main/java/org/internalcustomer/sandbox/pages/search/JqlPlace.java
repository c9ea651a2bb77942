package org.internalcustomer.sandbox.pages.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a query an error is, so that the page can point at it.
 *
 * @param before the lines up to and including the wrong one @param indent as many spaces as stand before the place
 * @param after the lines behind the wrong one @param offset of the place in the whole query, from zero
 */
public record JqlPlace(String before, String indent, String after, int offset) {

    /** Jira tells the place of an error in words: {@code (line 1, character 12)}. */
    private static final Pattern PLACE =
            Pattern.compile("(?:\\(line |（第 )(\\d+)(?:, character | 行，第 )(\\d+)(?:\\)| 个字符）)");

    private static final Pattern END = Pattern.compile("the end of the query|查询的结尾");

    /** Empty where the message tells no place, as for a value that does not exist. */
    static Optional<JqlPlace> of(String jql, String message) {
        Matcher place = PLACE.matcher(message);
        String[] lines = jql.split("\n", -1);
        if (place.find()) {
            int line = Math.min(lines.length, Integer.parseInt(place.group(1)));
            return Optional.of(at(lines, line, Integer.parseInt(place.group(2))));
        }
        return END.matcher(message).find()
                ? Optional.of(at(lines, lines.length, lines[lines.length - 1].length() + 1))
                : Optional.empty();
    }

    /** Line and character count from one. */
    private static JqlPlace at(String[] lines, int line, int character) {
        String before = String.join("\n", Arrays.copyOfRange(lines, 0, line));
        String after = String.join("\n", Arrays.copyOfRange(lines, line, lines.length));
        int lineStart = before.length() - lines[line - 1].length();
        return new JqlPlace(before, " ".repeat(Math.max(0, character - 1)), after, lineStart + character - 1);
    }
}

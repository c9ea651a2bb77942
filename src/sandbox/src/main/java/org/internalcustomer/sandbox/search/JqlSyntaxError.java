package org.internalcustomer.sandbox.search;

import java.util.Locale;
import org.internalcustomer.sandbox.issues.Wording;

/** The text is not JQL; the message says what is wrong and where, as Jira does. */
final class JqlSyntaxError extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int AT_END = 0;

    private final int line;
    private final int column;
    private final String key;
    private final transient Object[] values;

    private JqlSyntaxError(int line, int column, String key, Object... values) {
        this.line = line;
        this.column = column;
        this.key = key;
        this.values = values;
    }

    /** @param key of the text under {@code jql.syntax} */
    static JqlSyntaxError at(Token token, String key, Object... values) {
        return at(token.line(), token.column(), key, values);
    }

    static JqlSyntaxError at(int line, int column, String key, Object... values) {
        return new JqlSyntaxError(line, column, key, values);
    }

    static JqlSyntaxError atEnd(String key, Object... values) {
        return new JqlSyntaxError(AT_END, AT_END, key, values);
    }

    @Override
    public String getMessage() {
        return in(Locale.ROOT);
    }

    String in(Locale locale) {
        String wrong = Wording.text(locale, "jql.syntax." + key, values);
        return line == AT_END
                ? Wording.text(locale, "jql.syntax", wrong)
                : Wording.text(locale, "jql.syntax-at", wrong, line, column);
    }
}

package org.internalcustomer.sandbox.search;

/** The text is not JQL; the message says what is wrong and where, as Jira does. */
final class JqlSyntaxError extends Exception {

    private static final long serialVersionUID = 1L;

    private JqlSyntaxError(String message) {
        super("Error in the JQL Query: " + message);
    }

    static JqlSyntaxError at(Token token, String message) {
        return at(token.line(), token.column(), message);
    }

    static JqlSyntaxError at(int line, int column, String message) {
        return new JqlSyntaxError(message + " (line " + line + ", character " + column + ")");
    }

    static JqlSyntaxError atEnd(String message) {
        return new JqlSyntaxError(message);
    }
}

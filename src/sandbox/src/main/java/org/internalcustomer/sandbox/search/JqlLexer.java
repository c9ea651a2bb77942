package org.internalcustomer.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.sandbox.search.Token.Kind;

/** Cuts the text of a query into tokens. */
final class JqlLexer {

    private static final String ESCAPES = "\\', \\\", \\t, \\n, \\r, \\\\, '\\ ', \\uXXXX";
    private static final String RESERVED_CHARACTERS = "+.;?|*/%^$#@{}&";
    private static final String DELIMITERS = "()[],=!<>~\"'" + RESERVED_CHARACTERS;

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    private JqlLexer(String text) {
        this.text = text;
    }

    static List<Token> read(String text) throws JqlSyntaxError {
        JqlLexer lexer = new JqlLexer(text);
        List<Token> tokens = new ArrayList<>();
        Token token = lexer.next();
        while (!token.isEnd()) {
            tokens.add(token);
            token = lexer.next();
        }
        tokens.add(token);
        return tokens;
    }

    private Token next() throws JqlSyntaxError {
        skipSpace();
        if (at == text.length()) {
            return token(Kind.END, "");
        }
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        if ("()[],".indexOf(first) >= 0) {
            return symbol(1);
        }
        if ("=!<>~".indexOf(first) >= 0) {
            return symbol(startsTwoCharacterOperator() ? 2 : 1);
        }
        if (RESERVED_CHARACTERS.indexOf(first) >= 0) {
            throw JqlSyntaxError.at(
                    line, column(), "reserved-character", first, "\\u" + String.format("%04x", (int) first));
        }
        return word();
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
    }

    private boolean startsTwoCharacterOperator() {
        String two = text.substring(at, Math.min(at + 2, text.length()));
        return List.of("!=", "<=", ">=", "!~").contains(two);
    }

    private Token symbol(int length) {
        Token token = token(Kind.SYMBOL, text.substring(at, at + length));
        at += length;
        return token;
    }

    private Token word() throws JqlSyntaxError {
        int column = column();
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && isWordCharacter(text.charAt(at), text.substring(start, at))) {
            word.append(character());
        }
        String read = word.toString();
        Kind kind = read.matches("-?\\d+(\\.\\d+)?") ? Kind.NUMBER : Kind.WORD;
        return new Token(kind, read, line, column);
    }

    /** A point is a reserved character except within a number. */
    private boolean isWordCharacter(char character, String before) {
        boolean decimalPoint = character == '.'
                && before.matches("-?\\d+")
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        return decimalPoint || (!Character.isWhitespace(character) && DELIMITERS.indexOf(character) < 0);
    }

    private Token quoted(char quote) throws JqlSyntaxError {
        int column = column();
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            value.append(character());
        }
        if (at >= text.length()) {
            throw JqlSyntaxError.at(line, column, "open-string", text.substring(start + 1));
        }
        at++;
        return new Token(Kind.QUOTED, value.toString(), line, column);
    }

    /** The next character, with escapes such as {@code \"} and <code>\</code>{@code u0040} understood. */
    private char character() throws JqlSyntaxError {
        char character = text.charAt(at++);
        if (character != '\\') {
            return character;
        }
        char escaped = at < text.length() ? text.charAt(at++) : 0;
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '"', '\'', '\\', ' ' -> escaped;
            case 'u' -> unicode();
            default -> throw illegalEscape();
        };
    }

    private char unicode() throws JqlSyntaxError {
        String hex = text.substring(at, Math.min(at + 4, text.length()));
        if (!hex.matches("[0-9a-fA-F]{4}")) {
            throw illegalEscape();
        }
        at += 4;
        return (char) Integer.parseInt(hex, 16);
    }

    private JqlSyntaxError illegalEscape() {
        int end = Math.min(at, text.length());
        return JqlSyntaxError.at(
                line,
                column(),
                "bad-escape",
                text.substring(Math.max(0, text.lastIndexOf('\\', end - 1)), end),
                ESCAPES);
    }

    private Token token(Kind kind, String value) {
        return new Token(kind, value, line, column());
    }

    private int column() {
        return at - lineStart + 1;
    }
}

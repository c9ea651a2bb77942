package org.internalcustomer.sandbox.resources;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.sandbox.i18n.Translations;

/**
 * Jira's transformer {@code jsI18n}: {@code AJS.I18n.getText("key")} in a script becomes the text, and with arguments
 * {@code AJS.format("text", …)}.
 */
final class ScriptTexts {

    private static final Pattern CALL =
            Pattern.compile("(?:AJS\\.|WRM\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final Translations translations;

    ScriptTexts(Translations translations) {
        this.translations = translations;
    }

    String translate(String script, Locale locale) {
        Matcher call = CALL.matcher(script);
        StringBuilder translated = new StringBuilder(script.length());
        while (call.find()) {
            String key = call.group(2);
            boolean arguments = call.group(3).equals(",");
            String replacement = arguments
                    ? "AJS.format(" + literal(translations.pattern(locale, key).orElse(key)) + ","
                    : literal(translations.text(locale, key));
            call.appendReplacement(translated, Matcher.quoteReplacement(replacement));
        }
        return call.appendTail(translated).toString();
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '<' -> literal.append("\\u003c");
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}

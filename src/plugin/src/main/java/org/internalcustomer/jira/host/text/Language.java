package org.internalcustomer.jira.host.text;

import java.util.Locale;

/**
 * Our texts in one language, for templates: what {@code $i18n} offers, for a reader who is not the viewer. Its methods are
 * in the descriptor's {@code velocity-allowlist}.
 */
public final class Language {

    private final Texts texts;
    private final Locale locale;

    Language(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public String getText(String key) {
        return texts.text(locale, key);
    }

    public String getText(String key, Object argument) {
        return texts.text(locale, key, argument);
    }
}

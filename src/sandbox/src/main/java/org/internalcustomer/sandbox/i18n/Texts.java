package org.internalcustomer.sandbox.i18n;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;

/** Jira's view of the texts in one language. */
final class Texts implements I18nHelper {

    private final Translations translations;
    private final Locale locale;

    Texts(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return translations.text(locale, key);
    }

    /** The arguments may be one value, an array or a list. */
    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof Collection<?> list) {
            return translations.text(locale, key, list.toArray());
        }
        return parameters instanceof Object[] array
                ? translations.text(locale, key, array)
                : translations.text(locale, key, parameters);
    }

    @Override
    public String getText(String key, String value1) {
        return translations.text(locale, key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return translations.text(locale, key, value1, value2);
    }
}

package org.internalcustomer.sandbox.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** SAL's view of the texts. */
public final class TextResolver implements I18nResolver {

    private final Translations translations;
    private final LocaleResolver locales;

    public TextResolver(Translations translations, LocaleResolver locales) {
        this.translations = translations;
        this.locales = locales;
    }

    @Override
    public String getText(String key) {
        return translations.text(locales.getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return translations.text(locales.getLocale(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getRawText(String key) {
        return getRawText(locales.getLocale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return translations.pattern(locale, key).orElse(key);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return translations.startingWith(locales.getLocale(), prefix);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.startingWith(locale, prefix);
    }
}

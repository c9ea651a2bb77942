package org.internalcustomer.sandbox.pages.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The host's own texts in one language, from {@code i18n/sandbox-pages}; a missing text is shown as its key. */
public final class Texts {

    private static final String BUNDLE = "i18n.sandbox-pages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts of(Locale locale) {
        return new Texts(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** For the {@code lang} attribute, such as {@code zh-CN}. */
    public String languageTag() {
        return locale.toLanguageTag();
    }

    public String getText(String key, Object... values) {
        return bundle.containsKey(key) ? new MessageFormat(bundle.getString(key), locale).format(values) : key;
    }
}

package org.internalcustomer.jira.host.text;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;

/** Our texts, in the language of the viewer or of another reader. */
public final class Texts {

    private static final String OURS = "internal-customer.";

    private final JiraAuthenticationContext authentication;
    private final I18nResolver texts;
    private final LocaleResolver locales;

    public Texts(JiraAuthenticationContext authentication, I18nResolver texts, LocaleResolver locales) {
        this.authentication = authentication;
        this.texts = texts;
        this.locales = locales;
    }

    public Locale viewersLocale() {
        return authentication.getLocale();
    }

    public Locale localeOf(ApplicationUser reader) {
        return locales.getLocale(new UserKey(reader.getKey()));
    }

    /** Jira's helper for templates, in the viewer's language. */
    public I18nHelper viewers() {
        return authentication.getI18nHelper();
    }

    /** For templates, in that language. */
    public Language in(Locale locale) {
        return new Language(this, locale);
    }

    public String text(String key, Object... arguments) {
        return text(viewersLocale(), key, arguments);
    }

    public String text(Locale locale, String key, Object... arguments) {
        return arguments.length == 0
                ? texts.getText(locale, key)
                : texts.getText(
                        locale,
                        key,
                        Stream.of(arguments).map(Serializable.class::cast).toArray(Serializable[]::new));
    }

    /** A sentence as it is, a key of ours as its text. */
    public String words(String sentenceOrKey, Object... arguments) {
        return sentenceOrKey.startsWith(OURS) ? text(sentenceOrKey, arguments) : sentenceOrKey;
    }
}

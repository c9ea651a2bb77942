package org.internalcustomer.jira.host.text;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Our texts, in the language of the viewer or of another reader. */
public final class Texts {

    private static final String OURS = "internal-customer.";

    private final JiraAuthenticationContext authentication;
    private final I18nHelper.BeanFactory languages;

    public Texts(JiraAuthenticationContext authentication, I18nHelper.BeanFactory languages) {
        this.authentication = authentication;
        this.languages = languages;
    }

    public Locale viewersLocale() {
        return authentication.getLocale();
    }

    /** Jira's helper for templates, in the viewer's language. */
    public I18nHelper viewers() {
        return authentication.getI18nHelper();
    }

    /** Jira's helper for templates, in that language. */
    public I18nHelper in(Locale locale) {
        return languages.getInstance(locale);
    }

    public String text(String key, Object... arguments) {
        return text(viewers(), key, arguments);
    }

    public String text(Locale locale, String key, Object... arguments) {
        return text(in(locale), key, arguments);
    }

    /** A sentence as it is, a key of ours as its text. */
    public String words(String sentenceOrKey, Object... arguments) {
        return sentenceOrKey.startsWith(OURS) ? text(sentenceOrKey, arguments) : sentenceOrKey;
    }

    private static String text(I18nHelper language, String key, Object... arguments) {
        return arguments.length == 0 ? language.getText(key) : language.getText(key, arguments);
    }
}

package org.internalcustomer.sandbox.i18n;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.HostServices;

/** The texts in the language of a user, or in one asked for. */
public final class TextsByUser implements I18nHelper.BeanFactory {

    private final Translations translations;
    private final HostServices services;

    public TextsByUser(Translations translations, HostServices services) {
        this.translations = translations;
        this.services = services;
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return new Texts(translations, locale);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(localeOf(user));
    }

    private Locale localeOf(ApplicationUser user) {
        return user == null
                ? Locale.US
                : services.get(Accounts.class)
                        .preferences(user)
                        .map(Accounts.Preferences::locale)
                        .orElse(Locale.US);
    }
}

package org.internalcustomer.sandbox.i18n;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.RequestLocale;

/** SAL's languages: the current user's, or a named user's. */
public final class UserLocales implements LocaleResolver {

    private final HostServices services;

    public UserLocales(HostServices services) {
        this.services = services;
    }

    @Override
    public Locale getLocale() {
        return services.has(JiraAuthenticationContext.class)
                ? services.get(JiraAuthenticationContext.class).getLocale()
                : RequestLocale.current().orElse(Locale.US);
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        if (userKey == null) {
            return getLocale();
        }
        ApplicationUser user =
                services.get(com.atlassian.jira.user.util.UserManager.class).getUserByKey(userKey.getStringValue());
        return services.get(I18nHelper.BeanFactory.class).getInstance(user).getLocale();
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return new LinkedHashSet<>(RequestLocale.SUPPORTED);
    }
}

package org.internalcustomer.sandbox.users;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Supplier;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.RequestLocale;

/** Who works in the current thread, and in which language. */
public final class CurrentUser implements JiraAuthenticationContext {

    private final ThreadLocal<ApplicationUser> user = new ThreadLocal<>();
    private final Accounts accounts;
    private final Supplier<I18nHelper.BeanFactory> texts;

    public CurrentUser(Accounts accounts, Supplier<I18nHelper.BeanFactory> texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return user.get() != null;
    }

    @Override
    public Locale getLocale() {
        return accounts.preferences(user.get())
                .map(Accounts.Preferences::locale)
                .or(RequestLocale::current)
                .orElse(Locale.US);
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts.get().getInstance(getLocale());
    }

    @Override
    public void setLoggedInUser(ApplicationUser loggedIn) {
        if (loggedIn == null) {
            user.remove();
        } else {
            user.set(loggedIn);
        }
    }

    @Override
    public void clearLoggedInUser() {
        user.remove();
    }
}

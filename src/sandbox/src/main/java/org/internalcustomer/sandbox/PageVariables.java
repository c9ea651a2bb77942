package org.internalcustomer.sandbox;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import java.util.HashMap;
import java.util.Map;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.templates.TemplateDefaults;

/** The variables that Jira puts into every template's context. */
final class PageVariables implements TemplateDefaults {

    private final HostServices services;

    PageVariables(HostServices services) {
        this.services = services;
    }

    @Override
    public Map<String, Object> forCurrentRequest() {
        Map<String, Object> variables = new HashMap<>();
        variables.put(
                "i18n",
                services.get(I18nHelper.BeanFactory.class)
                        .getInstance(services.get(LocaleResolver.class).getLocale()));
        variables.put("baseurl", services.get(ApplicationProperties.class).getBaseUrl(UrlMode.RELATIVE));
        if (services.has(JiraAuthenticationContext.class)) {
            variables.put("user", services.get(JiraAuthenticationContext.class).getLoggedInUser());
        }
        return variables;
    }
}

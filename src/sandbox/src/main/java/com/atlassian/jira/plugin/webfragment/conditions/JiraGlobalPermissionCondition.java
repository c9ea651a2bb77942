package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Locale;
import java.util.Map;

/** The user has the global permission that the parameter {@code permission} names. */
public class JiraGlobalPermissionCondition extends AbstractWebCondition {

    private GlobalPermissionKey permission;

    @Override
    public void init(Map<String, String> params) {
        String name = String.valueOf(params.get("permission"));
        permission = switch (name.toLowerCase(Locale.ROOT)) {
            case "admin", "administer" -> GlobalPermissionKey.ADMINISTER;
            case "sysadmin", "system_admin" -> GlobalPermissionKey.SYSTEM_ADMIN;
            case "use" -> null;
            default -> throw new PluginParseException("There is no global permission " + name);
        };
    }

    @Override
    public boolean shouldDisplay(ApplicationUser applicationUser, JiraHelper jiraHelper) {
        return applicationUser != null
                && (permission == null
                        || ComponentAccessor.getGlobalPermissionManager().hasPermission(permission, applicationUser));
    }
}

package org.internalcustomer.sandbox.users;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.internalcustomer.sandbox.issues.Recent;
import org.jdbi.v3.core.Jdbi;

/** What members of certain groups may do everywhere. Inactive users may do nothing. */
public final class GlobalPermissions implements GlobalPermissionManager {

    private final Groups groups;
    private final Recent<String, List<String>> holders;

    public GlobalPermissions(Jdbi jdbi, Groups groups) {
        this.groups = groups;
        this.holders = new Recent<>(permission -> jdbi.withHandle(
                h -> h.createQuery("SELECT group_name FROM sandbox_global_permission WHERE permission = ?")
                        .bind(0, permission)
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return user != null
                && user.isActive()
                && holders.get(permission.getKey()).stream().anyMatch(group -> groups.isUserInGroup(user, group));
    }
}

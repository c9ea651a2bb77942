package org.internalcustomer.sandbox.sal;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.internalcustomer.sandbox.host.HostServices;

/** SAL's view of Jira's users. */
public final class SalUsers implements UserManager {

    private final HostServices services;

    public SalUsers(HostServices services) {
        this.services = services;
    }

    @Override
    public UserProfile getRemoteUser() {
        return profile(services.get(JiraAuthenticationContext.class).getLoggedInUser());
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey() {
        UserProfile user = getRemoteUser();
        return user == null ? null : user.getUserKey();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return profile(jiraUsers().getUserByName(username));
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return profile(find(userKey).orElse(null));
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return find(userKey)
                .map(user -> services.get(GroupManager.class).isUserInGroup(user, group))
                .orElse(false);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return has(userKey, GlobalPermissionKey.ADMINISTER);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return has(userKey, GlobalPermissionKey.SYSTEM_ADMIN);
    }

    @Override
    public boolean isLicensed(UserKey userKey) {
        return find(userKey).map(ApplicationUser::isActive).orElse(false);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return services.get(GroupManager.class).getAllGroups().stream()
                .map(Group::getName)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)))
                .sorted()
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }

    private boolean has(UserKey userKey, GlobalPermissionKey permission) {
        return find(userKey)
                .map(user -> services.get(GlobalPermissionManager.class).hasPermission(permission, user))
                .orElse(false);
    }

    private Optional<ApplicationUser> find(UserKey userKey) {
        return Optional.ofNullable(userKey).map(key -> jiraUsers().getUserByKey(key.getStringValue()));
    }

    private com.atlassian.jira.user.util.UserManager jiraUsers() {
        return services.get(com.atlassian.jira.user.util.UserManager.class);
    }

    private UserProfile profile(ApplicationUser user) {
        return user == null ? null : new Profile(user, services.get(ApplicationProperties.class));
    }

    private record Profile(ApplicationUser user, ApplicationProperties properties) implements UserProfile {

        @Override
        public UserKey getUserKey() {
            return new UserKey(user.getKey());
        }

        @Override
        public String getUsername() {
            return user.getUsername();
        }

        @Override
        public String getFullName() {
            return user.getDisplayName();
        }

        @Override
        public String getEmail() {
            return user.getEmailAddress();
        }

        @Override
        public URI getProfilePictureUri() {
            return null;
        }

        @Override
        public URI getProfilePageUri() {
            return URI.create(properties.getBaseUrl(UrlMode.CANONICAL) + "/secure/ViewProfile.jspa?name="
                    + URLEncoder.encode(user.getUsername(), StandardCharsets.UTF_8));
        }
    }
}

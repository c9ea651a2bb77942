package org.internalcustomer.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.host.HostServices;

/**
 * Who may call a plugin's endpoint, by the security annotations of the platform; an endpoint without one is for licensed
 * users only. Here every user who is active has a licence.
 */
public final class EndpointAccess {

    /** What a caller gets to hear. */
    public enum Verdict {
        ALLOWED,
        LOG_IN,
        FORBIDDEN
    }

    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");

    private final HostServices services;

    public EndpointAccess(HostServices services) {
        this.services = services;
    }

    /** @param elements from the particular to the general: the first with an annotation counts */
    public Verdict verdict(AnnotatedElement... elements) {
        String rule = Stream.of(elements)
                .flatMap(element -> annotation(element).stream())
                .findFirst()
                .orElse("LicensedOnly");
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        return switch (rule) {
            case "UnrestrictedAccess", "AnonymousSiteAccess" -> Verdict.ALLOWED;
            case "AdminOnly" -> administrator(user, GlobalPermissionKey.ADMINISTER);
            case "SystemAdminOnly" -> administrator(user, GlobalPermissionKey.SYSTEM_ADMIN);
            default -> user == null ? Verdict.LOG_IN : Verdict.ALLOWED;
        };
    }

    private Verdict administrator(ApplicationUser user, GlobalPermissionKey permission) {
        if (user == null) {
            return Verdict.LOG_IN;
        }
        return services.get(GlobalPermissionManager.class).hasPermission(permission, user)
                ? Verdict.ALLOWED
                : Verdict.FORBIDDEN;
    }

    private static Optional<String> annotation(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .map(Class::getSimpleName)
                .filter(name -> !name.equals("XsrfProtectionExcluded"))
                .findFirst();
    }
}

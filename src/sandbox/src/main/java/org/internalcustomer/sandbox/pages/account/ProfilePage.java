package org.internalcustomer.sandbox.pages.account;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.RequestLocale;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/ViewProfile.jspa}: who I am, my groups, and the language and time zone that I choose. */
public final class ProfilePage extends HostPage {

    private static final long serialVersionUID = 1L;

    public ProfilePage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        show(visit, 200, visit.visitor().zone().getId(), "");
    }

    @Override
    protected void post(Visit visit) throws IOException {
        ApplicationUser user = visit.loggedIn();
        Locale locale = RequestLocale.SUPPORTED.stream()
                .filter(supported -> supported.toString().equals(visit.param("language")))
                .findFirst()
                .orElse(visit.visitor().locale());
        try {
            ZoneId zone = ZoneId.of(visit.param("zone"));
            visit.service(Accounts.class).prefer(user, new Accounts.Preferences(locale, zone));
            visit.redirect("/secure/ViewProfile.jspa?saved");
        } catch (DateTimeException unknownZone) {
            show(visit, 400, visit.param("zone"), visit.text("sandbox.profile.unknown-zone", visit.param("zone")));
        }
    }

    private static void show(Visit visit, int status, String zone, String error) throws IOException {
        ApplicationUser user = visit.loggedIn();
        visit.show(
                status,
                Frame.general(visit.text("sandbox.profile.title")),
                "account/profile",
                Map.of(
                        "user",
                        user,
                        "groups",
                        new TreeSet<>(visit.service(GroupManager.class).getGroupNamesForUser(user)),
                        "languages",
                        RequestLocale.SUPPORTED.stream()
                                .map(locale -> List.of(locale.toString(), visit.text("sandbox.language." + locale)))
                                .toList(),
                        "language",
                        visit.visitor().locale().toString(),
                        "zone",
                        zone,
                        "zones",
                        new TreeSet<>(ZoneId.getAvailableZoneIds()),
                        "saved",
                        visit.has("saved"),
                        "error",
                        error));
    }
}

package org.internalcustomer.sandbox.pages.account;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.WebSession;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/admin/WebSudoAuthenticate}: an administrator confirms the password before changing the host. */
public final class WebSudoPage extends HostPage {

    private static final long serialVersionUID = 1L;

    public WebSudoPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void check(Visit visit) {
        ApplicationUser user = visit.loggedIn();
        if (!visit.service(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            throw PageError.forbidden();
        }
    }

    @Override
    protected void get(Visit visit) throws IOException {
        show(visit, 200, "");
    }

    @Override
    protected void post(Visit visit) throws IOException {
        if (visit.has("drop")) {
            WebSession.endWebSudo(visit.request());
            visit.redirect("/");
            return;
        }
        boolean right = visit.service(Accounts.class)
                .authenticate(visit.loggedIn().getUsername(), visit.request().getParameter("webSudoPassword"))
                .isPresent();
        if (right) {
            WebSession.startWebSudo(
                    visit.request(), visit.service(InstantSource.class).instant());
            visit.redirect(ReturnPath.safe(visit.param("webSudoDestination")));
        } else {
            show(visit, 401, visit.text("sandbox.websudo.wrong"));
        }
    }

    private static void show(Visit visit, int status, String error) throws IOException {
        visit.show(
                status,
                Frame.general(visit.text("sandbox.websudo.title")),
                "account/websudo",
                Map.of(
                        "error", error,
                        "user", visit.loggedIn(),
                        "destination", ReturnPath.safe(visit.param("webSudoDestination"))));
    }
}

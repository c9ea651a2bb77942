package org.internalcustomer.sandbox.pages.account;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.WebSession;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /login.jsp}: asks who the visitor is and goes back to where the visitor wanted to be. */
public final class LoginPage extends HostPage {

    private static final long serialVersionUID = 1L;

    public LoginPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        show(visit, 200, "");
    }

    @Override
    protected void post(Visit visit) throws IOException {
        Optional<ApplicationUser> user = visit.service(Accounts.class)
                .authenticate(visit.param("os_username"), visit.request().getParameter("os_password"));
        if (user.isEmpty()) {
            show(visit, 401, "sandbox.login.wrong");
        } else {
            WebSession.logIn(visit.request(), user.get().getKey());
            visit.redirect(ReturnPath.safe(visit.param("os_destination")));
        }
    }

    private static void show(Visit visit, int status, String error) throws IOException {
        visit.show(
                status,
                Frame.general(visit.text("sandbox.login.title")),
                "account/login",
                Map.of(
                        "error", error.isEmpty() ? "" : visit.text(error),
                        "needed", visit.has("permissionViolation"),
                        "username", visit.param("os_username"),
                        "destination", ReturnPath.safe(visit.param("os_destination"))));
    }
}

package org.internalcustomer.sandbox.pages.account;

import java.io.IOException;
import org.internalcustomer.sandbox.host.WebSession;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /logout}: ends the session. */
public final class LogoutPage extends HostPage {

    private static final long serialVersionUID = 1L;

    public LogoutPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void post(Visit visit) throws IOException {
        WebSession.logOut(visit.request());
        visit.redirect("/login.jsp");
    }
}

package org.internalcustomer.sandbox.pages.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.internalcustomer.sandbox.host.WebSession;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;
import org.internalcustomer.sandbox.pages.frame.WebSudoNeeded;

/** A page of the admin area, for administrators who confirmed their password lately. */
abstract class AdminPage extends HostPage {

    private static final long serialVersionUID = 1L;

    private final String id;

    /** @param id of the entry in the side menu, and of the template */
    AdminPage(PageKit kit, String id) {
        super(kit);
        this.id = id;
    }

    @Override
    protected final void check(Visit visit) {
        if (!visit.service(GlobalPermissionManager.class)
                .hasPermission(GlobalPermissionKey.ADMINISTER, visit.loggedIn())) {
            throw PageError.forbidden();
        }
        if (!WebSession.isWebSudo(
                visit.request(), visit.service(InstantSource.class).instant())) {
            throw new WebSudoNeeded();
        }
    }

    /** @param error what is wrong with the form that was sent; empty for nothing */
    final void show(Visit visit, String error, Map<String, ?> model) throws IOException {
        show(visit, id, error, model);
    }

    final void show(Visit visit, String template, String error, Map<String, ?> model) throws IOException {
        Map<String, Object> all = new HashMap<>(model);
        all.put("error", error);
        String title = visit.text("sandbox.admin." + id + ".title");
        visit.show(error.isEmpty() ? 200 : 400, Frame.admin(title, id), "admin/" + template, all);
    }
}

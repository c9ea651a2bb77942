package org.internalcustomer.sandbox.pages.admin;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.host.Apps;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;

/**
 * {@code /secure/admin/apps}: the installed plugins with their modules, those of a type that the host does not know
 * included. A jar comes as the body of a POST to {@code /upload}.
 */
public final class AppsPage extends AdminPage {

    private static final long serialVersionUID = 1L;

    public AppsPage(PageKit kit) {
        super(kit, "apps");
    }

    @Override
    protected void get(Visit visit) throws IOException {
        list(visit, "");
    }

    @Override
    protected void post(Visit visit) throws IOException {
        Apps apps = visit.service(Apps.class);
        try {
            switch (visit.rest()) {
                case "enable" -> {
                    apps.enable(visit.param("key"));
                    visit.redirect("/secure/admin/apps?enabled=" + ReturnPath.encode(visit.param("key")));
                }
                case "disable" -> {
                    apps.disable(visit.param("key"));
                    visit.redirect("/secure/admin/apps?disabled=" + ReturnPath.encode(visit.param("key")));
                }
                case "upload" -> {
                    try (InputStream jar = visit.request().getInputStream()) {
                        visit.redirect("/secure/admin/apps?installed=" + ReturnPath.encode(apps.install(jar)));
                    }
                }
                default -> throw PageError.notFound();
            }
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            list(visit, wrong.getMessage() == null ? wrong.toString() : wrong.getMessage());
        }
    }

    private void list(Visit visit, String error) throws IOException {
        List<Apps.App> apps = visit.service(Apps.class).list();
        Map<String, Object> model = new HashMap<>();
        model.put("apps", apps);
        model.put("done", "");
        for (String done : List.of("enabled", "disabled", "installed")) {
            if (visit.has(done)) {
                model.put("done", visit.text("sandbox.admin.apps." + done, visit.param(done)));
            }
        }
        show(visit, error, model);
    }
}

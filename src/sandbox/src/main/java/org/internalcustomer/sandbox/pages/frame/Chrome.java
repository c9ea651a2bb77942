package org.internalcustomer.sandbox.pages.frame;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.Announcements;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PageDecorator;
import org.internalcustomer.sandbox.host.WebResources;
import org.internalcustomer.sandbox.host.WebSession;

/** Jira's frame: header with navigation, search and profile, admin menu, announcements and the honest footer. */
public final class Chrome implements PageDecorator {

    /** @param percent of what is under way; negative where that is not known */
    public record Banner(String text, int percent) {}

    private final HostServices services;
    private final Templates templates;
    private final Menus menus;

    public Chrome(HostServices services, Templates templates) {
        this.services = services;
        this.templates = templates;
        this.menus = new Menus(services);
    }

    @Override
    public void decorate(HttpServletRequest request, HttpServletResponse response, String html) throws IOException {
        ForeignPage page = ForeignPage.of(html);
        if (page.decorator().isEmpty()) {
            send(response, html);
        } else {
            write(request, response, Visitor.of(services), page.frame(List.of()));
        }
    }

    void write(HttpServletRequest request, HttpServletResponse response, Visitor visitor, Frame frame)
            throws IOException {
        Texts texts = Texts.of(visitor.locale());
        Map<String, Object> model = new HashMap<>();
        model.put("i18n", texts);
        model.put("base", request.getContextPath());
        model.put("frame", frame);
        model.put("popup", "atl.popup".equals(frame.decorator()));
        model.put("admin", "atl.admin".equals(frame.decorator()));
        model.put("atlToken", WebSession.xsrfToken(request, true).orElseThrow());
        model.put("user", visitor.user().orElse(null));
        model.put("language", texts.getText("sandbox.language." + visitor.locale()));
        model.put("zone", visitor.zone().getId());
        model.put("mayAdminister", mayAdminister(visitor));
        model.put("mayCreate", mayCreate(visitor));
        model.put("topEntries", menus.top(request, visitor));
        model.put(
                "adminGroups",
                "atl.admin".equals(frame.decorator()) ? menus.admin(request, visitor, texts, frame) : List.of());
        model.put("banners", banners(visitor.locale()));
        model.put("loginUrl", loginUrl(request));
        model.put("styleTags", SafeHtml.NOTHING);
        model.put("scriptTags", SafeHtml.NOTHING);
        addResources(request, frame, model);
        send(response, templates.render("chrome", model).html());
    }

    private void addResources(HttpServletRequest request, Frame frame, Map<String, Object> model) {
        if (services.has(WebResources.class)) {
            WebResources resources = services.get(WebResources.class);
            resources.requireContext(request, frame.decorator());
            frame.contexts().forEach(context -> resources.requireContext(request, context));
            model.put("styleTags", new SafeHtml(resources.styleTags(request)));
            model.put("scriptTags", new SafeHtml(resources.scriptTags(request)));
        }
    }

    private boolean mayAdminister(Visitor visitor) {
        return visitor.user()
                .filter(user ->
                        services.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .isPresent();
    }

    private boolean mayCreate(Visitor visitor) {
        return visitor.user()
                .filter(user ->
                        services.get(PermissionManager.class).hasProjects(ProjectPermissions.CREATE_ISSUES, user))
                .isPresent();
    }

    private List<Banner> banners(Locale locale) {
        return services.has(Announcements.class)
                ? services.get(Announcements.class).all().stream()
                        .map(shown -> new Banner(
                                shown.text().apply(locale), shown.percent().orElse(-1)))
                        .toList()
                : List.of();
    }

    private static String loginUrl(HttpServletRequest request) {
        return request.getContextPath() + "/login.jsp?os_destination=" + ReturnPath.encode(ReturnPath.of(request));
    }

    private static void send(HttpServletResponse response, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

package org.internalcustomer.jira.host.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page ready to be rendered.
 *
 * @param template such as {@code templates/admin/departments.vm}
 * @param title in the reader's language
 * @param decorator {@code atl.general}, {@code atl.admin} or {@code atl.popup}
 * @param activeItem the web item that the menu marks; empty for none
 * @param resources key of our web resource module, such as {@code admin-resources}
 * @param view ready texts, numbers, lists and maps only
 * @param language the reader's, where it is not the viewer's
 * @param status of HTTP
 */
public record Shown(
        String template,
        String title,
        String decorator,
        String activeItem,
        String resources,
        Map<String, Object> view,
        Optional<Locale> language,
        int status) {

    private static final int OK = 200;

    /** A page with Jira's ordinary header. */
    public static Shown page(String template, String title, String resources, Map<String, Object> view) {
        return new Shown(template, title, "atl.general", "", resources, view, Optional.empty(), OK);
    }

    /** A page of the admin area. */
    public static Shown admin(String template, String title, String activeItem, Map<String, Object> view) {
        return new Shown(template, title, "atl.admin", activeItem, "admin-resources", view, Optional.empty(), OK);
    }

    /** A page without header and menus. */
    public static Shown plain(String template, String title, String resources, Map<String, Object> view) {
        return new Shown(template, title, "atl.popup", "", resources, view, Optional.empty(), OK);
    }

    /** The same page for a reader of that language. */
    public Shown in(Locale readersLanguage) {
        return new Shown(template, title, decorator, activeItem, resources, view, Optional.of(readersLanguage), status);
    }

    /** The same page, for what is not simply there. */
    public Shown withStatus(int otherStatus) {
        return new Shown(template, title, decorator, activeItem, resources, view, language, otherStatus);
    }

    /** The same page through another template, with that template's scripts and styles. */
    public Shown through(String otherTemplate, String otherResources) {
        return new Shown(otherTemplate, title, decorator, activeItem, otherResources, view, language, status);
    }
}

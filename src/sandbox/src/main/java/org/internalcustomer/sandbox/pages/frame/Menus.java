package org.internalcustomer.sandbox.pages.frame;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.WebFragments;
import org.internalcustomer.sandbox.host.WebFragments.Item;
import org.internalcustomer.sandbox.host.WebFragments.Section;

/** The navigation of the frame: the host's own entries and those that plugins add by web sections and items. */
final class Menus {

    /** @param groups empty for an entry that is a plain link */
    public record Entry(String id, String label, String url, boolean active, List<Group> groups) {}

    /** Entries under one heading, which may be empty. */
    public record Group(String label, List<Entry> entries) {}

    private static final String TOP = "system.top.navigation.bar";
    private static final String ADMIN_PLUGINS = "admin_plugins_menu";

    private final HostServices services;

    Menus(HostServices services) {
        this.services = services;
    }

    /** Entries of the header that plugins add; one with sections of its own becomes a menu. */
    List<Entry> top(HttpServletRequest request, Visitor visitor) {
        if (!services.has(WebFragments.class)) {
            return List.of();
        }
        WebFragments fragments = services.get(WebFragments.class);
        Map<String, Object> context = context(request, visitor);
        String here = request.getRequestURI();
        List<Entry> entries = new ArrayList<>();
        for (Item item : fragments.items(TOP, context)) {
            entries.add(entry(item, here.equals(pathOf(item.url())), menu(fragments, item.key(), context)));
        }
        return entries;
    }

    List<Group> admin(HttpServletRequest request, Visitor visitor, Texts texts, Frame frame) {
        List<Group> groups = new ArrayList<>();
        for (AdminMenu.Section section : AdminMenu.SECTIONS) {
            groups.add(new Group(
                    texts.getText(section.labelKey()),
                    section.items().stream()
                            .map(item -> new Entry(
                                    item.id(),
                                    texts.getText(item.labelKey()),
                                    request.getContextPath() + item.path(),
                                    item.id().equals(frame.activeTab()),
                                    List.of()))
                            .toList()));
        }
        groups.addAll(adminOfPlugins(request, visitor, texts, frame));
        return groups;
    }

    private List<Group> adminOfPlugins(HttpServletRequest request, Visitor visitor, Texts texts, Frame frame) {
        if (!services.has(WebFragments.class)) {
            return List.of();
        }
        WebFragments fragments = services.get(WebFragments.class);
        Map<String, Object> context = context(request, visitor);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                texts.getText("sandbox.admin.menu.plugins"),
                entries(fragments.items(ADMIN_PLUGINS, context), frame.activeTab())));
        for (Section section : fragments.sections(ADMIN_PLUGINS, context)) {
            String location = ADMIN_PLUGINS + "/" + section.key();
            groups.add(new Group(section.label(), entries(fragments.items(location, context), frame.activeTab())));
        }
        groups.removeIf(group -> group.entries().isEmpty());
        return groups;
    }

    private static List<Group> menu(WebFragments fragments, String key, Map<String, Object> context) {
        List<Group> groups = new ArrayList<>();
        for (Section section : fragments.sections(key, context)) {
            groups.add(new Group(section.label(), entries(fragments.items(key + "/" + section.key(), context), "")));
        }
        groups.removeIf(group -> group.entries().isEmpty());
        return groups;
    }

    private static List<Entry> entries(List<Item> items, String active) {
        return items.stream()
                .map(item -> entry(
                        item,
                        !active.isEmpty() && List.of(item.linkId(), item.key()).contains(active),
                        List.of()))
                .toList();
    }

    private static Entry entry(Item item, boolean active, List<Group> groups) {
        return new Entry(
                item.linkId().isEmpty() ? item.key() : item.linkId(), item.label(), item.url(), active, groups);
    }

    static Map<String, Object> context(HttpServletRequest request, Visitor visitor) {
        Map<String, Object> context = new HashMap<>();
        ApplicationUser user = visitor.user().orElse(null);
        context.put("user", user);
        context.put("request", request);
        context.put("req", request);
        context.put("baseurl", request.getContextPath());
        context.put("helper", new JiraHelper(request));
        return context;
    }

    private static String pathOf(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}

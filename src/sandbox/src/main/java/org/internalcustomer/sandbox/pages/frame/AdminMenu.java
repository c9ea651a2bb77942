package org.internalcustomer.sandbox.pages.frame;

import java.util.List;

/** The host's own entries of the admin area's side menu. */
final class AdminMenu {

    record Section(String labelKey, List<Item> items) {}

    record Item(String id, String path) {

        String labelKey() {
            return "sandbox.admin." + id + ".title";
        }
    }

    static final List<Section> SECTIONS = List.of(
            new Section("sandbox.admin.menu.general", List.of(new Item("overview", "/secure/admin"))),
            new Section(
                    "sandbox.admin.menu.people",
                    List.of(new Item("users", "/secure/admin/users"), new Item("groups", "/secure/admin/groups"))),
            new Section(
                    "sandbox.admin.menu.issues",
                    List.of(
                            new Item("projects", "/secure/admin/projects"),
                            new Item("fields", "/secure/admin/fields"))),
            new Section(
                    "sandbox.admin.menu.system",
                    List.of(
                            new Item("apps", "/secure/admin/apps"),
                            new Item("mailbox", "/secure/admin/mailbox"),
                            new Item("jobs", "/secure/admin/jobs"))));

    private AdminMenu() {}
}

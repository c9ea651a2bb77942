package org.internalcustomer.sandbox.pages.frame;

import java.util.List;

/**
 * A page before Jira's frame is put around it.
 *
 * @param decorator which frame: {@code atl.general}, {@code atl.admin} or {@code atl.popup}
 * @param activeSection the admin menu's section, such as {@code admin_plugins_menu/departments}
 * @param activeTab the link id of the highlighted entry
 * @param contexts of web resources that the page wants
 * @param head links and scripts that the page brings along
 */
public record Frame(
        String decorator,
        String title,
        String activeSection,
        String activeTab,
        List<String> contexts,
        SafeHtml head,
        SafeHtml body) {

    public static Frame general(String title, String... contexts) {
        return new Frame("atl.general", title, "", "", List.of(contexts), SafeHtml.NOTHING, SafeHtml.NOTHING);
    }

    public static Frame admin(String title, String activeTab) {
        return new Frame("atl.admin", title, "", activeTab, List.of(), SafeHtml.NOTHING, SafeHtml.NOTHING);
    }

    public static Frame popup(String title) {
        return new Frame("atl.popup", title, "", "", List.of(), SafeHtml.NOTHING, SafeHtml.NOTHING);
    }

    Frame with(String body) {
        return new Frame(decorator, title, activeSection, activeTab, contexts, head, new SafeHtml(body));
    }
}

package org.internalcustomer.sandbox.host;

import java.util.List;
import java.util.Map;

/** Web sections, items and panels of all enabled plugins, with their conditions applied; offered to the pages. */
public interface WebFragments {

    record Section(String key, String label) {}

    /** @param url context path included @param styleClass from the module, may be empty */
    record Item(String key, String linkId, String label, String url, String styleClass) {}

    /** @param html the rendered panel: safe to print as it is */
    record Panel(String key, String label, String html) {}

    List<Section> sections(String location, Map<String, Object> context);

    /** @param section as Jira's descriptors name it: {@code location} or {@code location/sectionKey} */
    List<Item> items(String section, Map<String, Object> context);

    /** A panel that fails is replaced by a line that says so; the others are shown. */
    List<Panel> panels(String location, Map<String, Object> context);
}

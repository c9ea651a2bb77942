package org.internalcustomer.jira.host.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The choices of a control, as {@code templates/host/options.vm} shows them. */
public final class Options {

    private final List<Object> options = new ArrayList<>();

    /** @param text in the viewer's language */
    public Options add(String value, String text, boolean selected) {
        options.add(Map.of("value", value, "text", text, "selected", selected));
        return this;
    }

    public List<Object> list() {
        return List.copyOf(options);
    }
}

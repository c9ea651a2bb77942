package org.internalcustomer.jira.host.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.text.Texts;

/** A table of things that can be added and edited, as {@code templates/host/list.vm} shows it. */
public final class ListView {

    private final Texts texts;
    private final List<String> columns;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    /** @param columns keys of our texts */
    public ListView(Texts texts, String... columns) {
        this.texts = texts;
        this.columns = Arrays.stream(columns).map(texts::text).toList();
    }

    /**
     * One thing.
     *
     * @param edit address below the context
     * @param depth how far it is indented
     * @param archived shown as no longer in use
     */
    public ListView row(String key, String edit, int depth, boolean archived, String... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", key);
        row.put("edit", edit);
        row.put("depth", Math.min(depth, 6));
        row.put("archived", archived);
        row.put("cells", List.of(cells));
        rows.add(row);
        return this;
    }

    /**
     * The map for the template.
     *
     * @param id tells this list from every other
     * @param intro key of our texts
     * @param empty key of our texts: what to do where there is nothing yet
     * @param add address below the context
     * @param addText key of our texts
     */
    public Map<String, Object> view(String id, String intro, String empty, String add, String addText) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        view.put("intro", texts.text(intro));
        view.put("empty", texts.text(empty));
        view.put("add", add);
        view.put("addText", texts.text(addText));
        view.put("columns", columns);
        view.put("rows", rows);
        view.put("saved", "");
        return view;
    }
}

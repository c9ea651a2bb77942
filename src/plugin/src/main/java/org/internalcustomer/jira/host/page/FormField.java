package org.internalcustomer.jira.host.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One field of a form, with its label and hint as keys of our texts. */
public final class FormField {

    private final String type;
    private final String name;
    private final String label;
    private final List<String> values;
    private final List<Map<String, Object>> options = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> wholeComplaints = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String hint = "";
    private boolean readOnly;
    private boolean required;

    private FormField(String type, String name, String label, Collection<String> values) {
        this.type = type;
        this.name = name;
        this.label = label;
        this.values = List.copyOf(values);
        this.complaints.add(name);
    }

    public static FormField text(String name, String label, String value) {
        return new FormField("text", name, label, List.of(value));
    }

    /** For a number or another short text. */
    public static FormField shortText(String name, String label, String value) {
        return new FormField("short", name, label, List.of(value));
    }

    public static FormField lines(String name, String label, String value) {
        return new FormField("lines", name, label, List.of(value));
    }

    public static FormField flag(String name, String label, boolean on) {
        return new FormField("flag", name, label, on ? List.of("true") : List.of());
    }

    public static FormField select(String name, String label, String value) {
        return new FormField("select", name, label, List.of(value));
    }

    /** Several of a long list. */
    public static FormField multiple(String name, String label, Collection<String> values) {
        return new FormField("multiple", name, label, values);
    }

    /** Several of a short list. */
    public static FormField checks(String name, String label, Collection<String> values) {
        return new FormField("checks", name, label, values);
    }

    public FormField hint(String key) {
        hint = key;
        return this;
    }

    /** A ready sentence about what is stored: it is kept, and somebody should look at it. */
    public FormField warning(String sentence) {
        warnings.add(sentence);
        return this;
    }

    public FormField option(String value, String text) {
        options.add(new LinkedHashMap<>(Map.of("value", value, "text", text)));
        return this;
    }

    public FormField readOnly(boolean fixed) {
        readOnly = fixed;
        return this;
    }

    public FormField required() {
        required = true;
        return this;
    }

    /** The field also shows complaints about {@code path} and what lies below it. */
    public FormField complaints(String path) {
        complaints.add(path);
        return this;
    }

    /** The field also shows complaints about {@code path} itself, but not about what lies below it. */
    public FormField complaintsExactly(String path) {
        wholeComplaints.add(path);
        return this;
    }

    boolean isAbout(String path) {
        return wholeComplaints.contains(path)
                || complaints.stream()
                        .anyMatch(mine ->
                                path.equals(mine) || path.startsWith(mine + ".") || path.startsWith(mine + "["));
    }

    Map<String, Object> view(PageRequest request, Words words) {
        List<String> shown = request.isRejected() && !readOnly ? sent(request) : values;
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("type", type);
        view.put("name", name);
        view.put("label", words.of(label));
        view.put("hint", hint.isEmpty() ? "" : words.of(hint));
        view.put("value", shown.isEmpty() ? "" : shown.get(0));
        view.put("readOnly", readOnly);
        view.put("required", required);
        view.put("error", error(request));
        view.put("warnings", warnings);
        options.forEach(option -> option.put("selected", shown.contains(String.valueOf(option.get("value")))));
        view.put("options", options);
        return view;
    }

    private List<String> sent(PageRequest request) {
        return type.equals("lines") || type.equals("text") || type.equals("short")
                ? List.of(request.has(name) ? request.http().getParameter(name) : "")
                : request.texts(name);
    }

    private String error(PageRequest request) {
        return request.errors().entrySet().stream()
                .filter(error -> isAbout(error.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Turns a key of ours into words. */
    interface Words {
        String of(String key);
    }
}

package org.internalcustomer.jira.host.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.text.Texts;

/** A form as {@code templates/host/form.vm} shows it: after a refusal with what was typed and what is wrong. */
public final class FormView {

    private final PageRequest request;
    private final Texts texts;
    private final List<FormField> fields = new ArrayList<>();
    private String note = "";

    public FormView(PageRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    public FormView add(FormField field) {
        fields.add(field);
        return this;
    }

    /** A ready sentence above the buttons. */
    public FormView note(String sentence) {
        note = sentence;
        return this;
    }

    /**
     * The map for the template.
     *
     * @param id tells this form from every other
     * @param intro key of our texts
     * @param cancel address below the context, empty for none
     */
    public Map<String, Object> view(String id, String intro, String cancel) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        view.put("intro", texts.text(intro));
        view.put("cancel", cancel);
        view.put("note", note);
        view.put("saved", request.has("saved") && !request.isRejected());
        view.put("messages", elsewhere());
        view.put(
                "fields",
                fields.stream().map(field -> field.view(request, texts::text)).toList());
        return view;
    }

    /** Complaints that no field shows. */
    private List<String> elsewhere() {
        List<String> messages = new ArrayList<>();
        request.errors().forEach((path, message) -> {
            if (fields.stream().noneMatch(field -> field.isAbout(path))) {
                messages.add(path.isEmpty() ? message : path + ": " + message);
            }
        });
        return messages;
    }
}

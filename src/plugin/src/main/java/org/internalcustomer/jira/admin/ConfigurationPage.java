package org.internalcustomer.jira.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.ChangeLines;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Difference;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Json;

/** Admin page: the whole configuration as a file, to keep, and to bring back after a look at what would change. */
public final class ConfigurationPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/configuration";
    private static final int MOST_LINES = 40;

    private final transient Access access;
    private final transient Configurations configurations;

    public ConfigurationPage(PageTools tools, Access access, Configurations configurations) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
    }

    @Override
    protected Shown show(PageRequest request) {
        boolean previewed = request.has("document") && !request.isRejected();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("document", request.text("document"));
        view.put("previewed", previewed);
        view.put("revision", configurations.current().revision());
        view.put("saved", request.has("saved") && !request.has("document"));
        view.put("errors", errors(request));
        view.put("changes", previewed ? changes(configurations.compare(submission(request))) : List.of());
        view.put("warnings", previewed ? warnings(submission(request)) : List.of());
        return Shown.admin(
                "templates/admin/configuration.vm",
                texts().text("internal-customer.configuration.title"),
                "internal-customer-admin-configuration",
                view);
    }

    /** Without {@code apply} it is only looked at. */
    @Override
    protected String submit(PageRequest request) {
        Submission submission = submission(request);
        if (!request.has("apply")) {
            configurations.compare(submission);
            return SHOW;
        }
        if (!request.text("revision")
                .equals(String.valueOf(configurations.current().revision()))) {
            throw new BadInput("", "internal-customer.configuration.changed-meanwhile");
        }
        configurations.change(submission, access.administrator());
        return ADDRESS + "?saved";
    }

    private Submission submission(PageRequest request) {
        return Submission.document(Json.read(request.text("document")), configurations.sections());
    }

    private static List<Object> errors(PageRequest request) {
        List<Object> errors = new ArrayList<>();
        request.errors().forEach((field, message) -> errors.add(Map.of("field", field, "message", message)));
        return errors;
    }

    private List<Object> warnings(Submission submission) {
        return configurations.warnings(submission).stream()
                .<Object>map(each -> Map.of(
                        "field",
                        each.field(),
                        "message",
                        texts().text(each.message(), each.arguments().toArray())))
                .toList();
    }

    private List<Object> changes(List<Difference> differences) {
        List<Object> changes = new ArrayList<>();
        for (Difference difference : differences) {
            List<ChangeLines.Line> lines = ChangeLines.between(difference.before(), difference.after());
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("section", texts().text("internal-customer.configuration.section." + difference.section()));
            view.put("key", difference.key());
            view.put("change", texts().text("internal-customer.configuration.change." + difference.kind()));
            view.put(
                    "lines",
                    lines.stream()
                            .limit(MOST_LINES)
                            .map(ConfigurationPage::line)
                            .toList());
            view.put("more", Math.max(0, lines.size() - MOST_LINES));
            changes.add(view);
        }
        return changes;
    }

    private static Map<String, Object> line(ChangeLines.Line line) {
        return Map.of("path", line.path(), "before", line.before(), "after", line.after());
    }
}

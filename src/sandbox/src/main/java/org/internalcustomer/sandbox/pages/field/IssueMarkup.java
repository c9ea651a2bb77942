package org.internalcustomer.sandbox.pages.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.pages.frame.Dates;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.SafeHtml;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** Jira's own fields as markup: lozenges, icons, links and dates. Handed to templates as {@code $markup}. */
public final class IssueMarkup {

    private static final Map<String, String> LOZENGES =
            Map.of("new", "default", "indeterminate", "inprogress", "done", "success");

    private final String base;
    private final Dates dates;
    private final String nobody;

    private IssueMarkup(String base, Dates dates, String nobody) {
        this.base = base;
        this.dates = dates;
        this.nobody = nobody;
    }

    public static IssueMarkup of(Visit visit) {
        return new IssueMarkup(visit.request().getContextPath(), visit.dates(), visit.text("sandbox.issue.unassigned"));
    }

    public SafeHtml link(Issue issue, String text) {
        return html(
                "<a class=\"issue-link\" data-issue-key=\"%s\" href=\"%s/browse/%s\">%s</a>",
                issue.getKey(), base, issue.getKey(), text);
    }

    public SafeHtml key(Issue issue) {
        return link(issue, issue.getKey());
    }

    public SafeHtml summary(Issue issue) {
        return link(issue, text(issue.getSummary()));
    }

    public SafeHtml status(Status status) {
        if (status == null) {
            return SafeHtml.NOTHING;
        }
        String category = status.getStatusCategory() == null
                ? "new"
                : status.getStatusCategory().getKey();
        return html(
                "<span class=\"aui-lozenge jira-issue-status-lozenge aui-lozenge-%s\">%s</span>",
                LOZENGES.getOrDefault(category.toLowerCase(Locale.ROOT), "default"), name(status));
    }

    public SafeHtml priority(Priority priority) {
        return priority == null
                ? SafeHtml.NOTHING
                : html("<span class=\"priority priority-%s\" title=\"%s\"></span>", priority.getId(), name(priority));
    }

    public SafeHtml priorityWithName(Priority priority) {
        return priority == null
                ? SafeHtml.NOTHING
                : html("<span class=\"priority priority-%s\"></span> %s", priority.getId(), name(priority));
    }

    public SafeHtml type(IssueConstant type) {
        return type == null
                ? SafeHtml.NOTHING
                : html("<span class=\"issue-type issue-type-%s\" title=\"%s\"></span>", type.getId(), name(type));
    }

    public SafeHtml typeWithName(IssueConstant type) {
        return type == null
                ? SafeHtml.NOTHING
                : html("<span class=\"issue-type issue-type-%s\"></span> %s", type.getId(), name(type));
    }

    /** The name in the current user's language; empty for none. */
    public String name(IssueConstant constant) {
        return constant == null ? "" : text(constant.getNameTranslation());
    }

    public SafeHtml person(ApplicationUser user) {
        if (user == null) {
            return html("<em>%s</em>", nobody);
        }
        String name = user.getDisplayName();
        String initial = name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
        return html(
                "<span class=\"person\" data-username=\"%s\"><span class=\"initial\" aria-hidden=\"true\">%s</span>%s</span>",
                user.getUsername(), initial.toUpperCase(Locale.ROOT), name);
    }

    public SafeHtml moment(Date date) {
        return date == null
                ? SafeHtml.NOTHING
                : html("<time datetime=\"%s\">%s</time>", dates.iso(date), dates.moment(date));
    }

    public SafeHtml day(Date date) {
        return date == null
                ? SafeHtml.NOTHING
                : html("<time datetime=\"%s\">%s</time>", dates.iso(date), dates.day(date));
    }

    public SafeHtml labels(Issue issue) {
        return new SafeHtml(issue.getLabels().stream()
                .map(Label::getLabel)
                .sorted(Comparator.naturalOrder())
                .map(label -> html(
                                "<a class=\"aui-label\" href=\"%s/issues/?jql=%s\">%s</a>",
                                base, ReturnPath.encode("labels = \"" + label + "\""), label)
                        .html())
                .collect(Collectors.joining(" ")));
    }

    /** Paragraphs and line breaks as typed; nothing else means anything. */
    public SafeHtml prose(String text) {
        return new SafeHtml("<p>"
                + SafeHtml.escape(text(text))
                        .replace("\r\n", "\n")
                        .replaceAll("\n{2,}", "</p><p>")
                        .replace("\n", "<br>")
                + "</p>");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** The format with its values escaped. */
    private static SafeHtml html(String format, String... values) {
        Object[] escaped = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            escaped[i] = SafeHtml.escape(values[i]);
        }
        return new SafeHtml(String.format(format, escaped));
    }
}

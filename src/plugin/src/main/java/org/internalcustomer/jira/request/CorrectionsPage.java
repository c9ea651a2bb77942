package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;
import org.internalcustomer.jira.host.request.CorrectionWords;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Times;

/** The corrections of verdicts: those that wait for a decision, with who may take it, and those that were decided. */
public final class CorrectionsPage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/corrections";

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.request.correction.";
    private static final int MOST_DECIDED = 100;

    private final transient Access access;
    private final transient Corrections corrections;
    private final transient IssueRecords records;
    private final transient Users users;
    private final transient Times times;

    public CorrectionsPage(
            PageTools tools, Access access, Corrections corrections, IssueRecords records, Users users, Times times) {
        super(tools, Audience.USERS);
        this.access = access;
        this.corrections = corrections;
        this.records = records;
        this.users = users;
        this.times = times;
    }

    @Override
    protected Shown show(PageRequest request) {
        Person viewer = access.user();
        List<Correction> all = corrections.all();
        Map<Long, Issue> issues =
                records.find(all.stream().map(Correction::issueId).collect(Collectors.toSet())).stream()
                        .filter(access::maySee)
                        .collect(Collectors.toMap(Issue::getId, issue -> issue));
        List<Map<String, Object>> open = new ArrayList<>();
        List<Map<String, Object>> decided = new ArrayList<>();
        for (Correction correction : newestFirst(all)) {
            Issue issue = issues.get(correction.issueId());
            if (issue != null && correction.decided().isEmpty()) {
                open.add(0, row(correction, issue, viewer));
            } else if (issue != null && decided.size() < MOST_DECIDED) {
                decided.add(row(correction, issue, viewer));
            }
        }
        long hidden = all.stream()
                .filter(correction -> !issues.containsKey(correction.issueId()))
                .count();
        Map<String, Object> view = new HashMap<>();
        view.put("action", request.http().getContextPath() + PATH);
        view.put("saved", request.has("saved"));
        view.put("open", open);
        view.put("decided", decided);
        view.put("hidden", hidden == 0 ? "" : texts().text(WORDS + "hidden", hidden));
        return Shown.page(
                "templates/request/corrections.vm", texts().text(WORDS + "title"), "correction-resources", view);
    }

    @Override
    protected String submit(PageRequest request) {
        Issue issue = access.visibleIssue(request.text("issue"));
        String reason = HandOffForm.reason(new JsonValue("reason", request.text("reason")));
        boolean approved = request.text("decision").equals("approve");
        corrections.decide(issue, number(request), approved, reason, access.user());
        return PATH + "?saved";
    }

    private static int number(PageRequest request) {
        String number = request.text("number");
        if (!number.matches("\\d{1,9}")) {
            throw NotFound.of("correction", number);
        }
        return Integer.parseInt(number);
    }

    private static List<Correction> newestFirst(List<Correction> all) {
        return all.stream()
                .sorted(Comparator.comparing((Correction each) -> each.decided()
                                .map(decision -> decision.said().at())
                                .orElse(each.asked().at()))
                        .reversed())
                .toList();
    }

    private Map<String, Object> row(Correction correction, Issue issue, Person viewer) {
        Optional<String> refusal = corrections.refusal(correction, viewer);
        CorrectionWords words = new CorrectionWords(texts(), times, users);
        Map<String, Object> row = new HashMap<>(words.of(correction));
        row.put("issue", issue.getKey());
        row.put("summary", issue.getSummary());
        row.put("may", refusal.isEmpty());
        row.put("refusal", refusal.map(key -> texts().text(key)).orElse(""));
        return row;
    }
}

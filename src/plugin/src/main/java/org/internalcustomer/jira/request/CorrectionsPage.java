package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.internalcustomer.jira.host.request.OutageLog;
import org.internalcustomer.jira.host.request.OutageWords;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.request.RequestEvents.Place;

/** The corrections of verdicts: those that wait for a decision, with who may take it, and those that were decided. */
public final class CorrectionsPage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/corrections";

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.request.correction.";
    private static final int PAGE = 50;
    private static final int MOST_OUTAGES = 20;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})-(correction/[\\w/]{1,99})");

    private final transient Access access;
    private final transient Corrections corrections;
    private final transient IssueRecords records;
    private final transient Users users;
    private final transient Times times;
    private final transient OutageLog outages;
    private final transient OutageWords outageWords;

    public CorrectionsPage(
            PageTools tools,
            Access access,
            Corrections corrections,
            IssueRecords records,
            Users users,
            Times times,
            OutageLog outages,
            OutageWords outageWords) {
        super(tools, Audience.USERS);
        this.access = access;
        this.corrections = corrections;
        this.records = records;
        this.users = users;
        this.times = times;
        this.outages = outages;
        this.outageWords = outageWords;
    }

    @Override
    protected Shown show(PageRequest request) {
        Person viewer = access.user();
        List<Correction> open = corrections.open(place(request, "after", Place.BEGINNING), PAGE);
        List<Correction> decided = corrections.decided(place(request, "before", Place.END), PAGE);
        Map<Long, Issue> issues = records
                .find(Stream.concat(open.stream(), decided.stream())
                        .map(Correction::issueId)
                        .collect(Collectors.toSet()))
                .stream()
                .filter(access::maySee)
                .collect(Collectors.toMap(Issue::getId, issue -> issue));
        List<Map<String, Object>> openRows = rows(open, issues, viewer);
        List<Map<String, Object>> decidedRows = rows(decided, issues, viewer);
        long hidden = open.size() + decided.size() - openRows.size() - decidedRows.size();
        Map<String, Object> view = new HashMap<>();
        view.put("action", request.http().getContextPath() + PATH);
        view.put("saved", request.has("saved"));
        view.put("decides", corrections.decides(viewer));
        view.put("outages", outageRows());
        view.put("open", openRows);
        view.put("openNext", next("after", open));
        view.put("decided", decidedRows);
        view.put("decidedNext", next("before", decided));
        view.put("onward", request.has("after") || request.has("before"));
        view.put("hidden", hidden == 0 ? "" : texts().text(WORDS + "hidden", hidden));
        return Shown.page(
                "templates/request/corrections.vm", texts().text(WORDS + "title"), "correction-resources", view);
    }

    /** Those that wait stand first. */
    private List<Map<String, Object>> outageRows() {
        return Stream.concat(outages.waiting(MOST_OUTAGES).stream(), outages.decided(MOST_OUTAGES).stream())
                .map(outageWords::of)
                .toList();
    }

    /** What cannot be a place begins at the beginning. */
    private static Place place(PageRequest request, String name, Place otherwise) {
        Matcher place = PLACE.matcher(request.text(name));
        return place.matches() ? new Place(Long.parseLong(place.group(1)), place.group(2)) : otherwise;
    }

    /** Empty on the last page. */
    private static String next(String name, List<Correction> page) {
        if (page.size() < PAGE) {
            return "";
        }
        Place last = Corrections.place(page.get(page.size() - 1));
        return "?" + name + "=" + last.at() + "-" + last.key();
    }

    /** Of those whose issues the viewer may see. */
    private List<Map<String, Object>> rows(List<Correction> page, Map<Long, Issue> issues, Person viewer) {
        return page.stream()
                .filter(correction -> issues.containsKey(correction.issueId()))
                .map(correction -> row(correction, issues.get(correction.issueId()), viewer))
                .toList();
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

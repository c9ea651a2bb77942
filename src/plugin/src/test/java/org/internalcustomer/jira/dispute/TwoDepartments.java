package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.dispute.DisputeClock;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.request.HandOffLog;
import org.internalcustomer.jira.host.request.OpenOffers.Span;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;
import org.internalcustomer.jira.host.text.Json;

/** Issue 7, which SD has and NET rejected; Anna heads SD, the administrator is of NET, Ben heads IT above both. */
final class TwoDepartments {

    static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    static final Person ANNA = person("anna");
    static final Person BEN = person("ben");
    static final Person OF_NET = FakeJira.ADMIN;
    static final Issue ISSUE = FakeJira.fake(Issue.class, call -> switch (call.name()) {
        case "getId" -> 7L;
        case "getKey" -> "SVC-7";
        case "getSummary" -> "No VPN";
        case "getIssueType" -> FakeJira.fake(IssueType.class, any -> "1");
        case "getLabels" -> Set.of();
        case "getAssignee" -> null;
        case "getCustomFieldValue" -> "VPN";
        default -> throw call.unexpected();
    });

    final Configurations configurations = AllSections.configured(() -> MON_10_00);
    Instant now = MON_10_00;
    Standing standing = new Standing(Optional.of("SD"), Optional.empty(), false);
    boolean administrator;
    boolean withService;
    final SaidInMemory said = new SaidInMemory(() -> now);
    final List<HandOffLog.Word> handOffs = new ArrayList<>();
    final Disputes disputes =
            new Disputes(said, issueId -> Optional.of(standing), (department, opened) -> clock(opened));
    final DisputeRights rights = new DisputeRights(
            configurations, new Memberships(configurations, FakeJira.users()), FakeJira.users(), access());
    final Disputing disputing = new Disputing(
            disputes,
            said,
            rights,
            issueId -> Optional.of(standing),
            new HandOffs(),
            new Precedents(configurations, new Fields()));

    TwoDepartments() {
        departments("""
                [{"key": "IT", "name": {"en": "Information Technology"}, "order": 1, "head": "ben"},
                 {"key": "SD", "name": "Service Desk", "parent": "IT", "head": "anna"},
                 {"key": "NET", "name": "Network", "parent": "IT", "users": ["admin"]}]""");
        offered("NET");
    }

    /** Round the clock. */
    static DisputeClock clock(Instant opened) {
        long day = Duration.ofDays(1).toMillis();
        long start = opened.toEpochMilli();
        return new DisputeClock(start, start + day, start + 2 * day, start + 3 * day);
    }

    void departments(String json) {
        String document = """
                {"format": 1, "mainDepartments": {}, "policies": [], "services": [
                 {"key": "VPN", "name": "Remote access", "provider": "NET"}], "departments": %s}""".formatted(json);
        configurations.change(Submission.document(Json.read(document), AllSections.list()), FakeJira.ADMIN);
    }

    void offered(String to) {
        handOffs.add(new HandOffLog.Word(
                HandOffLog.Kind.OFFERED, now, "anna", "SD", to, new HandOffLog.Note("", "", ""), "", ""));
    }

    void accountable(String department) {
        lives(new Span(Optional.of(department), false, now, Optional.empty()));
    }

    void done() {
        lives(new Span(Optional.empty(), true, now, Optional.empty()));
    }

    /** From now on; a minute passes. */
    private void lives(Span next) {
        List<Span> spans = new ArrayList<>();
        standing.spans()
                .forEach(span -> spans.add(new Span(
                        span.accountable(), span.done(), span.from(), span.to().or(() -> Optional.of(now)))));
        spans.add(next);
        standing = new Standing(next.accountable(), Optional.empty(), next.done(), spans);
        now = now.plusSeconds(60);
    }

    Access access() {
        return new Access(
                FakeJira.currentUser(),
                FakeJira.fake(GlobalPermissionManager.class, call -> administrator),
                FakeJira.fake(PermissionManager.class, call -> true),
                null);
    }

    static Person person(String key) {
        return new Person(key, key, key, key + "@example.com", true);
    }

    private final class HandOffs implements HandOffLog {

        @Override
        public List<Word> of(long issueId) {
            return handOffs;
        }

        @Override
        public Rights rights(Issue issue) {
            return new Rights(false, false, false);
        }
    }

    /** The service is all that can be asked for. */
    private final class Fields implements RequestFields {

        @Override
        public Optional<CustomField> field(RequestField role) {
            return withService ? Optional.of(FakeJira.fake(CustomField.class, call -> role.name())) : Optional.empty();
        }

        @Override
        public boolean reach(long projectId) {
            return false;
        }

        @Override
        public Set<String> names(RequestField role) {
            return Set.of();
        }
    }
}

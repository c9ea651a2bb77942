package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.request.OpenOffers.Asked;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;
import org.internalcustomer.jira.host.request.Waits;

/** A request of Carl, of FIN, for which SD is accountable; Anna is of SD, Fred of FIN, Nina of NET. */
final class TwoSides {

    static final Person ANNA = person("anna");
    static final Person CARL = person("carl");
    static final Person FRED = person("fred");
    static final Person NINA = person("nina");
    static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    static final Issue ISSUE = (Issue) Proxy.newProxyInstance(
            TwoSides.class.getClassLoader(), new Class<?>[] {Issue.class}, (self, method, arguments) -> 7L);

    private static final Map<String, String> MEMBERS = Map.of("anna", "SD", "nina", "NET", "fred", "FIN");

    final EventsInMemory events = new EventsInMemory();
    final MarksInMemory marks = new MarksInMemory();
    final List<Long> dirty = marks.issueIds;
    final List<Teller> tellers = new ArrayList<>();
    Instant now = MON_10_00;
    boolean promisable = true;
    boolean pausing = true;
    Optional<Waits.Pause> pause = Optional.empty();

    Waits waits() {
        return issue -> Optional.of(new Waits.Waiting(
                new Parties(Optional.of("carl"), Optional.of("FIN")), Optional.of("SD"), promisable, pausing, pause));
    }

    /** Who is told by those whom the test has named. */
    Telling telling() {
        IssueManager issues = FakeJira.fake(IssueManager.class, call -> List.of(ISSUE));
        return new Telling(events, new IssueRecords(issues, null, null, null), tellers, () -> now);
    }

    Sayings sayings() {
        return new Sayings(events, marks, telling(), () -> now);
    }

    Sides sides() {
        return new Sides(new Members());
    }

    Users people() {
        UserManager users = FakeJira.fake(
                UserManager.class,
                call -> FakeJira.fake(ApplicationUser.class, of -> switch (of.name()) {
                    case "isActive" -> true;
                    case "getEmailAddress" -> call.text() + "@example.com";
                    default -> call.text();
                }));
        return new Users(users, null, null);
    }

    CurrentUser nobody() {
        return new CurrentUser((JiraAuthenticationContext) Proxy.newProxyInstance(
                TwoSides.class.getClassLoader(),
                new Class<?>[] {JiraAuthenticationContext.class},
                (self, method, arguments) -> null));
    }

    void waitFor(Turn turn) {
        pause = Optional.of(new Waits.Pause(turn, now));
    }

    List<RequestEvent.Kind> kinds() {
        return events.events.stream().map(RequestEvent::kind).toList();
    }

    static Person person(String key) {
        return new Person(key, key, key, key + "@example.com", true);
    }

    private static final class Members implements HandOffRights {

        @Override
        public boolean belongs(String userKey, String department) {
            return department.equals(MEMBERS.get(userKey));
        }

        @Override
        public boolean administers(Issue issue) {
            return false;
        }

        @Override
        public boolean mayAnswer(Issue issue, Asked asked, String userKey) {
            return false;
        }

        @Override
        public boolean mayWithdraw(Issue issue, Standing standing, List<RequestEvent> said, String userKey) {
            return false;
        }
    }
}

package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.request.TwoSides.ANNA;
import static org.internalcustomer.jira.request.TwoSides.ISSUE;
import static org.internalcustomer.jira.request.TwoSides.MON_10_00;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.ChaseLog.Chase;
import org.internalcustomer.jira.host.request.ChaseLog.LastWord;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asking how a request stands, and what is answered. */
@Tag("R-POL-8")
class ChasesTest {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Person CUSTOMER = FakeJira.ADMIN;

    private final EventsInMemory events = new EventsInMemory();
    private final List<String> told = new ArrayList<>();
    private final MarksInMemory dirty = new MarksInMemory();
    private Instant now = MON_10_00;
    private Standing standing = new Standing(Optional.of("SD"), Optional.empty(), false);
    private final ChaseMail mail = (issue, customer, number, department, word) -> told.add(customer.key() + " " + number
            + " " + department + word.map(last -> " after " + last.text()).orElse(""));
    private final Chases chases = new Chases(
            events,
            issueId -> Optional.of(standing),
            issueId -> Optional.of(MON_10_00.plus(A_DAY)),
            new Surroundings(),
            new Telling(
                    events,
                    FakeJira.issues(),
                    List.of(new ToldChases(mail, events, new Surroundings(), FakeJira.users())),
                    () -> now),
            FakeJira.currentUser(),
            dirty,
            FakeJira.times(),
            () -> now);

    @Test
    void areCountedAndTold() {
        chases.chase(ISSUE, CUSTOMER);
        assertThat(chases.of(List.of(7L, 8L))).isEqualTo(Map.of(7L, List.of(new Chase(MON_10_00, "admin", "SD"))));
        assertThat(told).containsExactly("admin 1 SD");
        assertThat(dirty.issueIds).containsExactly(7L);
    }

    @Test
    void areForTheInternalCustomerOnly() {
        assertThatThrownBy(() -> chases.chase(ISSUE, ANNA))
                .isInstanceOf(Forbidden.class)
                .hasMessage("internal-customer.request.chase.not-yours");
        assertThat(events.events).isEmpty();
    }

    @Test
    void arePossibleOnceAWorkingDay() {
        chases.chase(ISSUE, CUSTOMER);
        now = MON_10_00.plus(A_DAY).minusMillis(1);
        assertThatThrownBy(() -> chases.chase(ISSUE, CUSTOMER)).isInstanceOfSatisfying(Conflict.class, refusal -> {
            assertThat(refusal).hasMessage("internal-customer.request.chase.too-soon");
            assertThat(refusal.arguments()[0].toString()).contains("Mar 3, 2026");
        });
        assertThat(chases.standing(ISSUE).mayChase()).isFalse();
        now = MON_10_00.plus(A_DAY);
        chases.chase(ISSUE, CUSTOMER);
        assertThat(told).containsExactly("admin 1 SD", "admin 2 SD");
    }

    @Test
    void areRefusedOnceTheRequestIsDone() {
        standing = new Standing(Optional.of("SD"), Optional.empty(), true);
        assertThatThrownBy(() -> chases.chase(ISSUE, CUSTOMER))
                .isInstanceOf(Conflict.class)
                .hasMessage("internal-customer.request.chase.done");
        assertThat(chases.standing(ISSUE).owed()).isEmpty();
        assertThat(chases.standing(ISSUE).customers()).isFalse();
    }

    @Test
    void sayWhatWasLastSaidPubliclyByTheProvidersSide() {
        said(1, "anna", true, "SD");
        said(2, "anna", false, "SD");
        said(3, "admin", true, "FIN");
        said(4, "fred", true, "FIN");
        assertThat(chases.standing(ISSUE).lastWord())
                .contains(new LastWord(MON_10_00.minusSeconds(99), "anna", "comment 1"));
        chases.chase(ISSUE, CUSTOMER);
        assertThat(told).containsExactly("admin 1 SD after comment 1");
    }

    @Test
    @Tag("R-WHO-3")
    void sayWhatTheDepartmentSaidThatTheCustomersAndTheAccountableOneBecame() {
        said(1, "anna", true, Map.of("departments", "SD,FIN", "merged", "FIN=SD"));
        said(2, "admin", true, Map.of("departments", "SD,FIN", "merged", "FIN=SD"));

        assertThat(chases.standing(ISSUE).lastWord().orElseThrow().text()).isEqualTo("comment 1");
        chases.chase(ISSUE, CUSTOMER);
        assertThat(told).containsExactly("admin 1 SD after comment 1");
    }

    @Test
    void sayWhenTheNextWordIsDue() {
        assertThat(chases.standing(ISSUE).owed()).contains(MON_10_00.plus(A_DAY));
        assertThat(chases.standing(ISSUE).lastWord()).isEmpty();
    }

    @Test
    void arePossibleWithoutLoginByTheSameRuleAndInTheSameCount() {
        ChaseCard card = new ChaseCard(chases, FakeJira.texts());
        assertThat(card.card(visit(ANNA))).isEmpty();
        assertThat(card.card(visit(CUSTOMER)).orElseThrow().forms()).hasSize(1);

        card.act(visit(CUSTOMER), "chase", Filled.nothing());

        assertThat(told).containsExactly("admin 1 SD");
        assertThat(chases.standing(ISSUE).mayChase()).isFalse();
        assertThat(card.card(visit(CUSTOMER)).orElseThrow().forms()).isEmpty();
        assertThatThrownBy(() -> card.act(visit(CUSTOMER), "chase", Filled.nothing()))
                .isInstanceOf(Conflict.class);
        now = MON_10_00.plus(A_DAY);
        assertThat(card.card(visit(CUSTOMER)).orElseThrow().forms()).hasSize(1);
        standing = new Standing(Optional.of("SD"), Optional.empty(), true);
        assertThat(card.card(visit(CUSTOMER))).isEmpty();
    }

    private Visit visit(Person person) {
        return new Visit(ISSUE, person, Locale.ENGLISH, ZoneOffset.UTC, now);
    }

    private void said(long id, String author, boolean open, String department) {
        said(id, author, open, Map.of("departments", department));
    }

    private void said(long id, String author, boolean open, Map<String, String> place) {
        Map<String, String> payload = new HashMap<>(place);
        payload.put("public", String.valueOf(open));
        events.addFirst(new RequestEvent(
                7,
                "comment/" + id,
                MON_10_00.minusSeconds(100 - id).toEpochMilli(),
                id,
                author,
                RequestEvent.Kind.COMMENT,
                payload));
    }

    private static final class Surroundings implements ChaseSurroundings {

        @Override
        public Parties parties(Issue issue) {
            return new Parties(Optional.of("admin"), Optional.of("FIN"));
        }

        @Override
        public String words(long commentId) {
            return "comment " + commentId;
        }

        @Override
        public Optional<Instant> nextWorkingDay(Optional<String> department, Instant after) {
            return Optional.of(after.plus(A_DAY));
        }
    }
}

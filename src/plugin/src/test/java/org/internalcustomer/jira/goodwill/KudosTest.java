package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who says thanks to whom, and how often. */
@Tag("R-KUD-1")
class KudosTest {

    /** In the week of Monday 2 March in the reporting zone. */
    private static final Instant WED_10_00 = Instant.parse("2026-03-04T10:00:00Z");

    private static final Person CARL = person("carl");
    private static final Person FRED = person("fred");
    private static final Person ANNA = person("anna");
    private static final Issue ISSUE = FakeJira.fake(Issue.class, call -> 7L);
    private static final Issue ANOTHER = FakeJira.fake(Issue.class, call -> 8L);

    private Instant now = WED_10_00;
    private final List<String> told = new ArrayList<>();
    private final TwoProviders surroundings = new TwoProviders();
    private List<OutgoingMail> mails = List.of();
    private final Sql sql = TestDatabase.h2(KudosRow.class, OutboxRow.class).sql();
    private final TestOutbox outbox = new TestOutbox(sql, () -> now);
    private final Kudos kudos = new Kudos(
            new SqlKudosStore(sql, outbox.outbox()),
            surroundings,
            (issue, thanks, by) -> {
                told.add(by.key() + " to " + thanks.pair().provider() + " " + thanks.helpers());
                return mails;
            },
            FakeJira.times(),
            () -> now);

    @Test
    void areForDepartmentsThatWorkedOnIt() {
        assertThat(kudos.thankable(ISSUE, CARL)).as("the internal customer").containsExactly("NET", "SD");
        assertThat(kudos.thankable(ISSUE, FRED))
                .as("of the customer department")
                .containsExactly("NET", "SD");
        assertThat(kudos.thankable(ISSUE, ANNA)).as("of a provider").isEmpty();

        Thanks said = kudos.thank(ISSUE, "SD", List.of("anna"), "Very kind.", FRED);

        assertThat(kudos.of(ISSUE)).containsExactly(said);
        assertThat(said.pair()).isEqualTo(new Pair("FIN", "SD"));
        assertThat(told).containsExactly("fred to SD [anna]");
    }

    @Test
    void areNotForOthersOrByOthers() {
        assertThatThrownBy(() -> kudos.thank(ISSUE, "HR", List.of(), "", FRED)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> kudos.thank(ISSUE, "SD", List.of(), "", ANNA)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> kudos.thank(ISSUE, "NET", List.of("anna"), "", FRED))
                .as("Anna is not of NET")
                .isInstanceOf(BadInput.class);
        assertThat(told).isEmpty();
    }

    @Test
    void areSaidOnceAWeekForEachPersonAndPair() {
        kudos.thank(ISSUE, "SD", List.of(), "", FRED);

        assertThatThrownBy(() -> kudos.thank(ANOTHER, "SD", List.of(), "", FRED))
                .isInstanceOfSatisfying(Conflict.class, refusal -> {
                    assertThat(refusal).hasMessage("internal-customer.kudos.too-soon");
                    assertThat(refusal.arguments()[0].toString())
                            .contains("Mar 8, 2026")
                            .contains("4:00");
                });
        assertThat(kudos.next(ANOTHER, "SD", FRED)).contains(Instant.parse("2026-03-08T16:00:00Z"));
        kudos.thank(ISSUE, "NET", List.of(), "", FRED);
        kudos.thank(ISSUE, "SD", List.of(), "", CARL);
        now = Instant.parse("2026-03-08T16:00:00Z");
        kudos.thank(ANOTHER, "SD", List.of(), "", FRED);
        assertThat(told).hasSize(4);
    }

    @Test
    void areForOneDepartmentUnderBothKeysAfterAMerger() {
        assertThat(kudos.thank(ISSUE, "HELP", List.of("anna"), "", FRED).pair()).isEqualTo(new Pair("FIN", "SD"));

        assertThatThrownBy(() -> kudos.thank(ISSUE, "SD", List.of(), "", FRED)).isInstanceOf(Conflict.class);
        assertThat(kudos.next(ISSUE, "HELP", FRED)).isPresent();
    }

    @Test
    void areSaidOnceInTheWeekOfAMerger() {
        kudos.thank(ISSUE, "NET", List.of(), "", FRED);
        surroundings.merged = Map.of("NET", "SD", "FIN", "ACC");

        assertThatThrownBy(() -> kudos.thank(ANOTHER, "SD", List.of(), "", FRED))
                .isInstanceOf(Conflict.class);
        assertThat(kudos.next(ANOTHER, "SD", FRED)).isPresent();
        now = Instant.parse("2026-03-08T16:00:00Z");
        assertThat(kudos.thank(ANOTHER, "SD", List.of(), "", FRED).pair()).isEqualTo(new Pair("ACC", "SD"));
    }

    @Test
    void canBeTakenBackForADayByWhoSaidThem() {
        Thanks said = kudos.thank(ISSUE, "SD", List.of(), "", FRED);
        assertThatThrownBy(() -> kudos.takeBack(ISSUE, said.id(), CARL)).isInstanceOf(Forbidden.class);

        kudos.takeBack(ISSUE, said.id(), FRED);
        assertThat(kudos.of(ISSUE)).isEmpty();
        Thanks again = kudos.thank(ISSUE, "SD", List.of(), "", FRED);
        now = now.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> kudos.takeBack(ISSUE, again.id(), FRED))
                .hasMessage("internal-customer.kudos.may-not-take-back");
    }

    @Test
    void areEntriesOfTheAccount() {
        Thanks said = kudos.thank(ISSUE, "SD", List.of(), "", FRED);

        assertThat(kudos.entries(Optional.of(said.pair()), WED_10_00))
                .containsExactly(new Entry("kudos/" + said.id(), EntryKind.KUDOS, said.pair(), WED_10_00, 7));
        assertThat(kudos.entries(Optional.empty(), WED_10_00.plusMillis(1))).isEmpty();
    }

    @Test
    void areNotSaidIfTheirMailsCannotBeKept() {
        mails = List.of(mail("anna"), mail("b".repeat(500)));
        assertThatThrownBy(() -> kudos.thank(ISSUE, "SD", List.of(), "", FRED)).isInstanceOf(RuntimeException.class);
        assertThat(kudos.of(ISSUE)).isEmpty();
        assertThat(outbox.taken()).isEmpty();

        mails = List.of(mail("anna"), mail("ben"));
        kudos.thank(ISSUE, "SD", List.of(), "", FRED);

        assertThat(kudos.of(ISSUE)).hasSize(1);
        assertThat(outbox.taken()).containsExactly("kudos/1/anna", "kudos/1/ben");
    }

    private static OutgoingMail mail(String reader) {
        return new OutgoingMail("kudos/1/" + reader, "x@example.com", "Thanks", "Thanks", "Thanks");
    }

    private static Person person(String key) {
        return new Person(key, key, key, key + "@example.com", true);
    }
}

package org.internalcustomer.jira.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedResolution;
import org.internalcustomer.jira.host.request.SurveyOutcome;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.quality.QualityReport.Figures;
import org.internalcustomer.jira.quality.QualityReport.Pair;
import org.junit.jupiter.api.Test;

/** Anna of the service desk and Nina of the network work for Carl of finance. */
class QualitiesTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Issue ISSUE = FakeJira.fake(Issue.class, call -> 7L);
    private static final Person ANNA = person("anna");
    private static final Person CARL = person("carl");
    private static final String GOOD = "{\"complete\": \"YES\", \"clear\": \"PARTLY\", \"word\": \"quick\"}";

    private final QualityStore store =
            new SqlQualityStore(TestDatabase.h2(QualityRow.class).sql());
    private final AskAfterResolution asking = new AskAfterResolution(store, new Company());
    private Instant now = MON_10_00.plusSeconds(60);
    private SurveyOutcome outcome = outcome(State.SENT, Optional.empty(), OptionalInt.empty());
    private final Qualities qualities = new Qualities(store, new Company(), issues -> List.of(outcome), () -> now);

    @Test
    void letEveryDepartmentThatWorkedForTheResolutionRateTheRequest() {
        resolved();

        assertThat(qualities.sayable(ISSUE, ANNA)).hasSize(1);
        assertThat(qualities.sayable(ISSUE, person("nina"))).hasSize(1);
        assertThat(qualities.sayable(ISSUE, person("otto"))).isEmpty();
        assertThat(qualities.sayable(ISSUE, CARL)).isEmpty();
    }

    @Test
    void areSaidOnceAndChangedUntilThePeriodCloses() {
        resolved();
        say(GOOD);
        now = MON_10_00.plus(Duration.ofDays(14)).minusMillis(1);
        say("{\"complete\": \"NO\"}");
        now = MON_10_00.plus(Duration.ofDays(14));

        assertThatThrownBy(() -> say(GOOD)).isInstanceOf(Conflict.class).hasMessageEndingWith("closed");
        assertThat(qualities.sayable(ISSUE, ANNA)).isEmpty();
        assertThat(qualities.all(ISSUE, ANNA)).singleElement().satisfies(each -> assertThat(
                        each.quality().orElseThrow().points())
                .isZero());
    }

    @Test
    void areOnlyForPeopleOfTheDepartmentAndNeverForTheCustomer() {
        resolved();

        assertThatThrownBy(() -> qualities.say(ISSUE, "SD", form(GOOD), person("otto")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> qualities.say(ISSUE, "SD", form(GOOD), CARL)).isInstanceOf(Forbidden.class);
        assertThat(qualities.all(ISSUE, CARL)).isEmpty();
        assertThatThrownBy(() -> qualities.say(ISSUE, "HR", form(GOOD), person("harry")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void letProvidersGuessUntilTheCustomerHasAnswered() {
        resolved();
        say("{\"guess\": 5}");
        outcome = outcome(State.ANSWERED, Optional.of(now.plusSeconds(60)), OptionalInt.of(3));

        assertThatThrownBy(() -> say("{\"guess\": 3}")).isInstanceOf(Conflict.class);
        say("{\"complete\": \"YES\", \"guess\": 5}");

        assertThat(qualities.all(ISSUE, ANNA)).singleElement().satisfies(each -> assertThat(each.guess())
                .contains(new Guess(5, now)));
    }

    @Test
    void refuseWhatCannotBeSaid() {
        for (String wrong : List.of(
                "{}",
                "{\"word\": \"fine\"}",
                "{\"complete\": \"MAYBE\"}",
                "{\"guess\": 6}",
                "{\"politeness\": \"YES\"}",
                "{\"complete\": \"YES\", \"word\": \"" + "x".repeat(201) + "\"}")) {
            assertThatThrownBy(() -> form(wrong)).as(wrong).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void areNotAskedForWhenNobodyWasThereOrTheWorkWasForTheDepartmentItself() {
        asking.folded(List.of(request(Optional.empty(), "FIN", Optional.empty())));
        assertThat(store.of(7)).isEmpty();
        asking.folded(List.of(request(Optional.of(MON_10_00), "SD", Optional.empty())));
        assertThat(store.of(7)).extracting(Rateable::provider).containsExactly("NET");
    }

    /** HELP has become SD. */
    @Test
    void areNotAskedForWhereTheCustomerHasBecomeTheProvider() {
        asking.folded(List.of(request(Optional.of(MON_10_00), "HELP", Optional.empty())));

        assertThat(store.of(7)).extracting(Rateable::provider).containsExactly("NET");
    }

    @Test
    void areWithdrawnWhenTheRequestIsReopenedUnlessSaid() {
        resolved();
        say(GOOD);
        asking.folded(List.of(request(Optional.of(MON_10_00), "FIN", Optional.of(now))));

        assertThat(store.of(7)).extracting(Rateable::provider).containsExactly("SD");
    }

    @Test
    void areReportedByCustomerAndGapsByProvider() {
        resolved();
        say("{\"complete\": \"YES\", \"clear\": \"NO\", \"guess\": 5}");
        qualities.say(ISSUE, "NET", form("{\"complete\": \"YES\"}"), person("nina"));
        outcome = outcome(State.ANSWERED, Optional.of(now.plusSeconds(60)), OptionalInt.of(3));

        Figures figures = report();

        assertThat(figures.customers().get("FIN").sample()).isEqualTo(2);
        assertThat(figures.customers().get("FIN").value()).isEqualTo(75);
        assertThat(figures.pairs().get(new Pair("SD", "FIN")).value()).isEqualTo(50);
        assertThat(figures.gaps()).containsOnlyKeys("SD");
        assertThat(figures.gaps().get("SD").gap().value()).isEqualTo(2);
    }

    @Test
    void countNoGuessThatCameAfterTheAnswer() {
        resolved();
        say("{\"guess\": 5}");
        outcome = outcome(State.ANSWERED, Optional.of(now), OptionalInt.of(3));

        assertThat(report().gaps()).isEmpty();
    }

    private Figures report() {
        return new QualityReport(store, issues -> List.of(outcome))
                .read(MON_10_00, MON_10_00.plus(Duration.ofDays(1)), key -> key);
    }

    private void resolved() {
        asking.folded(List.of(request(Optional.of(MON_10_00), "FIN", Optional.empty())));
    }

    private void say(String form) {
        qualities.say(ISSUE, "SD", form(form), ANNA);
    }

    private static QualityForm form(String json) {
        return QualityForm.of(Json.read(json));
    }

    private static FoldedRequest request(Optional<Instant> witnessed, String customer, Optional<Instant> reopened) {
        Instant created = MON_10_00.minusSeconds(7200);
        return new FoldedRequest(
                7,
                "T-7",
                1,
                Optional.of("carl"),
                customer,
                "",
                created,
                witnessed,
                List.of(),
                List.of(
                        new FoldedLeg(1, "SD", created, Optional.of(created.plusSeconds(60)), 60_000, false),
                        new FoldedLeg(2, "NET", created.plusSeconds(60), Optional.of(MON_10_00), 60_000, false)),
                List.of(new FoldedResolution(MON_10_00, reopened, "NET", Optional.of("nina"))));
    }

    private static SurveyOutcome outcome(State state, Optional<Instant> answered, OptionalInt rating) {
        return new SurveyOutcome(7, MON_10_00, "NET", Credit.to("NET"), "FIN", state, answered, rating, false);
    }

    private static Person person(String key) {
        return new Person(key, key, key, key + "@example.com", true);
    }

    private static final class Company implements QualitySurroundings {

        private static final Map<String, String> DEPARTMENTS =
                Map.of("anna", "SD", "nina", "NET", "carl", "FIN", "harry", "HR");

        @Override
        public boolean isCustomer(Issue issue, String userKey) {
            return userKey.equals("carl");
        }

        @Override
        public Set<String> departmentsOf(String userKey) {
            return DEPARTMENTS.containsKey(userKey) ? Set.of(DEPARTMENTS.get(userKey)) : Set.of();
        }

        @Override
        public String canonical(String department) {
            return department.equals("HELP") ? "SD" : department;
        }

        @Override
        public int daysOpen() {
            return 14;
        }
    }
}

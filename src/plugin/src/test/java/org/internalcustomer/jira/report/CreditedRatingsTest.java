package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.internalcustomer.core.score.ResponseRate;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.SurveyOutcome;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A rating counts for every department that worked on the issue, by how long. */
@Tag("R-SUR-5")
class CreditedRatingsTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Credit QUARTER = Credit.byTime(Map.of("SD", 1L, "NET", 3L), "NET");

    @Test
    void satisfactionWeighsEachAnswerByItsCredit() {
        Tally desk = tally("SD", answered(1, 5, QUARTER), answered(2, 1, Credit.to("SD")));

        assertThat(Score.satisfied(desk).sample()).isEqualTo(1.25);
        assertThat(Score.satisfied(desk).estimate().orElseThrow().value()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void theWholeCompanyCountsEveryAnswerOnce() {
        Tally all = new Tally();
        for (Fact fact : facts(answered(1, 5, QUARTER))) {
            fact.addTo(all);
        }

        assertThat(Score.satisfied(all).sample()).isEqualTo(1);
        assertThat(all.count(Tally.Counter.ANSWERED)).isEqualTo(1);
    }

    @Test
    void theIntervalIsThatOfTheCreditAndNotOfTheAnswers() {
        SurveyOutcome[] tenths = new SurveyOutcome[10];
        for (int i = 0; i < tenths.length; i++) {
            tenths[i] = answered(i, 5, Credit.byTime(Map.of("SD", 1L, "NET", 9L), "NET"));
        }

        assertThat(Score.satisfied(tally("SD", tenths)).estimate().orElseThrow().lower())
                .isCloseTo(0.207, within(0.0005));
    }

    @Test
    void whoWasAskedCountsForTheDepartmentThatResolved() {
        assertThat(facts(answered(1, 5, QUARTER)))
                .filteredOn(fact -> fact.kind() == Fact.Kind.ANSWERED)
                .extracting(fact -> fact.cell().provider())
                .containsExactly("NET");
    }

    @Test
    void whatIsMadeUpIsKnownInEveryPart() {
        SurveyOutcome simulated = new SurveyOutcome(
                1, MON_10_00, "NET", QUARTER, "FIN", State.ANSWERED, Optional.of(MON_10_00), OptionalInt.of(5), true);

        assertThat(Score.simulated(tally("SD", simulated, answered(2, 5, QUARTER))))
                .isEqualTo(0.25);
        assertThat(Score.simulated(tally("NET", simulated, answered(2, 5, QUARTER))))
                .isEqualTo(0.75);
        assertThat(tally("SD", simulated).count(Tally.Counter.SIMULATED)).isZero();
    }

    /** Who has answered without a name is kept nowhere: beside named answers it would look like silence. */
    @Test
    @Tag("R-SCO-4")
    @Tag("R-SUR-4")
    void anAnonymousInvitationIsPartOfNoResponseRate() {
        SurveyOutcome anonymous = outcome(2, State.ANONYMOUS, OptionalInt.empty(), QUARTER);
        ResponseRate responses = new Score(tally("NET", answered(1, 5, QUARTER), anonymous), new Tally()).responses();

        assertThat(responses.sent()).isEqualTo(1);
        assertThat(responses.answered()).isEqualTo(1);
        assertThat(responses.rate()).hasValue(1.0);
        assertThat(new Score(tally("NET", anonymous), new Tally()).responses().rate())
                .as("nobody was asked by name")
                .isEmpty();
    }

    @Test
    void creditsNothingBeforeTheAnswer() {
        SurveyOutcome silent = outcome(1, State.SENT, OptionalInt.empty(), QUARTER);
        SurveyOutcome notApplicable = outcome(1, State.ANSWERED, OptionalInt.empty(), QUARTER);

        assertThat(facts(silent)).noneMatch(fact -> fact.kind() == Fact.Kind.CREDITED);
        assertThat(facts(notApplicable)).noneMatch(fact -> fact.kind() == Fact.Kind.CREDITED);
    }

    private static Tally tally(String department, SurveyOutcome... outcomes) {
        Tally tally = new Tally();
        for (Fact fact : facts(outcomes)) {
            if (fact.cell().provider().equals(department)) {
                fact.addTo(tally);
            }
        }
        return tally;
    }

    private static List<Fact> facts(SurveyOutcome... outcomes) {
        FactsOfSurvey survey = new FactsOfSurvey(request(), ZoneOffset.UTC);
        return List.of(outcomes).stream()
                .flatMap(each -> survey.facts(each).stream())
                .toList();
    }

    private static SurveyOutcome answered(long issue, int stars, Credit credit) {
        return outcome(issue, State.ANSWERED, OptionalInt.of(stars), credit);
    }

    private static SurveyOutcome outcome(long issue, State state, OptionalInt stars, Credit credit) {
        return new SurveyOutcome(issue, MON_10_00, "NET", credit, "FIN", state, Optional.of(MON_10_00), stars, false);
    }

    private static FoldedRequest request() {
        return new FoldedRequest(
                1,
                "SVC-1",
                10_000,
                Optional.of("lin"),
                "FIN",
                "VPN",
                MON_10_00,
                Optional.of(MON_10_00),
                List.of(),
                List.of(),
                List.of());
    }
}

package org.internalcustomer.jira.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.survey.IssueRatings.Ratings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quarter was answered about finance and accounting, which are one department today. */
@Tag("R-SCO-7")
@Tag("R-WHO-3")
class PulseResultsTest {

    private static final Instant MAY_12 = Instant.parse("2026-05-12T00:00:00Z");

    private final Company company = new Company(Instant.EPOCH);
    private final Map<String, Tally> kept = new TreeMap<>();

    @BeforeEach
    void mergeFinanceIntoAccounting() {
        company.merged = Map.of("FIN", "ACC");
    }

    @Test
    void takeTheSamePeopleForOnce() {
        answered("FIN", 3, 3);
        answered("ACC", 3, 3);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.hidden()).isTrue();
            assertThat(line.questions()).isEmpty();
            assertThat(line.answered()).isEqualTo(6);
        });
    }

    @Test
    void hideADepartmentOfWhichAPartWasHidden() {
        answered("FIN", 6, 6);
        answered("ACC", 2, 2);
        answered("HR", 3, 3);
        answered("NET", 4, 4);

        assertThat(lines()).extracting(PulseResults.Line::department).containsExactly("ACC", "HR", "NET");
        assertThat(lines()).allMatch(PulseResults.Line::hidden);
    }

    @Test
    void addUpADepartmentOfWhichEachPartWasShown() {
        answered("FIN", 6, 5);
        answered("ACC", 5, 5);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.department()).isEqualTo("ACC");
            assertThat(line.hidden()).isFalse();
            assertThat(line.questions()).extracting(Mean::sample).containsExactly(11.0, 10.0, 0.0);
        });
    }

    @Test
    void hideAQuestionThatAPartHid() {
        answered("FIN", 6, 6);
        answered("ACC", 5, 2);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.hidden()).isFalse();
            assertThat(line.questions()).extracting(Mean::sample).containsExactly(11.0, 0.0, 0.0);
        });
    }

    /** With fours; nobody answered the last question. */
    private void answered(String department, int first, int second) {
        kept.put(department, Tally.none().withAnswers(first, List.of(fours(first), fours(second), Mean.none())));
    }

    private static Mean fours(int number) {
        return Mean.of(DoubleStream.generate(() -> 4).limit(number).toArray());
    }

    private List<PulseResults.Line> lines() {
        PulseStore store = FakeJira.fake(
                PulseStore.class, call -> call.name().equals("closes") ? Optional.of(Instant.EPOCH) : kept);
        return new PulseResults(store, company, (from, to) -> Ratings.none(), () -> MAY_12).of("2026-Q1");
    }
}

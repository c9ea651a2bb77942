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
import org.internalcustomer.jira.host.page.AdminVisits;
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

    @Test
    void showADepartmentUnderItsFormerKey() {
        answered("ACC", 6, 6);

        assertThat(trend("department=FIN")).isEqualTo(trend("department=ACC")).hasSize(1);
    }

    @Test
    void sayThatNobodyWasAskedAboutADepartment() {
        answered("ACC", 6, 6);

        assertThat(trend("department=HR")).isEmpty();
        assertThat(open("department=NOWHERE").status()).isEqualTo(404);
    }

    private List<?> trend(String query) {
        return (List<?>) open(query).view().get("trend");
    }

    private AdminVisits.Visit open(String query) {
        AdminVisits visits = new AdminVisits();
        PulseQuestions questions = new PulseQuestions(company, FakeJira.texts());
        return visits.open(new PulseResultsPage(visits.tools(), visits.access(), results(), questions, company), query);
    }

    /** With fours; nobody answered the last question. */
    private void answered(String department, int first, int second) {
        kept.put(department, Tally.none().withAnswers(first, List.of(fours(first), fours(second), Mean.none())));
    }

    private static Mean fours(int number) {
        return Mean.of(DoubleStream.generate(() -> 4).limit(number).toArray());
    }

    private List<PulseResults.Line> lines() {
        return results().of("2026-Q1");
    }

    private PulseResults results() {
        PulseStore store = FakeJira.fake(PulseStore.class, call -> switch (call.name()) {
            case "closes" -> Optional.of(Instant.EPOCH);
            case "quarters" -> List.of("2026-Q1");
            default -> kept;
        });
        return new PulseResults(store, company, (from, to) -> Ratings.none(), () -> MAY_12);
    }
}

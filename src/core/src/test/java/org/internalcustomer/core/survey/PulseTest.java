package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PUL-1")
class PulseTest {

    private static final List<String> DEPARTMENTS = List.of("FIN", "HR", "IT", "PUR", "LAW");

    @Test
    void asksThreeQuestionsOfWhichOneAtLeastIsAnswered() {
        Rating none = Rating.notApplicable();

        assertThat(new PulseAnswer(List.of(none, Rating.of(4), none)).ratings()).hasSize(3);
        assertThatThrownBy(() -> new PulseAnswer(List.of(none, none, none)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PulseAnswer(List.of(Rating.of(4)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksNobodyAboutTooManyDepartmentsAndAboutTheSameWheneverItIsAsked() {
        PulseChoice three = new PulseChoice(Sample.all(), 3);

        assertThat(three.of("2026-Q1", "lin", DEPARTMENTS)).hasSize(3).doesNotHaveDuplicates();
        assertThat(three.of("2026-Q1", "lin", List.of("LAW", "PUR", "IT", "HR", "FIN", "FIN")))
                .isEqualTo(three.of("2026-Q1", "lin", DEPARTMENTS));
        assertThat(new PulseChoice(Sample.all(), 0).of("2026-Q1", "lin", DEPARTMENTS))
                .hasSize(5);
    }

    @Test
    void asksAboutOthersInAnotherQuarter() {
        PulseChoice one = new PulseChoice(Sample.all(), 1);

        assertThat(IntStream.rangeClosed(1, 40)
                        .mapToObj(quarter ->
                                one.of("Q" + quarter, "lin", DEPARTMENTS).get(0))
                        .distinct())
                .hasSize(5);
    }

    @Test
    void asksASampleOfPeople() {
        PulseChoice half = new PulseChoice(new Sample(50), 0);

        assertThat(IntStream.range(0, 1000)
                        .filter(person ->
                                !half.of("2026-Q1", "p" + person, List.of("IT")).isEmpty())
                        .count())
                .isBetween(430L, 570L);
    }
}

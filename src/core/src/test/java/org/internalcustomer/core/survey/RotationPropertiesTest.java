package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("R-SUR-3")
class RotationPropertiesTest {

    private static final int INVITATIONS = 7_000;

    @Property
    void asksNoQuestionTwice(@ForAll long invitation, @ForAll("rotations") Rotation rotation) {
        List<Dimension> asked = rotation.of(invitation);

        assertThat(asked)
                .doesNotHaveDuplicates()
                .hasSize(Math.min(rotation.questions(), rotation.pool().size()));
        assertThat(rotation.pool()).containsAll(asked);
    }

    @Property
    void asksTheSameWheneverItIsOpened(@ForAll long invitation, @ForAll("rotations") Rotation rotation) {
        assertThat(new Rotation(rotation.pool(), rotation.questions()).of(invitation))
                .isEqualTo(rotation.of(invitation));
    }

    /**
     * Within four standard deviations of the even share, wherever the numbering begins: at the same hundred places each
     * time, since at one of two thousand chance itself goes further.
     */
    @Property(tries = 100, seed = "20261123")
    void asksEachAsOftenAsTheOthers(@ForAll @IntRange(max = 1_000_000_000) int first) {
        Map<Dimension, Integer> asked = new EnumMap<>(Dimension.class);
        for (int i = 0; i < INVITATIONS; i++) {
            Rotation.usual().of(first + (long) i).forEach(each -> asked.merge(each, 1, Integer::sum));
        }

        assertThat(asked.values()).hasSize(7).allSatisfy(times -> assertThat(times)
                .isBetween(2_830, 3_170));
    }

    @Property
    void putsReasonsIntoAnOrderThatLosesNone(@ForAll List<String> reasons, @ForAll long invitation) {
        assertThat(Shuffle.of(reasons, invitation)).containsExactlyInAnyOrderElementsOf(reasons);
    }

    @Provide
    Arbitrary<Rotation> rotations() {
        return Arbitraries.of(Dimension.class).list().uniqueElements().flatMap(pool -> Arbitraries.integers()
                .between(0, 3)
                .map(questions -> new Rotation(pool, questions)));
    }
}

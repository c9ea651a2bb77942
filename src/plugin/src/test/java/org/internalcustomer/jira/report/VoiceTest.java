package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.core.survey.Particulars;
import org.internalcustomer.core.survey.Rating;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-3")
class VoiceTest {

    private static final Particulars SAID = new Particulars(
            Map.of(Dimension.SOLVED, Rating.of(4), Dimension.LISTENS, Rating.notApplicable()),
            List.of("SLOW"),
            Optional.of(LostTime.HALF));

    @Test
    void leavesOutWhatWasNotApplicable() {
        assertThat(Voice.write(SAID)).isEqualTo("SOLVED:4,LOST:30");
        assertThat(Voice.write(Particulars.none())).isEmpty();
    }

    @Test
    void hearsWhatItWrote() {
        Voice voice = new Voice();
        voice.hear(Voice.write(SAID));
        voice.hear("");

        assertThat(voice.mean(Dimension.SOLVED).value()).isEqualTo(4);
        assertThat(voice.lostTime().orElseThrow().value()).isEqualTo(LostTime.HALF.ordinal());
        assertThat(voice.isSilent()).isFalse();
        assertThat(new Voice().isSilent()).isTrue();
    }

    /** Beside the median, as the definitions of lost time ask for. */
    @Test
    void takesTheMeanOfLostTimeWithItsInterval() {
        Voice voice = new Voice();
        voice.hear("LOST:0");
        assertThat(voice.meanLostMinutes().estimate()).isEmpty();
        voice.hear("LOST:60");
        voice.hear("LOST:960");
        voice.hear("SOLVED:4");

        assertThat(voice.meanLostMinutes().sample()).isEqualTo(3);
        assertThat(voice.meanLostMinutes().value()).isEqualTo(340);
        VoiceScoreView shown = VoiceScoreView.of(voice);
        assertThat(shown.lostTime().median()).isEqualTo(60);
        assertThat(shown.lostTime().mean().value()).isEqualTo(340);
        assertThat(shown.lostTime().mean().lower()).isLessThan(340);
    }

    @Test
    void isPackedWithItsTallyAndReadFromRollupsThatHaveNone() {
        Tally tally = new Tally();
        tally.voice().hear("IMPROVES:5,LOST:960");
        tally.voice().hear("IMPROVES:5,SOLVED:1");
        Tally read = new Tally();
        PackedTally.addTo(read, PackedTally.pack(tally));

        assertThat(read.voice().mean(Dimension.IMPROVES).sample()).isEqualTo(2);
        assertThat(read.voice().lostTime().orElseThrow().value()).isEqualTo(LostTime.TWO_DAYS.ordinal());

        Tally counts = new Tally();
        PackedTally.addCountsTo(counts, PackedTally.pack(tally));
        assertThat(counts.voice().isSilent()).isTrue();
    }
}

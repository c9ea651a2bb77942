package org.internalcustomer.jira.pulse;

import java.util.List;
import org.internalcustomer.core.score.Mean;

/**
 * What was said about one department in one quarter.
 *
 * @param asked who got a mail
 * @param answered who answered
 * @param questions the ratings of each question
 */
record Tally(int asked, int answered, List<Mean> questions) {

    static Tally none() {
        return new Tally(0, 0, List.of(Mean.none(), Mean.none(), Mean.none()));
    }

    /** Who was asked and has not answered. */
    Tally withSilent(int number) {
        return new Tally(answered + number, answered, questions);
    }

    Tally withAnswers(int number, List<Mean> means) {
        return new Tally(asked + number, number, means);
    }

    Tally plus(Tally other) {
        return new Tally(
                asked + other.asked,
                answered + other.answered,
                List.of(
                        questions.get(0).plus(other.questions.get(0)),
                        questions.get(1).plus(other.questions.get(1)),
                        questions.get(2).plus(other.questions.get(2))));
    }
}

package org.internalcustomer.jira.pulse;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.jira.host.text.Texts;

/** The three questions as somebody reads them: those that an administrator wrote, else the usual ones. */
final class PulseQuestions {

    private final PulseSurroundings surroundings;
    private final Texts texts;

    PulseQuestions(PulseSurroundings surroundings, Texts texts) {
        this.surroundings = surroundings;
        this.texts = texts;
    }

    List<String> in(Locale language) {
        List<Names> written = surroundings.settings().questions();
        return IntStream.range(0, PulseAnswer.QUESTIONS)
                .mapToObj(number -> written.size() > number
                        ? written.get(number).in(language.getLanguage())
                        : usual(number, language))
                .toList();
    }

    private String usual(int number, Locale language) {
        return texts.text(language, "internal-customer.pulse.question." + (number + 1));
    }
}

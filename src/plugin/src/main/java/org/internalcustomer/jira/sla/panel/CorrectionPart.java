package org.internalcustomer.jira.sla.panel;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.request.CorrectableTimers;
import org.internalcustomer.jira.host.request.CorrectableTimers.CorrectableTimer;
import org.internalcustomer.jira.host.request.CorrectionLog;
import org.internalcustomer.jira.host.request.CorrectionWords;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The panel's part about corrections: what was corrected, what is asked for, and asking for one. */
final class CorrectionPart {

    private final CorrectionLog log;
    private final CorrectableTimers timers;
    private final CorrectionWords words;
    private final Texts texts;

    CorrectionPart(CorrectionLog log, CorrectableTimers timers, Users users, Texts texts, Times times) {
        this.log = log;
        this.timers = timers;
        this.texts = texts;
        this.words = new CorrectionWords(texts, times, users);
    }

    /** {@code corrected, words, mayAsk, timers}. */
    Map<String, Object> of(Issue issue) {
        List<CorrectableTimer> known = timers.of(issue.getId());
        Map<String, Object> part = new HashMap<>();
        part.put(
                "corrected",
                known.stream()
                        .filter(timer -> timer.corrected().isPresent())
                        .map(this::corrected)
                        .toList());
        part.put("words", log.of(issue.getId()).stream().map(words::of).toList());
        part.put("mayAsk", !known.isEmpty() && log.mayAsk(issue));
        part.put(
                "timers",
                known.stream()
                        .map(timer -> Map.of(
                                "name",
                                timer.name(),
                                "label",
                                texts.text(
                                        "internal-customer.request.correction.timer-now",
                                        words.timer(timer.name()),
                                        words.verdict(timer.verdict()))))
                        .toList());
        return part;
    }

    private String corrected(CorrectableTimer timer) {
        return texts.text(
                "internal-customer.request.correction.corrected",
                words.timer(timer.name()),
                words.verdict(timer.verdict()),
                words.verdict(timer.corrected().orElse(timer.verdict())));
    }
}

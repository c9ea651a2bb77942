package org.internalcustomer.jira.sla.panel;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.page.Options;
import org.internalcustomer.jira.host.request.PauseLog;
import org.internalcustomer.jira.host.request.PauseLog.Pauses;
import org.internalcustomer.jira.host.request.PauseLog.Word;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The panel's part about a pause: whose turn it is since when, what was said about it, and what the viewer can say. */
final class PausePart {

    private static final String WORDS = "internal-customer.request.pause.";

    private final PauseLog log;
    private final Users users;
    private final Texts texts;
    private final Times times;

    PausePart(PauseLog log, Users users, Texts texts, Times times) {
        this.log = log;
        this.users = users;
        this.texts = texts;
        this.times = times;
    }

    /** {@code text, contested, mayExplain, mayContest, turns, words}. */
    Map<String, Object> of(Issue issue) {
        Pauses pauses = log.of(issue);
        Map<String, Object> part = new HashMap<>();
        part.put(
                "text",
                pauses.pause()
                        .map(pause -> texts.text(WORDS + "since", turn(pause.turn()), times.format(pause.since())))
                        .orElse(""));
        part.put("contested", pauses.isContested());
        part.put("mayExplain", pauses.mayExplain());
        part.put("mayContest", pauses.mayContest());
        part.put("turns", turns(pauses));
        part.put("words", words(pauses.words()));
        return part;
    }

    private List<Object> turns(Pauses pauses) {
        Options options = new Options();
        for (Turn turn : Turn.values()) {
            boolean now = pauses.pause().filter(pause -> pause.turn() == turn).isPresent();
            options.add(turn.name(), turn(turn), now);
        }
        return options.list();
    }

    private List<Map<String, Object>> words(List<Word> words) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Word word : words) {
            String by = users.displayName(word.actor());
            String text = word.turn()
                    .map(turn -> texts.text(WORDS + "word.explained", by, turn(turn)))
                    .orElseGet(() -> texts.text(WORDS + "word.contested", by));
            lines.add(Map.of("when", times.format(word.at()), "text", text, "note", word.note()));
        }
        return lines;
    }

    private String turn(Turn turn) {
        return texts.text(WORDS + "turn." + turn.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

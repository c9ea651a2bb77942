package org.internalcustomer.jira.sla.panel;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.request.PromiseLog;
import org.internalcustomer.jira.host.request.PromiseLog.Promises;
import org.internalcustomer.jira.host.request.PromiseLog.Word;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The panel's part about promised dates: what holds, what is proposed, what was said, and what the viewer can say. */
final class PromisePart {

    private static final String WORDS = "internal-customer.request.promise.";

    private final PromiseLog log;
    private final Users users;
    private final Texts texts;
    private final Times times;

    PromisePart(PromiseLog log, Users users, Texts texts, Times times) {
        this.log = log;
        this.users = users;
        this.texts = texts;
        this.times = times;
    }

    /** {@code shown, held, open, seen, mayPromise, mayAnswer, again, words}. */
    Map<String, Object> of(Issue issue) {
        Promises promises = log.of(issue);
        PromisedDates dates = promises.dates();
        Map<String, Object> part = new HashMap<>();
        part.put("shown", promises.mayPromise() || !promises.words().isEmpty());
        part.put("held", sentence("held", dates.held()));
        part.put("open", dates.isRenegotiated() ? sentence("proposed", dates.open()) : "");
        part.put(
                "seen",
                dates.open().isPresent()
                        ? Instant.ofEpochMilli(dates.open().getAsLong()).toString()
                        : "");
        part.put("unanswered", dates.open().isPresent());
        part.put("mayPromise", promises.mayPromise());
        part.put("mayAnswer", promises.mayAnswer());
        part.put("again", dates.held().isPresent());
        part.put("words", promises.words().stream().map(this::word).toList());
        return part;
    }

    private String sentence(String key, OptionalLong date) {
        return date.isEmpty() ? "" : texts.text(WORDS + key, time(Instant.ofEpochMilli(date.getAsLong())));
    }

    private Map<String, Object> word(Word word) {
        String key = WORDS + "word." + word.kind().name().toLowerCase(Locale.ROOT);
        String by = users.displayName(word.actor());
        String text = word.kind() == PromiseLog.Kind.PROPOSED
                ? texts.text(key, by, time(word.date()), time(word.old()))
                : texts.text(key, by, time(word.date()));
        return Map.of("when", times.format(word.at()), "text", text);
    }

    private String time(Instant instant) {
        return instant == null ? "" : times.format(instant);
    }
}

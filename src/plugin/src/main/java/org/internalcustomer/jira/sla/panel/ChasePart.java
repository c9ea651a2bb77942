package org.internalcustomer.jira.sla.panel;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.request.ChaseLog;
import org.internalcustomer.jira.host.request.ChaseLog.Chase;
import org.internalcustomer.jira.host.request.ChaseLog.Chased;
import org.internalcustomer.jira.host.request.ChaseLog.LastWord;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The panel's part about words to the customer: the last one, when the next is due, and how often it was asked for. */
final class ChasePart {

    private static final String WORDS = "internal-customer.request.chase.";
    private static final int LONGEST = 300;

    private final ChaseLog log;
    private final Users users;
    private final Texts texts;
    private final Times times;

    ChasePart(ChaseLog log, Users users, Texts texts, Times times) {
        this.log = log;
        this.users = users;
        this.texts = texts;
        this.times = times;
    }

    /** {@code shown, lastWord, text, owed, count, customers, may, next}. */
    Map<String, Object> of(Issue issue) {
        Chased chased = log.standing(issue);
        Map<String, Object> part = new HashMap<>();
        part.put(
                "shown",
                chased.customers()
                        || !chased.chases().isEmpty()
                        || chased.owed().isPresent());
        part.put("lastWord", chased.lastWord().map(this::said).orElseGet(() -> texts.text(WORDS + "no-word")));
        part.put(
                "text",
                chased.lastWord().map(LastWord::text).map(ChasePart::shortened).orElse(""));
        part.put("owed", when("owed", chased.owed()));
        part.put("count", count(chased.chases()));
        part.put("customers", chased.customers());
        part.put("may", chased.mayChase());
        part.put("next", when("next", chased.next()));
        return part;
    }

    private String said(LastWord word) {
        return texts.text(WORDS + "last-word", times.format(word.at()), users.displayName(word.by()));
    }

    private String when(String key, Optional<Instant> at) {
        return at.map(instant -> texts.text(WORDS + key, times.format(instant))).orElse("");
    }

    private String count(List<Chase> chases) {
        return chases.isEmpty()
                ? ""
                : texts.text(
                        WORDS + "count",
                        chases.size(),
                        times.format(chases.get(chases.size() - 1).at()));
    }

    /** Never in the middle of a character that takes two. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

package org.internalcustomer.jira.sla.panel;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.DepartmentNames;
import org.internalcustomer.jira.host.request.HandOffLog;
import org.internalcustomer.jira.host.request.HandOffLog.Kind;
import org.internalcustomer.jira.host.request.HandOffLog.Rights;
import org.internalcustomer.jira.host.request.HandOffLog.Word;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.sla.RequestView;
import org.internalcustomer.jira.sla.RequestView.AskedView;

/** The panel's part about hand-offs: who is asked, what was said, and what the viewer can do about it. */
final class HandOffPart {

    private static final String WORDS = "internal-customer.request.";

    private final HandOffLog log;
    private final DepartmentNames departments;
    private final Users users;
    private final Texts texts;
    private final Times times;

    HandOffPart(HandOffLog log, DepartmentNames departments, Users users, Texts texts, Times times) {
        this.log = log;
        this.departments = departments;
        this.users = users;
        this.texts = texts;
        this.times = times;
    }

    /** {@code mayOffer, mayAnswer, mayWithdraw, asked, words}. */
    Map<String, Object> of(Issue issue, RequestView request) {
        List<Word> said = log.of(issue.getId());
        Rights rights = log.rights(issue);
        Map<String, Object> part = new HashMap<>();
        part.put("mayOffer", rights.offer());
        part.put("mayAnswer", rights.answer());
        part.put("mayWithdraw", rights.withdraw());
        part.put("asked", request.asked() == null ? Map.of() : asked(request.asked(), said));
        part.put("words", words(said, request.asked()));
        return part;
    }

    private Map<String, Object> asked(AskedView asked, List<Word> said) {
        Instant since = Instant.parse(asked.since());
        Optional<Word> offer = said.stream()
                .filter(word -> (word.kind() == Kind.OFFERED || word.kind() == Kind.CHANGE)
                        && word.at().equals(since))
                .findFirst();
        String by = offer.map(Word::actor).map(this::person).orElse("");
        Map<String, Object> view = new HashMap<>();
        view.put("handOff", asked.handOff());
        view.put("text", sentence(asked, by, times.format(since)));
        view.put(
                "tacit",
                asked.tacitAt() == null
                        ? ""
                        : texts.text(
                                WORDS + "tacit-at",
                                asked.department().name(),
                                times.format(Instant.parse(asked.tacitAt()))));
        view.put("note", offer.map(this::note).orElse(List.of()));
        return view;
    }

    private String sentence(AskedView asked, String by, String since) {
        String name = asked.department().name();
        if (!asked.handOff()) {
            return texts.text(WORDS + "first-asked", name, since);
        }
        return by.isEmpty()
                ? texts.text(WORDS + "offered-since", name, since)
                : texts.text(WORDS + "offered-by", name, by, since);
    }

    /** What departments said before the open offer; a change in Jira says nothing but itself. */
    private List<Map<String, Object>> words(List<Word> said, AskedView asked) {
        Instant open = asked == null ? Instant.MAX : Instant.parse(asked.since());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Word word : said) {
            if (word.kind() != Kind.CHANGE && !word.at().equals(open)) {
                Map<String, Object> line = new HashMap<>();
                line.put("when", times.format(word.at()));
                line.put("text", text(word));
                line.put("note", note(word));
                line.put("reason", word.reason());
                line.put("kind", word.kind().name().toLowerCase(Locale.ROOT));
                lines.add(line);
            }
        }
        return lines;
    }

    private String text(Word word) {
        String kind = WORDS + "word." + word.kind().name().toLowerCase(Locale.ROOT);
        String said = texts.text(kind, name(word.to()), person(word.actor()));
        return word.suggested().isEmpty() ? said : said + " " + texts.text(WORDS + "suggests", name(word.suggested()));
    }

    private List<String> note(Word word) {
        List<String> lines = new ArrayList<>();
        add(lines, "note.done", word.note().done());
        add(lines, "note.needed", word.note().needed());
        add(lines, "note.by", day(word.note().by()));
        return lines;
    }

    private String day(String date) {
        return date.isEmpty() ? "" : times.day(LocalDate.parse(date));
    }

    private void add(List<String> lines, String part, String text) {
        if (!text.isEmpty()) {
            lines.add(texts.text(WORDS + part, text));
        }
    }

    private String person(String key) {
        return key.isEmpty() ? texts.text(WORDS + "somebody") : users.displayName(key);
    }

    private String name(String department) {
        return departments.of(department);
    }
}

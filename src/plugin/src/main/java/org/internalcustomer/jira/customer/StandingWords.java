package org.internalcustomer.jira.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.LocalizedNames;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.request.ChaseLog;
import org.internalcustomer.jira.host.request.ChaseLog.LastWord;
import org.internalcustomer.jira.host.request.Holdings;
import org.internalcustomer.jira.host.request.Holdings.Holding;
import org.internalcustomer.jira.host.request.OwedWords;
import org.internalcustomer.jira.host.request.PromiseLog;
import org.internalcustomer.jira.host.request.Waits;
import org.internalcustomer.jira.host.text.NearTimes;
import org.internalcustomer.jira.host.text.Texts;

/** How a request stands, as one would say it on the phone. */
final class StandingWords {

    private static final String WORDS = "internal-customer.customer.";

    private final Holdings holdings;
    private final Waits waits;
    private final OwedWords owed;
    private final PromiseLog promises;
    private final ChaseLog chases;
    private final LocalizedNames names;
    private final Users users;
    private final Texts texts;

    StandingWords(
            Holdings holdings,
            Waits waits,
            OwedWords owed,
            PromiseLog promises,
            ChaseLog chases,
            LocalizedNames names,
            Users users,
            Texts texts) {
        this.holdings = holdings;
        this.waits = waits;
        this.owed = owed;
        this.promises = promises;
        this.chases = chases;
        this.names = names;
        this.users = users;
        this.texts = texts;
    }

    /** Such as <em>With Purchasing since Tuesday.</em> and <em>Next word by Thursday 15:00.</em> */
    List<String> lines(Visit visit) {
        Optional<Holding> holding = holdings.of(visit.issue().getId());
        if (holding.isEmpty()) {
            return List.of(text(visit, "not-computed"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(whereabouts(visit, holding.get()));
        if (!holding.get().done()) {
            turn(visit).ifPresent(lines::add);
            owed.due(visit.issue().getId()).map(due -> owed(visit, due)).ifPresent(lines::add);
            promised(visit).ifPresent(lines::add);
        }
        return lines;
    }

    /** {@code said, text}: who said it and when, and the words; without words where nothing was said. */
    Map<String, Object> lastWord(Visit visit) {
        Optional<LastWord> word = chases.standing(visit.issue()).lastWord();
        String said = word.map(each -> text(visit, "said", near(visit).moment(each.at()), users.displayName(each.by())))
                .orElseGet(() -> text(visit, "no-word"));
        return Map.of("said", said, "text", word.map(LastWord::text).orElse(""));
    }

    private String whereabouts(Visit visit, Holding holding) {
        String since = near(visit).day(holding.since());
        String key = holding.done() ? "resolved" : "with";
        return holding.department()
                .map(department -> text(visit, key, names.of(department, visit.language()), since))
                .orElseGet(() -> text(visit, key + "-nobody", since));
    }

    private Optional<String> turn(Visit visit) {
        return waits.of(visit.issue())
                .flatMap(Waits.Waiting::pause)
                .filter(pause -> pause.turn() == Turn.CUSTOMER)
                .map(pause -> text(visit, "your-turn", near(visit).day(pause.since())));
    }

    private String owed(Visit visit, Instant due) {
        String key = due.isBefore(visit.now()) ? "owed-late" : "owed";
        return text(visit, key, near(visit).moment(due));
    }

    private Optional<String> promised(Visit visit) {
        PromisedDates dates = promises.of(visit.issue()).dates();
        OptionalLong held = dates.held();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(text(visit, "promised", near(visit).moment(Instant.ofEpochMilli(held.getAsLong()))));
    }

    private NearTimes near(Visit visit) {
        return new NearTimes(texts, visit.language(), visit.zone(), visit.now());
    }

    private String text(Visit visit, String key, Object... arguments) {
        return texts.text(visit.language(), WORDS + key, arguments);
    }
}

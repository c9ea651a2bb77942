package org.internalcustomer.jira.goodwill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedTimer;

/**
 * What the fold of one request pays into goodwill accounts, or takes from them. What is promised and still open is entered
 * for the instant at which it will be broken: until then it does not count, and a fold that knows better takes it out.
 */
final class EntriesOfRequest {

    /** Done early: with more than a fifth of the time left. */
    private static final double EARLY = 0.8;

    private final FoldedRequest request;

    EntriesOfRequest(FoldedRequest request) {
        this.request = request;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (FoldedTimer timer : request.timers()) {
            switch (timer.metric()) {
                case "RESOLUTION" -> resolution(timer).ifPresent(entries::add);
                case "PROGRESS_UPDATE" ->
                    broken(timer)
                            .flatMap(at -> entry(EntryKind.MISSED_UPDATE, timer, at))
                            .ifPresent(entries::add);
                default -> {}
            }
        }
        bounces(entries);
        return entries;
    }

    private Optional<Entry> resolution(FoldedTimer timer) {
        EntryKind breach = isRenegotiated(timer) ? EntryKind.BROKEN_DATE : EntryKind.BREACH;
        return broken(timer).flatMap(at -> entry(breach, timer, at)).or(() -> early(timer));
    }

    /** When it was broken, or will be. */
    private static Optional<Instant> broken(FoldedTimer timer) {
        boolean undecided = timer.verdict().isEmpty() && timer.stopped().isEmpty();
        return timer.verdict().equals("BREACHED") || undecided ? timer.due() : Optional.empty();
    }

    private Optional<Entry> early(FoldedTimer timer) {
        boolean early = timer.verdict().equals("MET")
                && timer.goalMillis() > 0
                && timer.usedMillis() < EARLY * timer.goalMillis();
        return timer.stopped().filter(at -> early).flatMap(at -> entry(EntryKind.EARLY, timer, at));
    }

    /** Whether another date than the first one was agreed on. */
    private boolean isRenegotiated(FoldedTimer timer) {
        Optional<Instant> promised = date("AS_PROMISED", timer);
        return promised.isPresent() && !promised.equals(date("AS_AGREED", timer));
    }

    private Optional<Instant> date(String metric, FoldedTimer of) {
        return request.timers().stream()
                .filter(timer -> timer.metric().equals(metric)
                        && timer.policy().equals(of.policy())
                        && timer.cycle() == of.cycle())
                .findFirst()
                .flatMap(FoldedTimer::due);
    }

    /** Whoever sends a request back to a department that had it already, has caused the bounce. */
    private void bounces(List<Entry> entries) {
        String before = "";
        for (FoldedLeg leg : request.legs()) {
            if (!leg.department().isEmpty()) {
                Pair pair = new Pair(request.customer(), before);
                if (leg.bounce() && pair.isOfTwo()) {
                    String id = request.issueId() + "/BOUNCE/" + leg.sequence();
                    entries.add(new Entry(id, EntryKind.BOUNCE, pair, leg.accepted(), request.issueId()));
                }
                before = leg.department();
            }
        }
    }

    private Optional<Entry> entry(EntryKind kind, FoldedTimer timer, Instant at) {
        String id = String.join(
                "/", String.valueOf(request.issueId()), timer.metric(), timer.policy(), String.valueOf(timer.cycle()));
        return Optional.of(new Pair(request.customer(), timer.provider()))
                .filter(Pair::isOfTwo)
                .map(pair -> new Entry(id, kind, pair, at, request.issueId()));
    }
}

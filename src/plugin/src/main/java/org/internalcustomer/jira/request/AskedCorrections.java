package org.internalcustomer.jira.request;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.request.CorrectionLog.Change;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;
import org.internalcustomer.jira.host.request.CorrectionLog.Decision;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;
import org.internalcustomer.jira.host.request.CorrectionLog.What;

/** Reads corrections from our events, and writes them as such. A decision repeats what it decides, so that folds need it alone. */
final class AskedCorrections {

    /** Ends the key of a decision, which begins with the key of what it decides. */
    static final String DECISION = "/decision";

    private AskedCorrections() {}

    /** Of one issue, in the order in which they were asked for. */
    static List<Correction> read(Collection<RequestEvent> ours) {
        Map<String, RequestEvent> decisions = new HashMap<>();
        ours.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.DECIDED)
                .forEach(event -> decisions.put(event.value("number"), event));
        return ours.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.CORRECTION)
                .map(event -> read(event, Optional.ofNullable(decisions.get(event.value("number")))))
                .toList();
    }

    /** What was asked, with the decision on it. */
    static Correction read(RequestEvent event, Optional<RequestEvent> decision) {
        return new Correction(
                event.issueId(),
                Integer.parseInt(event.value("number")),
                What.valueOf(event.value("what")),
                event.value("timer"),
                new Change(instant(event, "from"), instant(event, "to"), event.value("verdict")),
                HistoryBuilder.words(event.value("departments"), ","),
                said(event),
                decision.map(made -> new Decision(Boolean.parseBoolean(made.value("approved")), said(made))));
    }

    static String key(Correction correction) {
        return "correction/" + correction.issueId() + "/" + correction.number();
    }

    static Map<String, String> asked(Correction correction) {
        return payload(correction, correction.asked().reason());
    }

    static Map<String, String> decided(Correction correction, boolean approved, String reason) {
        Map<String, String> payload = new HashMap<>(payload(correction, reason));
        payload.put("approved", String.valueOf(approved));
        return payload;
    }

    private static Map<String, String> payload(Correction correction, String reason) {
        return Map.of(
                "number", String.valueOf(correction.number()),
                "what", correction.what().name(),
                "timer", correction.timer(),
                "from", millis(correction.change().from()),
                "to", millis(correction.change().to()),
                "verdict", correction.change().verdict(),
                "departments", String.join(",", correction.departments()),
                "reason", reason);
    }

    private static Said said(RequestEvent event) {
        return new Said(Instant.ofEpochMilli(event.at()), event.actor(), event.value("reason"));
    }

    private static String millis(Optional<Instant> at) {
        return at.map(instant -> String.valueOf(instant.toEpochMilli())).orElse("");
    }

    private static Optional<Instant> instant(RequestEvent event, String name) {
        return Optional.of(event.value(name))
                .filter(text -> !text.isEmpty())
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
    }
}

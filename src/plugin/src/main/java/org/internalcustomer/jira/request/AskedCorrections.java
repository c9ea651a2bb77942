package org.internalcustomer.jira.request;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.jira.host.request.CorrectionLog.Change;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;
import org.internalcustomer.jira.host.request.CorrectionLog.Decision;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;
import org.internalcustomer.jira.host.request.CorrectionLog.What;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.OutageCorrections.LateTimer;

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
                .flatMap(event -> switch (event.kind()) {
                    case CORRECTION ->
                        Stream.of(read(event, Optional.ofNullable(decisions.get(event.value("number")))));
                    case OUTAGE -> Stream.of(ofOutage(event));
                    default -> Stream.<Correction>empty();
                })
                .toList();
    }

    /** The key of what that decision decides. */
    static String asked(RequestEvent decision) {
        return decision.key().replaceFirst(DECISION + "$", "");
    }

    /** How many were asked for one by one. */
    static int asked(Collection<RequestEvent> ours) {
        return (int) ours.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.CORRECTION)
                .count();
    }

    /** The correction of one timer that an outage made late: asked for and decided on with all the others. */
    static RequestEvent event(Outage outage, LateTimer late) {
        Said decision = outage.decided().orElseThrow().said();
        Map<String, String> payload = new HashMap<>();
        payload.put("outage", String.valueOf(outage.id()));
        payload.put("timer", late.timer());
        payload.put("from", millis(Optional.of(outage.from())));
        payload.put("to", millis(Optional.of(outage.to())));
        payload.put("departments", late.provider());
        payload.put("askedBy", outage.asked().by());
        payload.put("askedAt", millis(Optional.of(outage.asked().at())));
        payload.put(
                "asked",
                Stream.of(outage.asked().reason(), outage.evidence())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
        payload.put("approved", "true");
        payload.put("reason", decision.reason());
        String key = "outage/" + outage.id() + "/" + late.issueId() + "/" + late.timer();
        return new RequestEvent(
                late.issueId(), key, decision.at().toEpochMilli(), 0, decision.by(), RequestEvent.Kind.OUTAGE, payload);
    }

    private static Correction ofOutage(RequestEvent event) {
        return new Correction(
                event.issueId(),
                0,
                What.OUTAGE,
                event.value("timer"),
                new Change(instant(event, "from"), instant(event, "to"), ""),
                HistoryBuilder.words(event.value("departments"), ","),
                new Said(instant(event, "askedAt").orElseThrow(), event.value("askedBy"), event.value("asked")),
                Optional.of(new Decision(true, said(event))));
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

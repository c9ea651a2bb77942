package org.internalcustomer.jira.sla.explain;

import java.util.Optional;
import org.internalcustomer.core.sla.Cause;
import org.internalcustomer.core.sla.Deed;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.sla.explain.ExplanationView.DeedView;

/** What a timer did, and why, in words. */
final class DeedWords {

    private final Wording wording;
    private final Timer timer;

    DeedWords(Wording wording, Timer timer) {
        this.wording = wording;
        this.timer = timer;
    }

    DeedView of(Deed deed) {
        return new DeedView(
                deed.kind().name(),
                Wording.iso(deed.at()),
                text(deed),
                why(deed),
                deed.after().used(),
                Wording.iso(deed.after().due()),
                Wording.iso(deed.after().breachedAt()));
    }

    private String text(Deed deed) {
        if (deed.kind() == Deed.Kind.PAUSED) {
            return wording.text("did.paused", wording.waiting(deed.reason().orElseThrow()));
        }
        Optional<String> goal =
                deed.choice().map(choice -> String.valueOf(choice.goal().index() + 1));
        return wording.text("did.", deed.kind(), goal.orElse(""));
    }

    private String why(Deed deed) {
        Cause cause = deed.cause();
        String department = wording.department(timer.owners().provider());
        String status = cause.status().map(wording::status).orElse("");
        return switch (cause.kind()) {
            case TRIGGER -> trigger(cause);
            case PAUSING_EVENT -> wording.text("why.pausing-event", wording.signals(cause.signals()));
            case NOTHING_HOLDS ->
                wording.text(deed.kind() == Deed.Kind.REOPENED ? "why.nothing-stops" : "why.nothing-pauses", status);
            default -> wording.text("why.", cause.kind(), department, status);
        };
    }

    /** Where both a status and an event did it, the event says more. */
    private String trigger(Cause cause) {
        if (!cause.signals().isEmpty()) {
            return wording.text("why.signal", wording.signals(cause.signals()));
        }
        return cause.status()
                .map(status -> wording.text("why.status", wording.status(status)))
                .orElseGet(() -> wording.text("why.policy"));
    }
}

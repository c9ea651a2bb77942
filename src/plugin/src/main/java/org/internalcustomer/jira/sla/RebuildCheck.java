package org.internalcustomer.jira.sla;

import java.util.Optional;
import org.internalcustomer.jira.host.startup.HealthCheck;

/** Whether all timers follow the rules of now, as far as the last rebuild saw to it. */
final class RebuildCheck implements HealthCheck {

    private static final String PART = "internal-customer.run.health";
    private static final String DETAIL = "internal-customer.run.health.";

    private final Runs runs;

    RebuildCheck(Runs runs) {
        this.runs = runs;
    }

    @Override
    public Finding check() {
        Optional<Run> latest = runs.latest(Rebuild.JOB);
        Run.State state = latest.map(Run::state).orElse(Run.State.DONE);
        return switch (state) {
            case RUNNING -> finding(State.GOOD, "running", latest.orElseThrow());
            case PAUSED -> finding(State.WARNING, "paused", latest.orElseThrow());
            case FAILED -> finding(State.BAD, "failed", latest.orElseThrow());
            case DONE, CANCELLED -> new Finding(PART, State.GOOD, DETAIL + "good");
        };
    }

    private static Finding finding(State state, String detail, Run run) {
        return new Finding(
                PART,
                state,
                DETAIL + detail,
                run.progress().done(),
                run.progress().total());
    }
}

package org.internalcustomer.jira.sla;

import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.OutageCorrections;
import org.internalcustomer.jira.host.request.OutageCorrections.LateTimer;
import org.internalcustomer.jira.host.sql.Sql;

/** Corrects the timers of an approved outage: exactly those that the search found, and that the approver saw. */
final class OutageCorrecting implements PagedJob {

    static final String NAME = "outage-correction";

    private static final int PAGE = 200;

    private final StoredOutages outages;
    private final OutageCorrections corrections;
    private final RunChanges changes;
    private final RunStore runs;
    private final Sql sql;

    OutageCorrecting(StoredOutages outages, OutageCorrections corrections, RunChanges changes, RunStore runs, Sql sql) {
        this.outages = outages;
        this.corrections = corrections;
        this.changes = changes;
        this.runs = runs;
        this.sql = sql;
    }

    static Run.Job job(long outage) {
        return new Run.Job(NAME, String.valueOf(outage));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Killed between the two, it says the same corrections once more; each counts once. */
    @Override
    public Optional<Run> page(Run run) {
        long id = Long.parseLong(run.job().subject());
        Outage outage = outages.find(id)
                .filter(found -> found.decided().isPresent())
                .orElseThrow(() -> new BadInput("", "internal-customer.outage.gone"));
        Run search = runs.latest(OutageSearch.job(id))
                .filter(found -> found.state() == Run.State.DONE)
                .orElseThrow(() -> new BadInput("", "internal-customer.outage.not-found-yet"));
        List<RunChanges.Line> lines =
                changes.page(search.id(), true, run.progress().cursor(), PAGE);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        corrections.correct(outage, lines.stream().map(OutageCorrecting::timer).toList());
        Run next = run.after(lines.get(lines.size() - 1).id(), lines.size());
        sql.change(db -> runs.advance(db, next));
        return Optional.of(next);
    }

    @Override
    public void finished(Run run) {
        outages.corrected(Long.parseLong(run.job().subject()));
    }

    private static LateTimer timer(RunChanges.Line line) {
        return new LateTimer(
                line.issueId(),
                line.timed().metric() + "/" + line.timed().cycle(),
                line.timed().provider());
    }
}

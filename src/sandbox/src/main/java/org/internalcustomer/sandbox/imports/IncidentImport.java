package org.internalcustomer.sandbox.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.internalcustomer.sandbox.imports.ImportStatus.Phase;

/**
 * Brings one incident log in, batch by batch. Incidents that are issues already are passed over, so that the same file
 * may be imported again, and an import that was killed goes on where it ended.
 */
public final class IncidentImport {

    private static final int BATCH = 250;

    private final ImportTarget target;
    private final ImportMapping mapping;
    private final InstantSource clock;
    private final Consumer<ImportStatus> progress;

    private volatile boolean cancelled;
    private volatile ImportStatus status = ImportStatus.reading();

    /** @param clock the host's, which may stand still; the rate is measured with a stopwatch */
    IncidentImport(ImportTarget target, ImportMapping mapping, InstantSource clock, Consumer<ImportStatus> progress) {
        this.target = target;
        this.mapping = mapping;
        this.clock = clock;
        this.progress = progress;
    }

    /** How far it is; may be asked from any thread. */
    public ImportStatus status() {
        return status;
    }

    /** Ends it after the batch that is being written. */
    public void cancel() {
        cancelled = true;
    }

    /** Throws {@link BrokenLog} if the file is no incident log; the rows left out otherwise. */
    List<BadRow> run(Path file, boolean shiftToNow) {
        show(ImportStatus.reading());
        IncidentLog log = IncidentLog.read(file);
        Timeline timeline =
                target.timeline(() -> shiftToNow ? Timeline.shiftedTo(clock.instant()) : Timeline.asRecorded());
        Set<String> present = target.present();
        List<Story> stories = log.incidents().stream()
                .filter(incident -> !present.contains(incident.number()))
                .flatMap(incident -> Story.of(incident, mapping, timeline).stream())
                .toList();
        int known = (int) log.incidents().stream()
                .filter(incident -> present.contains(incident.number()))
                .count();
        int ahead = log.incidents().size() - known - stories.size();
        Tally tally =
                new Tally(log.incidents().size(), known, ahead, log.badRows().size());
        show(tally.status(Phase.WRITING, 0));
        write(stories, tally);
        return log.badRows();
    }

    private void write(List<Story> stories, Tally tally) {
        if (!stories.isEmpty()) {
            target.ensure(Cast.of(stories, mapping));
        }
        int added = 0;
        while (added < stories.size() && !cancelled) {
            int end = Math.min(added + BATCH, stories.size());
            target.add(new ArrayList<>(stories.subList(added, end)));
            added = end;
            show(tally.status(Phase.WRITING, added));
        }
        show(tally.status(added < stories.size() ? Phase.CANCELLED : Phase.DONE, added));
    }

    private void show(ImportStatus next) {
        status = next;
        progress.accept(next);
    }

    /** What does not change while writing, and when it began. */
    private record Tally(int total, int present, int ahead, int badRows, long begunNanos) {

        Tally(int total, int present, int ahead, int badRows) {
            this(total, present, ahead, badRows, System.nanoTime());
        }

        ImportStatus status(Phase phase, int added) {
            Duration took = Duration.ofNanos(System.nanoTime() - begunNanos);
            return new ImportStatus(phase, total, added, present, ahead, badRows, took);
        }
    }
}

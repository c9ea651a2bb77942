package org.internalcustomer.sandbox.pages.admin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.host.ScheduledJobs;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/admin/jobs}: what the scheduler runs, when, how the last run ended, and a button to run it now. */
public final class JobsPage extends AdminPage {

    private static final long serialVersionUID = 1L;

    public JobsPage(PageKit kit) {
        super(kit, "jobs");
    }

    /** A job with its instants as the viewer reads them; empty for none. */
    public record Row(ScheduledJobs.Job job, String next, String lastStarted, long lastMillis) {}

    @Override
    protected void get(Visit visit) throws IOException {
        list(visit, "");
    }

    @Override
    protected void post(Visit visit) throws IOException {
        try {
            visit.service(ScheduledJobs.class).runNow(visit.param("job"));
            visit.redirect("/secure/admin/jobs?ran=" + ReturnPath.encode(visit.param("job")));
        } catch (IllegalArgumentException unknown) {
            list(visit, unknown.getMessage());
        }
    }

    private void list(Visit visit, String error) throws IOException {
        List<Row> rows = visit.service(ScheduledJobs.class).list().stream()
                .map(job -> new Row(
                        job,
                        job.next().map(visit.dates()::moment).orElse(""),
                        job.lastStarted().map(visit.dates()::moment).orElse(""),
                        job.lastDuration() == null ? 0 : job.lastDuration().toMillis()))
                .toList();
        show(visit, error, Map.of("rows", rows, "ran", visit.param("ran")));
    }
}

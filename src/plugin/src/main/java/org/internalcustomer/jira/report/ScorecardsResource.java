package org.internalcustomer.jira.report;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.recovery.ComplaintFigures;
import org.internalcustomer.jira.host.request.CorrectedTimers;

/** The scorecards of a period: of all providers together, and of each. */
@LicensedOnly
@Path("scorecards")
@Produces(MediaType.APPLICATION_JSON)
public final class ScorecardsResource {

    private final Access access;
    private final Configurations configurations;
    private final Boards boards;
    private final CorrectedTimers corrected;
    private final ComplaintFigures complaints;
    private final InstantSource clock;

    @Inject
    public ScorecardsResource(
            Access access,
            Configurations configurations,
            Boards boards,
            CorrectedTimers corrected,
            ComplaintFigures complaints,
            InstantSource clock) {
        this.access = access;
        this.configurations = configurations;
        this.boards = boards;
        this.corrected = corrected;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** @param to the first day after the period */
    public record ScorecardsView(
            String from, String to, DepartmentScoreView total, List<DepartmentScoreView> departments) {}

    @GET
    public ScorecardsView read(
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("department") @DefaultValue("") String department) {
        access.reader();
        ReportPeriod period = ReportPeriod.between(from, to);
        Configuration configuration = configurations.current();
        Departments departments = configuration.organisation().departments();
        Set<String> providers = ScorecardPage.providers(department, departments);
        Board board = boards.of(period, departments);
        ZoneId zone = configuration.site().reportingZone();
        CorrectedScores corrections =
                CorrectedScores.read(corrected, period, zone, departments::canonical, clock.instant());
        ComplaintsOfPeriod complained = ComplaintsOfPeriod.read(complaints, period, zone, departments::canonical);
        SortedSet<String> shown = new TreeSet<>(board.providers());
        shown.removeIf(provider -> !providers.isEmpty() && !providers.contains(provider));
        shown.addAll(complained.providers(providers));
        Seen seen = new Seen(board, corrections, complained);
        return new ScorecardsView(
                from,
                to,
                seen.of(department, providers),
                shown.stream()
                        .map(provider -> seen.of(provider, Set.of(provider)))
                        .toList());
    }

    private record Seen(Board board, CorrectedScores corrections, ComplaintsOfPeriod complaints) {

        DepartmentScoreView of(String department, Set<String> providers) {
            Score score = new Score(board.now(providers), board.before(providers));
            return DepartmentScoreView.of(
                    department,
                    score,
                    CorrectedScoreView.of(corrections, score, providers),
                    ComplaintScoreView.of(complaints.of(providers), score.count(Tally.Counter.CLOSED)));
        }
    }
}

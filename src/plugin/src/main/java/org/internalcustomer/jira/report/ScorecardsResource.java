package org.internalcustomer.jira.report;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.request.CorrectedTimers;

/** The scorecards of a period: of all providers together, and of each. */
@LicensedOnly
@Path("scorecards")
@Produces(MediaType.APPLICATION_JSON)
public final class ScorecardsResource {

    private final Access access;
    private final Configurations configurations;
    private final RollupStore rollups;
    private final CorrectedTimers corrected;
    private final InstantSource clock;

    @Inject
    public ScorecardsResource(
            Access access,
            Configurations configurations,
            RollupStore rollups,
            CorrectedTimers corrected,
            InstantSource clock) {
        this.access = access;
        this.configurations = configurations;
        this.rollups = rollups;
        this.corrected = corrected;
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
        Departments departments = configurations.current().organisation().departments();
        Set<String> providers = ScorecardPage.providers(department, departments);
        Board board = Board.read(rollups, period, departments::canonical);
        CorrectedScores corrections = CorrectedScores.read(
                corrected,
                period,
                configurations.current().site().reportingZone(),
                departments::canonical,
                clock.instant());
        List<DepartmentScoreView> each = board.providers().stream()
                .filter(provider -> providers.isEmpty() || providers.contains(provider))
                .map(provider -> view(provider, score(board, Set.of(provider)), corrections, Set.of(provider)))
                .toList();
        return new ScorecardsView(from, to, view(department, score(board, providers), corrections, providers), each);
    }

    private static DepartmentScoreView view(
            String department, Score score, CorrectedScores corrections, Set<String> providers) {
        return DepartmentScoreView.of(department, score, CorrectedScoreView.of(corrections, score, providers));
    }

    private static Score score(Board board, Set<String> providers) {
        return new Score(board.now(providers), board.before(providers));
    }
}

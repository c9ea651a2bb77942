package org.internalcustomer.jira.report;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
import org.internalcustomer.jira.host.request.CorrectedTimers;
import org.internalcustomer.jira.report.Tally.Counter;

/** The matrix of customer and provider departments. */
@LicensedOnly
@Path("matrix")
@Produces(MediaType.APPLICATION_JSON)
public final class MatrixResource {

    private final Access access;
    private final Configurations configurations;
    private final Boards boards;
    private final CorrectedTimers corrected;
    private final InstantSource clock;

    @Inject
    public MatrixResource(
            Access access,
            Configurations configurations,
            Boards boards,
            CorrectedTimers corrected,
            InstantSource clock) {
        this.access = access;
        this.configurations = configurations;
        this.boards = boards;
        this.corrected = corrected;
        this.clock = clock;
    }

    /** @param to the first day after the period */
    public record MatrixPairsView(String from, String to, List<PairView> pairs) {}

    /**
     * One department pair; keys are empty for nobody's.
     *
     * @param simulatedParts how much of what satisfaction counts is made up, in answers
     * @param corrected the attainment with the approved corrections; absent where none touches the pair
     */
    public record PairView(
            String customer,
            String provider,
            int closed,
            ShareView attainment,
            CorrectedScoreView corrected,
            ShareView satisfaction,
            double simulatedParts,
            int hops,
            int bounces) {}

    @GET
    public MatrixPairsView read(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        access.reader();
        Configuration configuration = configurations.current();
        Departments departments = configuration.organisation().departments();
        ReportPeriod period = ReportPeriod.between(from, to);
        Board board = boards.of(period, departments);
        CorrectedScores corrections = CorrectedScores.read(
                corrected, period, configuration.site().reportingZone(), departments::canonical, clock.instant());
        List<PairView> pairs = new ArrayList<>();
        for (String customer : board.customers()) {
            for (String provider : board.providers()) {
                board.pair(provider, customer)
                        .ifPresent(tally -> pairs.add(pair(customer, provider, tally, corrections)));
            }
        }
        return new MatrixPairsView(from, to, pairs);
    }

    private static PairView pair(String customer, String provider, Tally tally, CorrectedScores corrections) {
        return new PairView(
                customer,
                provider,
                tally.count(Counter.CLOSED),
                ShareView.of(ShownShare.of(Score.attained(tally, CountedMetric.RESOLUTION))),
                corrections
                        .ofPair(CountedMetric.RESOLUTION, tally.metric(CountedMetric.RESOLUTION), provider, customer)
                        .map(found -> CorrectedScoreView.of(CountedMetric.RESOLUTION, found))
                        .orElse(null),
                ShareView.of(ShownShare.of(Score.satisfied(tally))),
                Score.simulated(tally),
                tally.count(Counter.HOPS),
                tally.count(Counter.BOUNCES));
    }
}

package org.internalcustomer.jira.quality;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.StreamingOutput;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.quality.QualityReport.Figures;
import org.internalcustomer.jira.quality.QualityReport.Gap;

/** Request quality in figures, and all that was said for auditors. */
@LicensedOnly
@Path("request-quality")
@Produces(MediaType.APPLICATION_JSON)
public final class QualityReportResource {

    private final Access access;
    private final Configurations configurations;
    private final QualityReport report;
    private final QualityExport export;
    private final InstantSource clock;

    @Inject
    public QualityReportResource(
            Access access,
            Configurations configurations,
            QualityReport report,
            QualityExport export,
            InstantSource clock) {
        this.access = access;
        this.configurations = configurations;
        this.report = report;
        this.export = export;
        this.clock = clock;
    }

    /** A mean with its 95 % interval, which below two values there is none of. */
    public record MeanView(int n, double mean, Double lower, Double upper) {

        static MeanView of(Mean mean) {
            Optional<Estimate> estimate = mean.estimate();
            return new MeanView(
                    (int) mean.sample(),
                    mean.value(),
                    estimate.map(Estimate::lower).orElse(null),
                    estimate.map(Estimate::upper).orElse(null));
        }
    }

    /** How well a department makes its requests, 0 to 100. */
    public record CustomerView(String customer, MeanView points) {}

    /** The same for one provider. */
    public record PairView(String provider, String customer, MeanView points) {}

    /** How a provider guesses it is rated, and how it is. */
    public record GapView(String provider, MeanView guessed, MeanView given, MeanView gap) {

        static GapView of(Map.Entry<String, Gap> gap) {
            return new GapView(
                    gap.getKey(),
                    MeanView.of(gap.getValue().guessed()),
                    MeanView.of(gap.getValue().given()),
                    MeanView.of(gap.getValue().gap()));
        }
    }

    /** Of resolutions from then up to then. */
    public record ReportView(
            String from, String to, List<CustomerView> customers, List<PairView> pairs, List<GapView> gaps) {}

    @GET
    public ReportView read(@QueryParam("months") @DefaultValue("") String months) {
        access.reader();
        Configuration configuration = configurations.current();
        ReportSpan span =
                ReportSpan.of(months, clock.instant(), configuration.site().reportingZone());
        Figures figures =
                report.read(span.from(), span.to(), configuration.organisation().departments()::canonical);
        return new ReportView(
                span.from().toString(),
                span.to().toString(),
                figures.customers().entrySet().stream()
                        .map(each -> new CustomerView(each.getKey(), MeanView.of(each.getValue())))
                        .toList(),
                figures.pairs().entrySet().stream()
                        .map(each -> new PairView(
                                each.getKey().provider(), each.getKey().customer(), MeanView.of(each.getValue())))
                        .sorted(Comparator.comparing(PairView::provider).thenComparing(PairView::customer))
                        .toList(),
                figures.gaps().entrySet().stream().map(GapView::of).toList());
    }

    /** All that providers said, for administrators. */
    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput export() {
        access.administrator();
        return export::write;
    }
}

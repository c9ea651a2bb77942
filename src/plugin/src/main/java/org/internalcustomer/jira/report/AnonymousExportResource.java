package org.internalcustomer.jira.report;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.InstantSource;
import java.time.LocalDate;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.text.Csv;
import org.internalcustomer.jira.report.AnonymousQuarters.Line;

/** The same figures as on the scorecard, for spreadsheets; what is hidden there has no figures here. */
@LicensedOnly
@Path("exports/anonymous-ratings.csv")
public final class AnonymousExportResource {

    private final Access access;
    private final Configurations configurations;
    private final AnonymousQuarters quarters;
    private final InstantSource clock;

    @Inject
    public AnonymousExportResource(
            Access access, Configurations configurations, AnonymousQuarters quarters, InstantSource clock) {
        this.access = access;
        this.configurations = configurations;
        this.quarters = quarters;
        this.clock = clock;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public String ratings() {
        access.administrator();
        Configuration configuration = configurations.current();
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), configuration.site().reportingZone());
        StringBuilder csv = new StringBuilder("quarter,department,hidden,answers,rated,satisfied,share,lower,upper\n");
        quarters.of(today, configuration.organisation().departments()).forEach(quarter -> quarter.lines()
                .forEach(line -> csv.append(quarter.name() + "," + line(line) + "\n")));
        return csv.toString();
    }

    private static String line(Line line) {
        return line.tally()
                .map(tally ->
                        Csv.line(line.department(), false, tally.answers(), tally.rated(), tally.satisfiedAnswers())
                                + ","
                                + tally.satisfied()
                                        .estimate()
                                        .map(share -> Csv.line(share.value(), share.lower(), share.upper()))
                                        .orElse(",,"))
                .orElseGet(() -> Csv.line(line.department(), true, "", "", "", "", "", ""));
    }
}

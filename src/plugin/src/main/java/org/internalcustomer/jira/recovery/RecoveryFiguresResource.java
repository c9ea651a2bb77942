package org.internalcustomer.jira.recovery;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.recovery.Complaints;

/** What a department's complaints of a period come to. */
@LicensedOnly
@Path("recovery-figures")
@Produces(MediaType.APPLICATION_JSON)
public final class RecoveryFiguresResource {

    private final Access access;
    private final Roles roles;
    private final Configurations configurations;
    private final RecoveryFigures figures;

    @Inject
    public RecoveryFiguresResource(Access access, Roles roles, Configurations configurations, RecoveryFigures figures) {
        this.access = access;
        this.roles = roles;
        this.configurations = configurations;
        this.figures = figures;
    }

    /** A share with its interval; only the sample where there is none. */
    public record ShareView(int part, int n, Double value, Double low, Double high) {

        static ShareView of(Share share) {
            Estimate found = share.estimate().orElse(null);
            return new ShareView(
                    share.part(),
                    share.whole(),
                    found == null ? null : found.value(),
                    found == null ? null : found.lower(),
                    found == null ? null : found.upper());
        }
    }

    /** With the departments below it. */
    public record FiguresView(
            String department,
            int complaints,
            int unanswered,
            ShareView inTime,
            ShareView acknowledged,
            ShareView solved,
            ShareView followedUp,
            ShareView recovered,
            ShareView repeated,
            ShareView silent) {}

    /** The dates are of the company's reporting zone; the last one is not of the period any more. */
    @GET
    public FiguresView read(
            @QueryParam("department") @DefaultValue("") String department,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        Configuration configuration = configurations.current();
        Departments departments = configuration.organisation().departments();
        String asked = departments.canonical(department);
        if (!roles.ledBy(access.user().key()).contains(asked)) {
            throw NotFound.of("department", department);
        }
        ZoneId zone = configuration.site().reportingZone();
        Instant start = date("from", from, zone);
        Instant end = date("to", to, zone);
        if (!start.isBefore(end)) {
            throw new BadInput("to", "internal-customer.recovery.end-first");
        }
        Set<String> providers = departments.withFormerKeys(departments.withAllBelow(asked));
        Complaints found = figures.read(providers, start, end);
        return new FiguresView(
                asked,
                found.made(),
                found.unanswered(),
                ShareView.of(found.inTime()),
                ShareView.of(found.acknowledged()),
                ShareView.of(found.solved()),
                ShareView.of(found.followedUp()),
                ShareView.of(found.recovered()),
                ShareView.of(found.repeated()),
                ShareView.of(found.silent()));
    }

    private static Instant date(String field, String text, ZoneId zone) {
        try {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        } catch (DateTimeException wrong) {
            throw new BadInput(field, "internal-customer.recovery.no-date", text);
        }
    }
}

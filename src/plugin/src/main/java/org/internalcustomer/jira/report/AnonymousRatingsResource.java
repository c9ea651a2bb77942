package org.internalcustomer.jira.report;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.report.AnonymousQuarters.Line;

/** What anonymous surveys said about departments. */
@LicensedOnly
@Path("anonymous-ratings")
@Produces(MediaType.APPLICATION_JSON)
public final class AnonymousRatingsResource {

    private final Access access;
    private final Configurations configurations;
    private final AnonymousQuarters quarters;
    private final RatingReaders readers;
    private final CurrentUser user;
    private final InstantSource clock;

    @Inject
    public AnonymousRatingsResource(
            Access access,
            Configurations configurations,
            AnonymousQuarters quarters,
            RatingReaders readers,
            CurrentUser user,
            InstantSource clock) {
        this.access = access;
        this.configurations = configurations;
        this.quarters = quarters;
        this.readers = readers;
        this.user = user;
        this.clock = clock;
    }

    /** The last four quarters that are over, those that anybody answered in; the latest first. */
    public record AnonymousRatingsView(List<AnonymousQuarterView> quarters) {}

    /** @param quarter such as {@code 2026-Q1} */
    public record AnonymousQuarterView(String quarter, List<AnonymousDepartmentView> departments) {}

    /**
     * @param hidden fewer than five people, or needed to hide others
     * @param answers absent where hidden, as is satisfaction
     * @param remarks none but for those who may read all about the department
     */
    public record AnonymousDepartmentView(
            String department, boolean hidden, Integer answers, ShareView satisfaction, List<String> remarks) {}

    @GET
    public AnonymousRatingsView read() {
        access.reader();
        Configuration configuration = configurations.current();
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), configuration.site().reportingZone());
        RatingReader reader = readers.of(user.user());
        return new AnonymousRatingsView(quarters
                .of(today, configuration.organisation().departments())
                .stream()
                .map(quarter -> new AnonymousQuarterView(
                        quarter.name(),
                        quarter.lines().stream().map(line -> view(line, reader)).toList()))
                .toList());
    }

    private static AnonymousDepartmentView view(Line line, RatingReader reader) {
        return line.tally()
                .map(tally -> new AnonymousDepartmentView(
                        line.department(),
                        false,
                        tally.answers(),
                        ShareView.of(ShownShare.of(tally.satisfied())),
                        reader.mayReadAllOf(line.department()) ? tally.remarks() : List.of()))
                .orElseGet(() -> new AnonymousDepartmentView(line.department(), true, null, null, List.of()));
    }
}

package org.internalcustomer.jira.pulse;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.survey.IssueRatings.Ratings;
import org.internalcustomer.jira.host.text.Texts;

/** What the pulse of a quarter said about departments. */
@LicensedOnly
@Path("pulse")
@Produces(MediaType.APPLICATION_JSON)
public final class PulseResource {

    private final Access access;
    private final PulseResults results;
    private final PulseQuestions questions;
    private final Texts texts;

    @Inject
    public PulseResource(Access access, PulseResults results, PulseQuestions questions, Texts texts) {
        this.access = access;
        this.results = results;
        this.questions = questions;
        this.texts = texts;
    }

    /** The mean of one question with its 95 % interval; without figures where fewer than five answered it. */
    public record QuestionView(int n, Double mean, Double lower, Double upper) {

        static QuestionView of(Mean mean) {
            Optional<Estimate> estimate = mean.estimate();
            return new QuestionView(
                    (int) mean.sample(),
                    mean.sample() == 0 ? null : mean.value(),
                    estimate.map(Estimate::lower).orElse(null),
                    estimate.map(Estimate::upper).orElse(null));
        }
    }

    /** What was said about single requests in the same quarter; {@code n} counts shared answers by their parts. */
    public record IssuesView(double n, Double mean, Double lower, Double upper, boolean tooFew) {

        static IssuesView of(Ratings ratings, String department) {
            Mean mean = ratings.of(department);
            Optional<Estimate> estimate = mean.estimate();
            return new IssuesView(
                    mean.sample(),
                    mean.sample() == 0 ? null : mean.value(),
                    estimate.map(Estimate::lower).orElse(null),
                    estimate.map(Estimate::upper).orElse(null),
                    ratings.isTooFew(department));
        }
    }

    /** One department; without questions where too few answered. */
    public record DepartmentView(
            String department,
            int asked,
            int answered,
            boolean hidden,
            List<QuestionView> questions,
            IssuesView issues) {}

    /**
     * One quarter, with the quarters that can be asked for.
     *
     * @param simulated how many of its ratings of requests are made up, of all departments together
     */
    public record PulseView(
            String quarter,
            List<String> quarters,
            List<String> questions,
            List<DepartmentView> departments,
            int simulated) {}

    /** The latest quarter that has closed unless another one is named. */
    @GET
    public PulseView read(@QueryParam("quarter") @DefaultValue("") String quarter) {
        access.reader();
        List<String> closed = results.closed();
        String shown = quarter.isEmpty() ? closed.stream().findFirst().orElse("") : quarter;
        if (!shown.isEmpty() && !closed.contains(shown)) {
            throw NotFound.of("quarter", shown);
        }
        Ratings issues = shown.isEmpty() ? Ratings.none() : results.issues(shown);
        return new PulseView(
                shown,
                closed,
                questions.in(texts.viewersLocale()),
                shown.isEmpty()
                        ? List.of()
                        : results.of(shown).stream()
                                .map(line -> view(line, issues))
                                .toList(),
                issues.simulated());
    }

    private static DepartmentView view(PulseResults.Line line, Ratings issues) {
        return new DepartmentView(
                line.department(),
                line.asked(),
                line.answered(),
                line.hidden(),
                line.questions().stream().map(QuestionView::of).toList(),
                IssuesView.of(issues, line.department()));
    }
}

package org.internalcustomer.jira.pulse;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.text.Csv;
import org.internalcustomer.jira.pulse.PulseResults.Line;

/** Every closed quarter's figures for spreadsheets, as the page shows them; what is hidden there has no figures here. */
@LicensedOnly
@Path("exports/pulse.csv")
public final class PulseExportResource {

    private final Access access;
    private final PulseResults results;

    @Inject
    public PulseExportResource(Access access, PulseResults results) {
        this.access = access;
        this.results = results;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public String pulse() {
        access.reader();
        StringBuilder csv = new StringBuilder("quarter,department,asked,answered,hidden" + questions() + "\n");
        results.closed().forEach(quarter -> results.of(quarter)
                .forEach(line ->
                        csv.append(Csv.line(quarter, line.department(), line.asked(), line.answered(), line.hidden())
                                + figures(line)
                                + "\n")));
        return csv.toString();
    }

    private static String questions() {
        return IntStream.rangeClosed(1, PulseAnswer.QUESTIONS)
                .mapToObj(number -> ",n" + number + ",mean" + number + ",lower" + number + ",upper" + number)
                .collect(Collectors.joining());
    }

    private static String figures(Line line) {
        Stream<Mean> questions = line.questions().isEmpty()
                ? Stream.generate(Mean::none).limit(PulseAnswer.QUESTIONS)
                : line.questions().stream();
        return questions.map(PulseExportResource::figures).collect(Collectors.joining());
    }

    private static String figures(Mean mean) {
        return "," + (mean.sample() == 0 ? Csv.line("", "", "", "") : shown(mean));
    }

    private static String shown(Mean mean) {
        return Csv.line(
                (int) mean.sample(),
                mean.value(),
                mean.estimate().map(Estimate::lower).map(String::valueOf).orElse(""),
                mean.estimate().map(Estimate::upper).map(String::valueOf).orElse(""));
    }
}

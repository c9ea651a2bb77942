package org.internalcustomer.jira.quality;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.core.survey.RequestQuality;
import org.internalcustomer.core.survey.RequestQuality.Aspect;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Csv;
import org.internalcustomer.jira.quality.QualityStore.Numbered;

/** All that providers said about requests, as CSV, in the order in which they were asked. */
final class QualityExport {

    private static final int PAGE = 200;
    private static final Instant EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final QualityStore store;
    private final IssueRecords issues;

    QualityExport(QualityStore store, IssueRecords issues) {
        this.store = store;
        this.issues = issues;
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("issue,resolved,provider,customer,complete,clear,timely,lead_time,points,word,rated_by,guess,"
                + "guessed\n");
        long last = 0;
        List<Numbered> page;
        do {
            page = store.touched(Instant.EPOCH, EVER, last, PAGE);
            for (String line : lines(page)) {
                writer.write(line + "\n");
            }
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        writer.flush();
    }

    private List<String> lines(List<Numbered> page) {
        Map<Long, String> keys =
                issues
                        .find(page.stream()
                                .map(row -> row.rateable().issueId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Issue::getId, Issue::getKey));
        return page.stream()
                .filter(row -> keys.containsKey(row.rateable().issueId()))
                .map(row -> line(keys.get(row.rateable().issueId()), row))
                .toList();
    }

    private static String line(String key, Numbered row) {
        Rateable rateable = row.rateable();
        Optional<RequestQuality> quality = rateable.quality();
        return Csv.line(
                key,
                rateable.resolved(),
                rateable.provider(),
                rateable.customer(),
                degree(quality, Aspect.COMPLETE),
                degree(quality, Aspect.CLEAR),
                degree(quality, Aspect.TIMELY),
                degree(quality, Aspect.LEAD_TIME),
                quality.<Object>map(RequestQuality::points).orElse(""),
                quality.map(RequestQuality::word).orElse(""),
                row.by(),
                rateable.guess().<Object>map(Guess::rating).orElse(""),
                rateable.guess().<Object>map(Guess::at).orElse(""));
    }

    private static String degree(Optional<RequestQuality> quality, Aspect aspect) {
        return quality.map(each -> each.degrees().get(aspect)).map(Enum::name).orElse("");
    }
}

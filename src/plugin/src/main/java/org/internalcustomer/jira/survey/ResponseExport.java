package org.internalcustomer.jira.survey;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Csv;

/**
 * All invitations with the answer that counts, as CSV, in the order of issue and resolution. Nothing in it depends on now:
 * an invitation that has expired is SENT, and its last day stands beside.
 */
final class ResponseExport {

    private static final int PAGE = 200;

    private final SurveyList list;
    private final SurveyStore store;
    private final IssueRecords issues;

    ResponseExport(SurveyList list, SurveyStore store, IssueRecords issues) {
        this.list = list;
        this.store = store;
        this.issues = issues;
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("issue,resolved,provider,customer,requester,state,invited,expires,answered,version,rating,remark,"
                + "simulated,dimensions,factors,lost_minutes,credit\n");
        List<Long> ids = list.issueIds();
        for (int from = 0; from < ids.size(); from += PAGE) {
            for (String line : lines(ids.subList(from, Math.min(ids.size(), from + PAGE)))) {
                writer.write(line + "\n");
            }
        }
        writer.flush();
    }

    private List<String> lines(List<Long> ids) {
        Map<Long, String> keys = issues.find(ids).stream().collect(Collectors.toMap(Issue::getId, Issue::getKey));
        List<Invitation> invitations = store.of(ids);
        Map<Long, List<Answer>> answers =
                store.answers(invitations.stream().map(Invitation::id).toList());
        return invitations.stream()
                .filter(each -> keys.containsKey(each.issueId()))
                .map(each -> line(
                        keys.get(each.issueId()),
                        each,
                        answers.getOrDefault(each.id(), List.of()).stream().reduce((earlier, later) -> later)))
                .toList();
    }

    private static String line(String key, Invitation invitation, Optional<Answer> answer) {
        return Csv.line(
                key,
                invitation.resolved(),
                invitation.provider(),
                invitation.customer(),
                invitation.requester(),
                invitation.state(),
                invitation.sendAt(),
                invitation.expires().map(Instant::toString).orElse(""),
                text(answer, each -> Instant.ofEpochMilli(each.at())),
                text(answer, Answer::version),
                text(
                        answer,
                        each -> each.rating().isApplicable()
                                ? each.rating().stars().getAsInt()
                                : "n/a"),
                text(answer, Answer::comment),
                invitation.simulated(),
                text(answer, each -> WrittenParticulars.dimensions(each.particulars())
                        .replace(":0", ":n/a")),
                text(answer, each -> WrittenParticulars.factors(each.particulars())),
                text(answer, each -> each.particulars()
                        .lost()
                        .map(lost -> String.valueOf(lost.minutes()))
                        .orElse("")),
                credit(invitation));
    }

    /** Such as {@code NET:0.25,SD:0.75}. */
    private static String credit(Invitation invitation) {
        return invitation.credit().parts().entrySet().stream()
                .map(part -> part.getKey() + ":"
                        + BigDecimal.valueOf(part.getValue())
                                .divide(BigDecimal.valueOf(Credit.WHOLE))
                                .toPlainString())
                .collect(Collectors.joining(","));
    }

    private static String text(Optional<Answer> answer, Function<Answer, Object> property) {
        return answer.map(property).map(String::valueOf).orElse("");
    }
}

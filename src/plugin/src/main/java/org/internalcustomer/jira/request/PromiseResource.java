package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.request.PromiseLog;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Times;

/** Promises a date on a request, and answers for its customer. */
@LicensedOnly
@Path("requests/{issueKey}/promise")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PromiseResource {

    private final Access access;
    private final Promising promising;
    private final Times times;

    @Inject
    public PromiseResource(Access access, Promising promising, Times times) {
        this.access = access;
        this.promising = promising;
        this.times = times;
    }

    /** What was promised first, what holds, and what waits for an answer; each may be absent. */
    public record PromiseView(String issue, String first, String held, String open, List<WordView> words) {}

    /** One thing that was said. */
    public record WordView(String kind, String at, String actor, String date, String old) {

        static WordView of(PromiseLog.Word word) {
            return new WordView(
                    word.kind().name(), word.at().toString(), word.actor(), iso(word.date()), iso(word.old()));
        }
    }

    @GET
    public PromiseView read(@PathParam("issueKey") String issueKey) {
        Issue issue = access.visibleIssue(issueKey);
        return view(issue, promising.of(issue).dates());
    }

    /** {@code {"date": "2026-11-30T17:00"}}, in the user's zone unless it says another one. */
    @POST
    public PromiseView promise(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.visibleIssue(issueKey);
        JsonValue form = form(body, "date");
        return view(issue, promising.promise(issue, instant(form.at("date")), access.user()));
    }

    /** {@code {"date": …}} as it was seen: a conflict if another one waits by now. */
    @POST
    @Path("accept")
    public PromiseView accept(@PathParam("issueKey") String issueKey, String body) {
        return answer(issueKey, body, true);
    }

    @POST
    @Path("decline")
    public PromiseView decline(@PathParam("issueKey") String issueKey, String body) {
        return answer(issueKey, body, false);
    }

    private PromiseView answer(String issueKey, String body, boolean accepted) {
        Issue issue = access.visibleIssue(issueKey);
        Instant seen = instant(form(body, "date").at("date"));
        return view(issue, promising.answer(issue, seen, accepted, access.user()));
    }

    private PromiseView view(Issue issue, PromisedDates dates) {
        List<WordView> words =
                promising.of(issue).words().stream().map(WordView::of).toList();
        return new PromiseView(issue.getKey(), iso(dates.first()), iso(dates.held()), iso(dates.open()), words);
    }

    private Instant instant(JsonValue date) {
        String text = date.text();
        try {
            Instant instant = text.matches(".*(Z|[+-]\\d{2}:?\\d{2})")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(times.viewersZone()).toInstant();
            // years that milliseconds cannot count are refused, too
            return Instant.ofEpochMilli(instant.toEpochMilli());
        } catch (DateTimeException | ArithmeticException wrong) {
            throw date.bad("internal-customer.request.promise.no-date", text);
        }
    }

    private static JsonValue form(String body, String... known) {
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of(known));
        return form;
    }

    private static String iso(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static String iso(OptionalLong millis) {
        return millis.isPresent() ? Instant.ofEpochMilli(millis.getAsLong()).toString() : null;
    }
}

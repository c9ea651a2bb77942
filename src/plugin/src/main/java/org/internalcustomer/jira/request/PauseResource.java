package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.request.PauseLog;
import org.internalcustomer.jira.host.request.PauseLog.Pauses;
import org.internalcustomer.jira.host.request.Waits.Pause;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** Says whose turn it is while a request waits, and contests it. */
@LicensedOnly
@Path("requests/{issueKey}/pause")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PauseResource {

    private final Access access;
    private final Pausing pausing;

    @Inject
    public PauseResource(Access access, Pausing pausing) {
        this.access = access;
        this.pausing = pausing;
    }

    /** Whose turn it is since when, as last computed; both absent while no status pauses a clock. */
    public record PauseView(String issue, String turn, String since, boolean contested, List<WordView> words) {}

    /** One thing that was said; without a turn the pause was contested. */
    public record WordView(String at, String actor, String turn, String note) {

        static WordView of(PauseLog.Word word) {
            return new WordView(
                    word.at().toString(),
                    word.actor(),
                    word.turn().map(Turn::name).orElse(null),
                    word.note());
        }
    }

    @GET
    public PauseView read(@PathParam("issueKey") String issueKey) {
        return view(access.visibleIssue(issueKey));
    }

    /** {@code {"turn": "THIRD_PARTY", "note": "…"}}. */
    @POST
    public PauseView explain(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.visibleIssue(issueKey);
        JsonValue form = form(body, "turn", "note");
        pausing.explain(issue, turn(form.at("turn")), HandOffForm.words(form.at("note")), access.user());
        return view(issue);
    }

    /** {@code {"note": "…"}}: it is not the customer's turn. */
    @POST
    @Path("contest")
    public PauseView contest(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.visibleIssue(issueKey);
        pausing.contest(issue, HandOffForm.words(form(body, "note").at("note")), access.user());
        return view(issue);
    }

    private PauseView view(Issue issue) {
        Pauses pauses = pausing.of(issue);
        return new PauseView(
                issue.getKey(),
                pauses.pause().map(pause -> pause.turn().name()).orElse(null),
                pauses.pause().map(Pause::since).map(String::valueOf).orElse(null),
                pauses.isContested(),
                pauses.words().stream().map(WordView::of).toList());
    }

    private static Turn turn(JsonValue sent) {
        String wanted = sent.text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Turn.values())
                .filter(turn -> turn.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> sent.bad(
                        "internal-customer.error.choice",
                        sent.text(),
                        Arrays.stream(Turn.values()).map(Turn::name).collect(Collectors.joining(", "))));
    }

    private static JsonValue form(String body, String... known) {
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of(known));
        return form;
    }
}

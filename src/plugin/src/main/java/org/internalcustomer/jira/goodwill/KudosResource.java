package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** The thanks on a request. */
@UnlicensedSiteAccess
@Path("requests/{issueKey}/kudos")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class KudosResource {

    private final Access access;
    private final Users users;
    private final Kudos kudos;

    @Inject
    public KudosResource(Access access, Users users, Kudos kudos) {
        this.access = access;
        this.users = users;
        this.kudos = kudos;
    }

    /** One time somebody said thanks. */
    public record ThanksView(
            long id, String at, String by, String customer, String provider, List<String> helpers, String words) {

        static ThanksView of(Thanks thanks) {
            return new ThanksView(
                    thanks.id(),
                    thanks.at().toString(),
                    thanks.person(),
                    thanks.pair().customer(),
                    thanks.pair().provider(),
                    thanks.helpers(),
                    thanks.words());
        }
    }

    @GET
    public List<ThanksView> read(@PathParam("issueKey") String issueKey) {
        access.user();
        return kudos.of(access.visibleIssue(issueKey)).stream()
                .map(ThanksView::of)
                .toList();
    }

    /** {@code {"provider": "NET", "helpers": ["nina"], "words": "…"}}; helpers are names or keys, and may be left out. */
    @POST
    public ThanksView thank(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.visibleIssue(issueKey);
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of("provider", "helpers", "words"));
        List<String> helpers =
                form.at("helpers").texts().stream().map(users::keyOf).toList();
        String words = form.at("words").optionalText().orElse("").strip();
        return ThanksView.of(kudos.thank(issue, form.at("provider").text(), helpers, words, access.user()));
    }

    /** One's own, within a day. */
    @DELETE
    @Path("{id}")
    public List<ThanksView> takeBack(@PathParam("issueKey") String issueKey, @PathParam("id") long id) {
        Issue issue = access.visibleIssue(issueKey);
        kudos.takeBack(issue, id, access.user());
        return read(issueKey);
    }
}

package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.request.ChaseLog;
import org.internalcustomer.jira.host.text.Json;

/** Asks how a request stands, and says what was last said. */
@LicensedOnly
@Path("requests/{issueKey}/chases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ChaseResource {

    private final Access access;
    private final Chases chases;

    @Inject
    public ChaseResource(Access access, Chases chases) {
        this.access = access;
        this.chases = chases;
    }

    /** One time the internal customer asked. */
    public record ChaseView(String at, String by, String department) {

        static ChaseView of(ChaseLog.Chase chase) {
            return new ChaseView(chase.at().toString(), chase.by(), chase.department());
        }
    }

    /** The last public word that was not the customer's own. */
    public record LastWordView(String at, String by, String text) {

        static LastWordView of(ChaseLog.LastWord word) {
            return new LastWordView(word.at().toString(), word.by(), word.text());
        }
    }

    /**
     * How the request stands.
     *
     * @param owed when the next public word is due; absent where none is owed
     * @param mayChase whether the asker may chase now
     * @param next when it may be chased again; absent if now
     */
    public record ChasedView(
            int count, List<ChaseView> chases, LastWordView lastWord, String owed, boolean mayChase, String next) {

        static ChasedView of(ChaseLog.Chased chased) {
            return new ChasedView(
                    chased.chases().size(),
                    chased.chases().stream().map(ChaseView::of).toList(),
                    chased.lastWord().map(LastWordView::of).orElse(null),
                    chased.owed().map(Instant::toString).orElse(null),
                    chased.mayChase(),
                    chased.next().map(Instant::toString).orElse(null));
        }
    }

    @GET
    public ChasedView read(@PathParam("issueKey") String issueKey) {
        return ChasedView.of(chases.standing(access.visibleIssue(issueKey)));
    }

    /** An empty object: {@code {}}. */
    @POST
    public ChasedView chase(@PathParam("issueKey") String issueKey, String body) {
        Json.read(body).allowOnly(Set.of());
        Issue issue = access.visibleIssue(issueKey);
        chases.chase(issue, access.user());
        return ChasedView.of(chases.standing(issue));
    }
}

package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.recovery.BoardQuery.After;
import org.internalcustomer.jira.recovery.BoardQuery.Sort;

/** Complaints: made, answered, and listed for whoever leads the department. */
@UnlicensedSiteAccess
@Path("recoveries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RecoveriesResource {

    private static final String PROVIDER = "provider";
    private static final String ISSUE = "issue";

    private final Access access;
    private final Roles roles;
    private final Recoveries recoveries;
    private final Complaining complaining;
    private final Board board;
    private final IssueRecords issues;
    private final Configurations configurations;

    @Inject
    public RecoveriesResource(
            Access access,
            Roles roles,
            Recoveries recoveries,
            Complaining complaining,
            Board board,
            IssueRecords issues,
            Configurations configurations) {
        this.access = access;
        this.roles = roles;
        this.recoveries = recoveries;
        this.complaining = complaining;
        this.board = board;
        this.issues = issues;
        this.configurations = configurations;
    }

    /**
     * A page of a department's recoveries in one state.
     *
     * @param hidden how many of the page are about issues that the reader may not see
     * @param next for the next page; absent on the last
     */
    public record RecoveriesView(List<RecoveryView> values, long count, int hidden, String next) {}

    @GET
    public RecoveriesView list(
            @QueryParam("department") @DefaultValue("") String department,
            @QueryParam("state") @DefaultValue("acknowledge") String state,
            @QueryParam("customer") @DefaultValue("") String customer,
            @QueryParam("severity") @DefaultValue("") String severity,
            @QueryParam("handler") @DefaultValue("") String handler,
            @QueryParam("late") boolean late,
            @QueryParam("sort") @DefaultValue("due") String sort,
            @QueryParam("after") @DefaultValue("") String after) {
        Set<String> led = roles.ledBy(access.user().key());
        Departments departments = configurations.current().organisation().departments();
        Set<String> asked = department.isEmpty() ? led : Set.of(departments.canonical(department));
        if (asked.isEmpty() || !led.containsAll(asked)) {
            throw NotFound.of("department", department);
        }
        BoardQuery query = new BoardQuery(
                departments.withFormerKeys(asked),
                BoardQuery.state(state),
                BoardQuery.customers(customer, departments),
                severity,
                handler,
                late,
                Sort.named(sort),
                Optional.of(after).filter(text -> !text.isEmpty()).map(After::read));
        Board.Part part = board.read(query, Board.PAGE);
        return new RecoveriesView(
                part.shown().stream().map(each -> view(each.kept())).toList(),
                part.count(),
                part.hidden(),
                part.next().map(After::text).orElse(null));
    }

    @GET
    @Path("{id}")
    public RecoveryView read(@PathParam("id") String id) {
        return view(recoveries.visible(id, access.user().key()));
    }

    /** {@code {"issue": "SVC-1", "provider": "NET", "severity": "NORMAL", "remedy": "PUT_RIGHT", "words": "…"}} */
    @POST
    public RecoveryView complain(String body) {
        JsonValue form = form(body, Act.CONFIRM, ISSUE, PROVIDER);
        Issue issue = access.visibleIssue(form.at(ISSUE).text());
        String provider = form.at(PROVIDER).optionalText().orElse("");
        return view(complaining.complain(
                issue, provider, saying(form, Act.CONFIRM), access.user().key()));
    }

    /** {@code {"words": "…"}}: what the act asks for. */
    @POST
    @Path("{id}/{act}")
    public RecoveryView say(@PathParam("id") String id, @PathParam("act") String slug, String body) {
        Act act = Act.named(slug).orElseThrow(() -> NotFound.of("act", slug));
        KeptRecovery kept = recoveries.visible(id, access.user().key());
        return view(
                recoveries.say(kept, saying(form(body, act), act), access.user().key()));
    }

    private static JsonValue form(String body, Act act, String... others) {
        JsonValue form = Json.read(body);
        Set<String> known = new HashSet<>(Set.of(others));
        act.fields().forEach(field -> known.add(field.slug()));
        form.allowOnly(known);
        return form;
    }

    private static Saying saying(JsonValue form, Act act) {
        return Saying.of(act, field -> form.at(field).optionalText().orElse(""));
    }

    private RecoveryView view(KeptRecovery kept) {
        Recovery recovery = recoveries.fold(kept);
        Optional<String> issue = issues.find(List.of(kept.complaint().issueId())).stream()
                .filter(access::maySee)
                .map(Issue::getKey)
                .findFirst();
        List<Act> acts = recoveries.acts(kept, recovery, access.user().key());
        return RecoveryView.of(kept, recovery, issue, acts, recoveries.now());
    }
}

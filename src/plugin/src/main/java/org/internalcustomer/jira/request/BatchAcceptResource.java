package org.internalcustomer.jira.request;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.Refusal;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;

/** Accepts many requests at once; each for itself, so that one that is gone holds up no other. */
@LicensedOnly
@Path("hand-offs/accept")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BatchAcceptResource {

    private static final int MOST = 50;

    private final Access access;
    private final HandOffs handOffs;
    private final Texts texts;

    @Inject
    public BatchAcceptResource(Access access, HandOffs handOffs, Texts texts) {
        this.access = access;
        this.handOffs = handOffs;
        this.texts = texts;
    }

    /**
     * What became of one.
     *
     * @param department that has it now; absent where it was not accepted
     * @param message why not; absent where it was
     */
    public record OutcomeView(String issue, String department, String message) {}

    /** {@code {"issues": ["SVC-1", "SVC-2"]}}. */
    @POST
    public List<OutcomeView> accept(String body) {
        access.user();
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of("issues"));
        List<String> issues = form.at("issues").texts();
        if (issues.isEmpty() || issues.size() > MOST) {
            throw form.at("issues").bad("internal-customer.request.how-many", MOST);
        }
        return issues.stream().map(this::accepted).toList();
    }

    private OutcomeView accepted(String issueKey) {
        try {
            return new OutcomeView(issueKey, handOffs.accept(access.visibleIssue(issueKey), access.user()), null);
        } catch (Refusal refusal) {
            return new OutcomeView(issueKey, null, texts.words(refusal.getMessage(), refusal.arguments()));
        }
    }
}

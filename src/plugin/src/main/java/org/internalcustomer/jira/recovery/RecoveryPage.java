package org.internalcustomer.jira.recovery;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;

/** One complaint with everything that was said about it, and what the viewer can say now; or the form of a new one. */
@UnlicensedSiteAccess
public final class RecoveryPage extends Page {

    /** Of the customer's page: which card is about it. */
    static final String CARD = "complaint";

    private static final String PATH = "/plugins/servlet/internal-customer/recovery/";
    private static final String NEW = "new";
    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.recovery.";

    private final transient Access access;
    private final transient Recoveries recoveries;
    private final transient Complaining complaining;
    private final transient RecoverySheet sheet;

    public RecoveryPage(
            PageTools tools, Access access, Recoveries recoveries, Complaining complaining, RecoverySheet sheet) {
        super(tools, Audience.USERS);
        this.access = access;
        this.recoveries = recoveries;
        this.complaining = complaining;
        this.sheet = sheet;
    }

    static String address(long id) {
        return PATH + id;
    }

    static String complain(String issueKey) {
        return PATH + NEW + "?issue=" + issueKey;
    }

    @Override
    protected Shown show(PageRequest request) {
        return request.path().equals(NEW) ? form(request) : one(request, visible(request));
    }

    @Override
    protected String submit(PageRequest request) {
        String user = access.user().key();
        if (request.path().equals(NEW)) {
            Issue issue = access.visibleIssue(request.text("issue"));
            Saying saying = Saying.of(Act.CONFIRM, request::text);
            return saved(complaining.complain(issue, request.text("provider"), saying, user));
        }
        KeptRecovery kept = visible(request);
        Act act = Act.named(request.text("act"))
                .orElseThrow(() -> new BadInput("act", WORDS + "no-act", request.text("act")));
        recoveries.say(kept, Saying.of(act, request::text), user);
        return saved(kept);
    }

    private static String saved(KeptRecovery kept) {
        return address(kept.id()) + "?saved";
    }

    private Shown one(PageRequest request, KeptRecovery kept) {
        Map<String, Object> view = sheet.page(
                kept,
                access.user().key(),
                (act, field) -> request.isRejected() && act.slug().equals(request.text("act"))
                        ? request.text(field.slug())
                        : "");
        view.put("action", address(kept.id()));
        view.put("saved", request.has("saved"));
        view.put("sent", request.isRejected() ? request.text("act") : "");
        return Shown.page(
                "templates/recovery/recovery.vm",
                texts().text(WORDS + "title", String.valueOf(kept.id())),
                "recovery-resources",
                view);
    }

    private Shown form(PageRequest request) {
        Issue issue = access.visibleIssue(request.text("issue"));
        if (complaining.may(issue, access.user().key()).isEmpty()) {
            throw new Forbidden(WORDS + "may-not-complain");
        }
        Map<String, Object> view = new HashMap<>();
        view.put("issue", issue.getKey());
        view.put("summary", issue.getSummary());
        view.put("action", PATH + NEW);
        view.put(
                "providers",
                complaining.providers(issue).stream()
                        .map(key -> Map.of(
                                "key", key,
                                "name", sheet.name(key),
                                "chosen", key.equals(request.text("provider"))))
                        .toList());
        view.put(
                "form",
                sheet.form(
                        Act.CONFIRM,
                        sheet.words(),
                        List.of(),
                        field -> request.isRejected() ? request.text(field.slug()) : ""));
        return Shown.page(
                "templates/recovery/complain.vm", texts().text(WORDS + "complain"), "recovery-resources", view);
    }

    /** One that is not the viewer's business is not found, like one that there is not. */
    private KeptRecovery visible(PageRequest request) {
        return recoveries.visible(request.path(), access.user().key());
    }
}

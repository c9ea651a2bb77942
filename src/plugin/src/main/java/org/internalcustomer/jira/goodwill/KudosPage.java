package org.internalcustomer.jira.goodwill;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Times;

/** The thanks on one issue, and the form to say them. */
@UnlicensedSiteAccess
public final class KudosPage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/kudos";

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.kudos.";

    private final transient Access access;
    private final transient Kudos kudos;
    private final transient KudosWords words;
    private final transient Times times;

    public KudosPage(PageTools tools, Access access, Kudos kudos, KudosWords words, Times times) {
        super(tools, Audience.USERS);
        this.access = access;
        this.kudos = kudos;
        this.words = words;
        this.times = times;
    }

    @Override
    protected Shown show(PageRequest request) {
        Issue issue = access.visibleIssue(request.path());
        Person viewer = access.user();
        Map<String, Object> view = new HashMap<>();
        view.put("issue", issue.getKey());
        view.put("summary", issue.getSummary());
        view.put("action", request.http().getContextPath() + PATH + "/" + issue.getKey());
        view.put("saved", request.has("saved"));
        view.put("taken", request.has("taken"));
        view.put("typed", request.isRejected() ? request.text("words") : "");
        view.put(
                "thanks",
                kudos.of(issue).stream()
                        .map(thanks -> {
                            Map<String, Object> row = words.of(thanks);
                            row.put("mine", kudos.mayTakeBack(thanks, viewer));
                            return row;
                        })
                        .toList());
        form(view, issue, viewer);
        return Shown.page("templates/goodwill/kudos.vm", texts().text(WORDS + "title"), "goodwill-resources", view);
    }

    private void form(Map<String, Object> view, Issue issue, Person viewer) {
        Set<String> all = kudos.thankable(issue, viewer);
        List<Map<String, Object>> now = new ArrayList<>();
        List<String> later = new ArrayList<>();
        for (String provider : all) {
            kudos.next(issue, provider, viewer)
                    .ifPresentOrElse(
                            next -> later.add(
                                    texts().text(WORDS + "again", words.department(provider), times.format(next))),
                            () -> now.add(Map.of("key", provider, "name", words.department(provider))));
        }
        view.put("providers", now);
        view.put("later", later);
        view.put(
                "people",
                now.isEmpty()
                        ? List.of()
                        : kudos.people(issue, all).stream()
                                .map(person -> Map.of("key", person, "name", words.person(person)))
                                .toList());
    }

    @Override
    protected String submit(PageRequest request) {
        Issue issue = access.visibleIssue(request.path());
        Person person = access.user();
        String page = PATH + "/" + issue.getKey();
        if (request.text("act").equals("take-back")) {
            kudos.takeBack(issue, number(request.text("id")), person);
            return page + "?taken";
        }
        if (!request.text("act").equals("thank")) {
            throw new BadInput("act", "internal-customer.error.no-form");
        }
        kudos.thank(issue, request.text("provider"), request.texts("helper"), request.text("words"), person);
        return page + "?saved";
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw NotFound.of("kudos", id);
        }
        return Long.parseLong(id);
    }
}

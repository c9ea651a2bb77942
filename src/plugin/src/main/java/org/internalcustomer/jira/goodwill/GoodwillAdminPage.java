package org.internalcustomer.jira.goodwill;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Terms;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: what each kind of entry of a goodwill account (情感账户) counts, and when an account is overdrawn. */
public final class GoodwillAdminPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/goodwill";
    private static final String LABEL = "internal-customer.goodwill.";

    private final transient Access access;
    private final transient Configurations configurations;

    public GoodwillAdminPage(PageTools tools, Access access, Configurations configurations) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
    }

    @Override
    protected Shown show(PageRequest request) {
        Terms terms = configurations.current().goodwill();
        FormView form = new FormView(request, texts());
        for (EntryKind kind : EntryKind.values()) {
            form.add(FormField.shortText(
                            kind.name(),
                            LABEL + "kind." + slug(kind),
                            String.valueOf(terms.points().of(kind)))
                    .complaints(GoodwillSection.POINTS + "." + kind.name())
                    .hint(LABEL + (kind.isDeposit() ? "deposit.hint" : "withdrawal.hint")));
        }
        form.add(FormField.shortText(
                        GoodwillSection.OVERDRAWN, LABEL + "overdrawn-below", String.valueOf(terms.overdrawnBelow()))
                .hint(LABEL + "overdrawn-below.hint"));
        return Shown.admin(
                "templates/host/form.vm",
                texts().text(LABEL + "title"),
                "internal-customer-admin-goodwill",
                form.view("goodwill", LABEL + "settings-intro", ""));
    }

    @Override
    protected String submit(PageRequest request) {
        Map<String, Object> points = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            points.put(kind.name(), number(request, kind.name()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(GoodwillSection.POINTS, points);
        body.put(GoodwillSection.OVERDRAWN, number(request, GoodwillSection.OVERDRAWN));
        Submission submission =
                new Submission(Map.of(GoodwillSection.NAME, Map.of("", new JsonValue("", body))), false);
        configurations.change(submission, access.administrator());
        return ADDRESS + "?saved";
    }

    /** Nothing stands for what is usual. */
    private static Integer number(PageRequest request, String name) {
        if (request.text(name).isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(request.text(name));
        } catch (NumberFormatException wrong) {
            throw new BadInput(name, "internal-customer.error.number-expected");
        }
    }

    private static String slug(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

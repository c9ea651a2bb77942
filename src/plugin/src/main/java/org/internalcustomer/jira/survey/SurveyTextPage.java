package org.internalcustomer.jira.survey;

import java.util.Map;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: how the satisfaction survey (满意度调查) asks where a department or a service has no design of its own. */
public final class SurveyTextPage extends Page {

    static final String ADDRESS = "/plugins/servlet/internal-customer/admin/survey";

    private static final long serialVersionUID = 1;

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient SurveyFields fields;

    public SurveyTextPage(PageTools tools, Access access, Configurations configurations, Constants constants) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
        this.fields = new SurveyFields(constants, texts());
    }

    @Override
    protected Shown show(PageRequest request) {
        FormView form = new FormView(request, texts());
        fields.addTo(form, configurations.current().survey());
        Map<String, Object> view =
                form.view("survey", "internal-customer.survey.settings-intro", SurveyDesignsPage.ADDRESS);
        return SurveyPreviewPage.beside(
                Shown.admin(
                        "templates/host/form.vm",
                        texts().text("internal-customer.survey.settings-title"),
                        SurveyDesignsPage.MENU_ITEM,
                        view),
                view);
    }

    @Override
    protected String submit(PageRequest request) {
        Map<String, Object> body = fields.body(request);
        SurveySettings now = configurations.current().survey();
        body.put(SurveySection.SIMULATED, now.simulation().percent());
        body.put(SurveySection.SEED, now.simulation().seed());
        Submission submission = new Submission(Map.of(SurveySection.NAME, Map.of("", new JsonValue("", body))), false);
        configurations.change(submission, access.administrator());
        return ADDRESS + "?saved";
    }
}

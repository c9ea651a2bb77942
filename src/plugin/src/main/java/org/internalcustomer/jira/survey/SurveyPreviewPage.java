package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * What a rater would see of a design that is being edited: the form is sent here instead of being saved, and nothing is
 * kept. In itself it shows the standard design.
 */
public final class SurveyPreviewPage extends Page {

    static final String ADDRESS = "/plugins/servlet/internal-customer/admin/survey-preview";

    private static final long serialVersionUID = 1;

    private final transient Configurations configurations;
    private final transient Constants constants;
    private final transient SurveySheet sheet;

    public SurveyPreviewPage(PageTools tools, Configurations configurations, Constants constants, SurveySheet sheet) {
        super(tools, Audience.ADMINISTRATORS);
        this.configurations = configurations;
        this.constants = constants;
        this.sheet = sheet;
    }

    /** The form of a design with the preview under it. */
    static Shown beside(Shown form, Map<String, Object> view) {
        view.put("preview", ADDRESS);
        return form.through("templates/survey/design.vm", "survey-design-resources");
    }

    @Override
    protected Shown show(PageRequest request) {
        Locale language = request.text("language").equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        if (request.isRejected()) {
            return sheet.mistaken(language, request.errors());
        }
        return sheet.preview(request, sent(request), language);
    }

    @Override
    protected String submit(PageRequest request) {
        return SHOW;
    }

    /** Without its conditions, which no rater sees: what Jira no longer has keeps nobody from looking. */
    private SurveySettings sent(PageRequest request) {
        if (!request.http().getMethod().equals("POST")) {
            return configurations.current().survey();
        }
        SurveyFields fields = new SurveyFields(constants, texts());
        Map<String, Object> written = fields.body(request);
        written.remove(WrittenCondition.NAME);
        Map<String, Object> body = new SurveySection(constants).canonical(new JsonValue("", written));
        return SurveySection.settings(new JsonValue("", body), false, Instant.MAX);
    }
}

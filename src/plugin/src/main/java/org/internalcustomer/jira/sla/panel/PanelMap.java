package org.internalcustomer.jira.sla.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.jira.host.alert.FiringReadings;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.sql.ReadOnce;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.sla.Figures;
import org.internalcustomer.jira.sla.RequestView;
import org.internalcustomer.jira.sla.RequestView.NameView;
import org.internalcustomer.jira.sla.RequestView.SurveyView;
import org.internalcustomer.jira.sla.RequestView.TimerView;
import org.internalcustomer.jira.sla.TimerLine;

/** The issue panel as a map of ready texts and numbers. */
final class PanelMap {

    private final Figures figures;
    private final Configurations configurations;
    private final HandOffPart handOffs;
    private final ChasePart chases;
    private final PromisePart promises;
    private final PausePart pauses;
    private final CorrectionPart corrections;
    private final FiringReadings firings;
    private final Texts texts;
    private final Times times;
    private final ApplicationProperties jira;

    PanelMap(
            Figures figures,
            Configurations configurations,
            HandOffPart handOffs,
            ChasePart chases,
            PromisePart promises,
            PausePart pauses,
            CorrectionPart corrections,
            FiringReadings firings,
            Texts texts,
            Times times,
            ApplicationProperties jira) {
        this.figures = figures;
        this.configurations = configurations;
        this.handOffs = handOffs;
        this.chases = chases;
        this.promises = promises;
        this.pauses = pauses;
        this.corrections = corrections;
        this.firings = firings;
        this.texts = texts;
        this.times = times;
        this.jira = jira;
    }

    Map<String, Object> of(Issue issue) {
        return ReadOnce.during(() -> read(issue));
    }

    private Map<String, Object> read(Issue issue) {
        RequestView request = figures.of(issue);
        Map<String, Object> view = new HashMap<>();
        view.put("issue", request.issue());
        view.put("waiting", request.state().equals("WAITING"));
        view.put("known", !request.legs().isEmpty() || !request.timers().isEmpty());
        view.put("rest", rest(issue));
        view.put("explanation", explanation(issue));
        view.put("asOf", Instant.parse(request.asOf()).toEpochMilli());
        view.put("customer", name(request.customer(), "internal-customer.sla.panel.unassigned"));
        view.put("requester", name(request.requester(), ""));
        view.put("provider", name(request.provider(), "internal-customer.sla.panel.nobody"));
        view.put("service", name(request.service(), ""));
        view.put("offeredTo", name(request.offeredTo(), ""));
        view.put("hops", request.hops());
        view.put("bounces", request.bounces());
        view.put("timers", timers(request));
        view.put("chain", new ChainPicture(texts).of(request));
        SupportPart support = new SupportPart(texts, times);
        view.put("supporting", support.supporting(request));
        view.put("serves", support.serves(request));
        view.put("overrun", support.overrun(request));
        view.put("orphaned", support.orphaned(request));
        view.put("browse", jira.getBaseUrl(UrlMode.RELATIVE) + "/browse/");
        view.put("surveys", request.surveys().stream().map(this::survey).toList());
        view.put("handOffs", handOffs.of(issue, request));
        view.put("chase", chases.of(issue));
        view.put("promises", promises.of(issue));
        view.put("pauses", pauses.of(issue));
        view.put("correction", corrections.of(issue));
        view.put("firings", firings.of(issue.getId()));
        view.put("departments", departments(request.provider()));
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("i18n", texts.viewers());
        return context;
    }

    /** The latest cycle of each metric. */
    private List<Map<String, Object>> timers(RequestView request) {
        Map<String, TimerView> latest = new LinkedHashMap<>();
        request.timers().forEach(timer -> latest.put(timer.metric(), timer));
        TimerLine line = new TimerLine(texts, times);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Metric metric : SlaFold.METRICS) {
            TimerView timer = latest.get(metric.name());
            if (timer != null) {
                lines.add(line.of(timer));
            }
        }
        return lines;
    }

    private Map<String, Object> survey(SurveyView survey) {
        String key = "internal-customer.sla.survey." + survey.state().toLowerCase(Locale.ROOT);
        String text = survey.rating() == null
                ? texts.text(key)
                : texts.text("internal-customer.sla.survey.rated", survey.rating());
        return Map.of(
                "text",
                text,
                "resolved",
                times.format(Instant.parse(survey.resolved())),
                "rating",
                survey.rating() == null ? 0 : survey.rating(),
                "remark",
                survey.remark() == null ? "" : survey.remark(),
                "details",
                survey.details(),
                "page",
                survey.page() == null ? "" : jira.getBaseUrl(UrlMode.RELATIVE) + survey.page(),
                "simulated",
                survey.simulated(),
                "credit",
                survey.rating() == null ? "" : new CreditLine(texts).of(survey.credit()));
    }

    /** Where it can be handed to. */
    private List<Map<String, Object>> departments(NameView provider) {
        return configurations.current().organisation().departments().all().stream()
                .filter(department -> !department.archived())
                .filter(department -> provider == null || !department.key().equals(provider.key()))
                .map(department -> Map.<String, Object>of(
                        "key",
                        department.key(),
                        "name",
                        department.names().in(texts.viewersLocale().getLanguage())))
                .toList();
    }

    private String explanation(Issue issue) {
        return jira.getBaseUrl(UrlMode.RELATIVE) + "/plugins/servlet/internal-customer/explanation/" + issue.getKey();
    }

    private String rest(Issue issue) {
        return jira.getBaseUrl(UrlMode.RELATIVE) + "/rest/internal-customer/1.0/requests/" + issue.getKey();
    }

    private String name(NameView name, String otherwise) {
        if (name != null) {
            return name.name();
        }
        return otherwise.isEmpty() ? "" : texts.text(otherwise);
    }
}

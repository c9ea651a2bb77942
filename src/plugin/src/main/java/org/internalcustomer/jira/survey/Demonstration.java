package org.internalcustomer.jira.survey;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * Made-up answers on request: the wish becomes part of the configuration, and every issue is folded again, which makes up
 * what is missing. Nobody gets a mail.
 */
final class Demonstration {

    private static final String SECTION = "survey";

    private final Configurations configurations;
    private final Projects projects;
    private final IssueRecords issues;
    private final DirtyRequests dirty;
    private final SurveyStore surveys;
    private final SurveyChanges changes;

    Demonstration(
            Configurations configurations,
            Projects projects,
            IssueRecords issues,
            DirtyRequests dirty,
            SurveyStore surveys,
            SurveyChanges changes) {
        this.configurations = configurations;
        this.projects = projects;
        this.issues = issues;
        this.dirty = dirty;
        this.surveys = surveys;
        this.changes = changes;
    }

    /** How many issues are looked at. */
    int begin(Simulation simulation, Person who) {
        if (!configurations.current().survey().enabled()) {
            throw new Conflict("internal-customer.survey.error.switched-off");
        }
        remember(simulation, who);
        int looked = 0;
        for (String key : configurations.current().site().projects()) {
            Collection<Long> ids =
                    projects.byKey(key).map(Project::getId).map(issues::idsOf).orElse(List.of());
            dirty.mark(ids, DirtyRequests.Cause.FOUND);
            looked += ids.size();
        }
        return looked;
    }

    /** Takes back everything that was made up; says of how many issues. */
    int end(Person who) {
        remember(Simulation.none(), who);
        List<Long> cleaned = surveys.forgetSimulated();
        changes.of(cleaned);
        return cleaned.size();
    }

    private void remember(Simulation simulation, Person who) {
        JsonValue survey = new JsonValue("", configurations.document()).at(SECTION);
        if (survey.isPresent()) {
            Map<String, Object> body = new LinkedHashMap<>(survey.map());
            body.put("simulatedPercent", simulation.percent());
            body.put("simulatedSeed", simulation.seed());
            Submission submission = new Submission(Map.of(SECTION, Map.of("", new JsonValue(SECTION, body))), false);
            configurations.change(submission, who);
        }
    }
}

package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.label.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.text.JsonValue;

/** Makes routing rules of rulings: for new issues with the same service, type or label. */
final class Precedents {

    private static final String SECTION = "routingRules";
    private static final String WORDS = "internal-customer.dispute.";

    private final Configurations configurations;
    private final RequestFields fields;

    Precedents(Configurations configurations, RequestFields fields) {
        this.configurations = configurations;
        this.fields = fields;
    }

    /** Complains before anything is done. */
    void check(Issue issue, String owner, String reason, Precedent precedent) {
        if (precedent.isMade()) {
            configurations.compare(submission(issue, owner, reason, precedent));
        }
    }

    /** Counts at once; administrators see it, and may remove it. */
    void make(Issue issue, String owner, String reason, Precedent precedent, Person person) {
        if (precedent.isMade()) {
            configurations.change(submission(issue, owner, reason, precedent), person);
        }
    }

    Optional<String> serviceOf(Issue issue) {
        return fields.field(RequestField.SERVICE)
                .map(issue::getCustomFieldValue)
                .map(String::valueOf)
                .filter(key -> !key.isEmpty());
    }

    Optional<IssueConstant> typeOf(Issue issue) {
        return Optional.ofNullable(issue.getIssueType());
    }

    List<String> labelsOf(Issue issue) {
        return issue.getLabels().stream().map(Label::getLabel).sorted().toList();
    }

    private Submission submission(Issue issue, String owner, String reason, Precedent precedent) {
        Map<String, Object> rule = new LinkedHashMap<>();
        if (precedent.service()) {
            rule.put("service", serviceOf(issue).orElseThrow(() -> new BadInput("rule.service", WORDS + "no-service")));
        }
        if (precedent.issueType()) {
            typeOf(issue).ifPresent(type -> rule.put("issueType", type.getId()));
        }
        if (!precedent.label().isEmpty()) {
            if (!labelsOf(issue).contains(precedent.label())) {
                throw new BadInput("rule.label", WORDS + "no-label", precedent.label());
            }
            rule.put("label", precedent.label());
        }
        rule.put("provider", owner);
        rule.put("reason", reason);
        rule.put("issue", issue.getKey());
        return Submission.of(configurations.section(SECTION), "ruling-" + issue.getKey(), new JsonValue("rule", rule));
    }
}

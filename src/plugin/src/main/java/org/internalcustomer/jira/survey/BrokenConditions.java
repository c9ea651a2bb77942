package org.internalcustomer.jira.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.internalcustomer.jira.host.config.SurveyCondition;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.Texts;

/**
 * What the conditions of surveys name that Jira no longer has. It matches nothing, and what else is named goes on counting: a
 * condition whose every name is gone asks about no resolution, rather than about all.
 */
final class BrokenConditions {

    private static final String WORDS = "internal-customer.survey.broken.";

    private final Constants constants;
    private final Texts texts;

    BrokenConditions(Constants constants, Texts texts) {
        this.constants = constants;
        this.texts = texts;
    }

    /** A sentence each, in the viewer's language; empty if nothing is gone. */
    List<String> missing(SurveyCondition when) {
        List<String> missing = new ArrayList<>(issueTypes(when));
        missing.addAll(priorities(when));
        missing.addAll(resolutions(when));
        return missing;
    }

    List<String> issueTypes(SurveyCondition when) {
        return missing(when.issueTypes(), constants::issueTypeId, "type");
    }

    List<String> priorities(SurveyCondition when) {
        return missing(when.priorities(), constants::priorityId, "priority");
    }

    List<String> resolutions(SurveyCondition when) {
        return missing(when.resolutions(), constants::resolutionId, "resolution");
    }

    private List<String> missing(Set<String> ids, Function<String, Optional<String>> find, String kind) {
        return ids.stream()
                .filter(id -> find.apply(id).isEmpty())
                .sorted()
                .map(id -> texts.text(WORDS + kind, id))
                .toList();
    }
}

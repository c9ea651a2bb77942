package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.config.SurveyCondition;
import org.internalcustomer.jira.host.config.SurveyDesigns;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.mail.Recipient;

/** What a survey must know of people, issues and settings to write to somebody. */
interface Surroundings {

    /** Empty for somebody who is gone, inactive or without an address. */
    Optional<Recipient> recipient(String userKey);

    /** Those of these issues that are still there, by id; read for all of them together. */
    Map<Long, AskedIssue> issues(Collection<Long> ids);

    /** What else is about the same thing as each of these issues. */
    Map<Long, Crowd> crowds(Collection<Long> ids);

    /** The same in words. */
    AskedRequest request(Invitation invitation, AskedIssue issue, Locale language);

    /** Empty where the issue is gone. */
    default Optional<AskedRequest> request(Invitation invitation, Locale language) {
        return Optional.ofNullable(issues(List.of(invitation.issueId())).get(invitation.issueId()))
                .map(issue -> request(invitation, issue, language));
    }

    /** A path that opens the rater's own page about the request, without login; it is kept, so it belongs to a POST. */
    String ownPage(Invitation invitation);

    /** What the administrator chose. */
    SurveyDesigns designs();

    /** For requests without a design of their own. */
    default SurveySettings settings() {
        return designs().standard();
    }

    /** By the design that was chosen when the request was resolved. */
    default SurveySettings settings(Invitation invitation) {
        return designs().named(invitation.design());
    }

    /**
     * By what the design says now, which may have been switched off meanwhile, and on again; and by what the issue is now: a
     * wrong resolution may have been put right.
     */
    default boolean isWanted(Invitation invitation, Map<Long, AskedIssue> issues) {
        SurveySettings design = settings(invitation);
        SurveyCondition when = design.reach().when();
        return design.enabled()
                && !invitation.resolved().isBefore(design.activated())
                && Optional.ofNullable(issues.get(invitation.issueId()))
                        .filter(issue -> when.isMetBy(issue.issueType(), issue.priority(), issue.resolution()))
                        .isPresent();
    }

    /** When that department works, by the policy that was valid then. */
    WorkingTime hours(String department, Instant at);

    /** The key itself, or the key of the department that it was merged into. */
    String canonical(String department);

    /** In which days are told to people whose own zone is not known. */
    ZoneId zone();
}

package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jira's links that make many issues one: duplicates of an issue, and what a major incident caused. */
public final class CrowdLinks {

    /** From the duplicate to the issue that it duplicates. */
    static final String DUPLICATE = "Duplicate";

    /** From the incident to what it caused. */
    static final String INCIDENT = "Problem/Incident";

    private static final int LONGEST_CHAIN = 10;

    private final IssueLinkManager links;

    public CrowdLinks(IssueLinkManager links) {
        this.links = links;
    }

    /** The issue that all the others are about; itself for one that is about no other; of a circle, the oldest. */
    public Issue main(Issue issue) {
        List<Issue> chain = new ArrayList<>();
        Optional<Issue> next = Optional.of(issue);
        while (next.isPresent() && chain.size() <= LONGEST_CHAIN) {
            int seen =
                    chain.stream().map(Issue::getId).toList().indexOf(next.get().getId());
            if (seen >= 0) {
                return Collections.min(chain.subList(seen, chain.size()), Comparator.comparing(Issue::getId));
            }
            chain.add(next.get());
            next = above(next.get());
        }
        return chain.get(chain.size() - 1);
    }

    /** Whether it is about no other issue, and no other about it. */
    public boolean isAlone(Issue issue) {
        return Stream.concat(
                        links.getOutwardLinks(issue.getId()).stream(), links.getInwardLinks(issue.getId()).stream())
                .noneMatch(link -> isOf(link, DUPLICATE) || isOf(link, INCIDENT));
    }

    private Optional<Issue> above(Issue issue) {
        return Stream.concat(
                        links.getOutwardLinks(issue.getId()).stream()
                                .filter(link -> isOf(link, DUPLICATE))
                                .map(IssueLink::getDestinationObject),
                        links.getInwardLinks(issue.getId()).stream()
                                .filter(link -> isOf(link, INCIDENT))
                                .map(IssueLink::getSourceObject))
                .filter(found -> found != null)
                .findFirst();
    }

    private static boolean isOf(IssueLink link, String type) {
        return link.getIssueLinkType().getName().equalsIgnoreCase(type);
    }
}

package org.internalcustomer.jira.host.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.host.FakeJira;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-1")
class CrowdLinksTest {

    private final List<IssueLink> links = new ArrayList<>();
    private final CrowdLinks crowds =
            new CrowdLinks(FakeJira.fake(IssueLinkManager.class, call -> switch (call.name()) {
                case "getOutwardLinks" ->
                    links.stream()
                            .filter(link -> link.getSourceObject()
                                    .getId()
                                    .equals(call.arguments().get(0)))
                            .toList();
                case "getInwardLinks" ->
                    links.stream()
                            .filter(link -> link.getDestinationObject()
                                    .getId()
                                    .equals(call.arguments().get(0)))
                            .toList();
                default -> throw call.unexpected();
            }));

    @Test
    void aDuplicateIsAboutWhatItDuplicates() {
        link("Duplicate", 8, 7);

        assertThat(main(8)).isEqualTo(7);
        assertThat(main(7)).isEqualTo(7);
        assertThat(crowds.isAlone(issue(7))).isFalse();
        assertThat(crowds.isAlone(issue(8))).isFalse();
    }

    @Test
    void whatAnIncidentCausedIsAboutTheIncident() {
        link("Problem/Incident", 7, 8);

        assertThat(main(8)).isEqualTo(7);
        assertThat(crowds.isAlone(issue(7))).isFalse();
    }

    @Test
    void aDuplicateOfWhatAnIncidentCausedIsAboutTheIncident() {
        link("Problem/Incident", 7, 8);
        link("duplicate", 9, 8);

        assertThat(main(9)).isEqualTo(7);
    }

    @Test
    void otherLinksMakeNoCrowd() {
        link("Relates", 8, 7);
        link("Service", 8, 7);

        assertThat(main(8)).isEqualTo(8);
        assertThat(crowds.isAlone(issue(7))).isTrue();
    }

    @Test
    void aCircleIsAboutItsOldestIssue() {
        link("Duplicate", 7, 8);
        link("Duplicate", 8, 7);
        link("Duplicate", 6, 8);

        assertThat(main(7)).isEqualTo(7);
        assertThat(main(8)).isEqualTo(7);
        assertThat(main(6)).isEqualTo(7);
    }

    private long main(long id) {
        return crowds.main(issue(id)).getId();
    }

    private void link(String type, long source, long destination) {
        links.add(FakeJira.fake(IssueLink.class, call -> switch (call.name()) {
            case "getSourceObject" -> issue(source);
            case "getDestinationObject" -> issue(destination);
            case "getIssueLinkType" -> FakeJira.fake(IssueLinkType.class, any -> type);
            default -> throw call.unexpected();
        }));
    }

    private static Issue issue(long id) {
        return FakeJira.fake(Issue.class, call -> id);
    }
}

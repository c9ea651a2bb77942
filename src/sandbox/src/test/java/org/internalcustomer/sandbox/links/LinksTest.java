package org.internalcustomer.sandbox.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.time.Duration;
import java.util.List;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.issues.TestHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links and sub-tasks, on both databases. */
class LinksTest {

    @ParameterizedTest
    @EnumSource
    void standInBothHistories(TestDatabase database) throws CreateException {
        TestHost host = new TestHost(database);
        MutableIssue laptop = host.create(host.rita, "A laptop for Ann");
        MutableIssue account = host.create(host.rita, "An account for Ann");
        int told = host.eventTypes().size();
        host.pass(Duration.ofHours(1));

        link(host, account, laptop);

        assertThat(items(host, laptop))
                .containsExactly(
                        new ChangeItemBean("jira", "Link", null, null, "SVC-2", "This issue is served by SVC-2"));
        assertThat(items(host, account))
                .containsExactly(new ChangeItemBean("jira", "Link", null, null, "SVC-1", "This issue serves SVC-1"));
        assertThat(reread(host, laptop).getUpdated().toInstant()).isEqualTo(host.now());
        assertThat(host.eventTypes()).as("no event of the issues").hasSize(told);
        assertThat(host.published).last().isInstanceOf(IssueLinkCreatedEvent.class);
    }

    @ParameterizedTest
    @EnumSource
    void leadFromTheSourceToTheDestination(TestDatabase database) throws CreateException {
        TestHost host = new TestHost(database);
        MutableIssue laptop = host.create(host.rita, "A laptop for Ann");
        MutableIssue account = host.create(host.rita, "An account for Ann");

        link(host, account, laptop);
        link(host, account, laptop);

        List<IssueLink> inward = links(host).getInwardLinks(laptop.getId());
        assertThat(inward).as("linking twice is linking once").hasSize(1);
        assertThat(inward.get(0).getSourceObject().getKey()).isEqualTo("SVC-2");
        assertThat(inward.get(0).getIssueLinkType().getInward()).isEqualTo("is served by");
        assertThat(links(host).getOutwardLinks(laptop.getId())).isEmpty();
        assertThat(links(host).getOutwardLinks(account.getId())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void areTakenAwayWithATraceAndWithTheirIssues(TestDatabase database) throws CreateException {
        TestHost host = new TestHost(database);
        MutableIssue laptop = host.create(host.rita, "A laptop for Ann");
        MutableIssue account = host.create(host.rita, "An account for Ann");
        link(host, account, laptop);
        links(host).removeIssueLink(links(host).getInwardLinks(laptop.getId()).get(0), host.anna);

        assertThat(items(host, laptop))
                .last()
                .isEqualTo(new ChangeItemBean("jira", "Link", "SVC-2", "This issue is served by SVC-2", null, null));
        assertThat(host.published).last().isInstanceOf(IssueLinkDeletedEvent.class);

        link(host, account, laptop);
        delete(host, account);
        assertThat(links(host).getInwardLinks(laptop.getId())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void needTwoIssuesAndAKindThatThereIs(TestDatabase database) {
        TestHost host = new TestHost(database);
        MutableIssue laptop = host.create(host.rita, "A laptop for Ann");

        assertThatThrownBy(() -> link(host, laptop, laptop)).isInstanceOf(CreateException.class);
        assertThatThrownBy(() -> links(host).createIssueLink(laptop.getId(), 1L, 1L, null, host.anna))
                .isInstanceOf(CreateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void haveKindsThatCanBeAdded(TestDatabase database) {
        TestHost host = new TestHost(database);
        IssueLinkTypeManager types = host.get(IssueLinkTypeManager.class);

        types.createIssueLinkType("Support", "supports", "is supported by", "");

        assertThat(types.getIssueLinkTypesByName("support"))
                .extracting(IssueLinkType::getInward)
                .containsExactly("is supported by");
    }

    @ParameterizedTest
    @EnumSource
    void aSubTaskHasAParentAndATypeOfItsOwn(TestDatabase database) {
        TestHost host = new TestHost(database);
        MutableIssue laptop = host.create(host.rita, "A laptop for Ann");
        IssueInputParameters typed = host.get(IssueService.class).newIssueInputParameters();
        typed.setProjectId(host.project.getId()).setSummary("Order it").setIssueTypeId("5");

        IssueService.CreateValidationResult checked =
                host.get(IssueService.class).validateSubTaskCreate(host.anna, laptop.getId(), typed);
        MutableIssue part =
                host.get(IssueService.class).create(host.anna, checked).getIssue();

        assertThat(part.isSubTask()).isTrue();
        assertThat(part.getParentId()).isEqualTo(laptop.getId());
        assertThat(host.get(SubTaskManager.class).getSubTaskObjects(laptop))
                .extracting(Issue::getKey)
                .containsExactly("SVC-2");
        assertThat(items(host, laptop)).as("its parent's history does not tell").isEmpty();
        assertThat(host.get(IssueService.class).validateCreate(host.anna, typed).isValid())
                .as("without a parent")
                .isFalse();
        delete(host, laptop);
        assertThat(host.get(IssueManager.class).getIssueObject("SVC-2")).isNull();
    }

    private static void delete(TestHost host, MutableIssue issue) {
        IssueService issues = host.get(IssueService.class);
        issues.delete(host.admin, issues.validateDelete(host.admin, issue.getId()));
    }

    private static void link(TestHost host, MutableIssue source, MutableIssue destination) throws CreateException {
        Long service = host.get(IssueLinkTypeManager.class)
                .getIssueLinkTypesByName("Service")
                .iterator()
                .next()
                .getId();
        links(host).createIssueLink(source.getId(), destination.getId(), service, null, host.anna);
    }

    private static IssueLinkManager links(TestHost host) {
        return host.get(IssueLinkManager.class);
    }

    private static Issue reread(TestHost host, Issue issue) {
        return host.get(IssueManager.class).getIssueObject(issue.getId());
    }

    private static List<ChangeItemBean> items(TestHost host, Issue issue) {
        return host.get(ChangeHistoryManager.class).getChangeHistories(issue).stream()
                .flatMap(change -> change.getChangeItemBeans().stream())
                .toList();
    }
}

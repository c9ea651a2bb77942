package org.internalcustomer.sandbox.links;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.internalcustomer.sandbox.history.ChangeGroups;
import org.internalcustomer.sandbox.issues.Ids;
import org.internalcustomer.sandbox.issues.Wording;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The links of issues. As in Jira a link is a change of both issues, told by an event of its own and by no
 * {@code IssueEvent}; linking twice is linking once.
 */
public final class Links implements IssueLinkManager {

    private static final String SELECT =
            "SELECT l.id, l.source_id, l.destination_id, t.id AS type_id, t.name, t.outward, t.inward"
                    + " FROM sandbox_link l JOIN sandbox_link_type t ON t.id = l.type_id WHERE ";

    private final Jdbi jdbi;
    private final Ids ids;
    private final InstantSource clock;
    private final LinkTypes types;
    private final Supplier<EventPublisher> publisher;
    private final ChangeGroups changes;

    public Links(Jdbi jdbi, Ids ids, InstantSource clock, LinkTypes types, Supplier<EventPublisher> publisher) {
        this.jdbi = jdbi;
        this.ids = ids;
        this.clock = clock;
        this.types = types;
        this.publisher = publisher;
        this.changes = new ChangeGroups(ids);
    }

    @Override
    public void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException {
        IssueLinkType type = types.getIssueLinkType(issueLinkTypeId);
        if (type == null || Objects.equals(sourceIssueId, destinationIssueId)) {
            throw new CreateException(Wording.text(type == null ? "link.no-type" : "link.itself"), null);
        }
        StoredLink link = new StoredLink(ids.next("link"), type, sourceIssueId, destinationIssueId);
        if (isThere(link)) {
            return;
        }
        write(
                link,
                remoteUser,
                false,
                tx -> tx.execute(
                        "INSERT INTO sandbox_link (id, type_id, source_id, destination_id) VALUES (?, ?, ?, ?)",
                        link.id(),
                        type.getId(),
                        link.sourceId(),
                        link.destinationId()));
        publisher.get().publish(new IssueLinkCreatedEvent(link));
    }

    @Override
    public void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser) {
        StoredLink link = (StoredLink) issueLink;
        write(link, remoteUser, true, tx -> tx.execute("DELETE FROM sandbox_link WHERE id = ?", link.id()));
        publisher.get().publish(new IssueLinkDeletedEvent(link));
    }

    @Override
    public IssueLink getIssueLink(Long issueLinkId) {
        return links("l.id = ?", issueLinkId).stream().findFirst().orElse(null);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return links("l.destination_id = ?", destinationIssueId);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return links("l.source_id = ?", sourceIssueId);
    }

    private boolean isThere(StoredLink link) {
        return getOutwardLinks(link.sourceId()).stream()
                .anyMatch(each -> each.getDestinationId() == link.destinationId()
                        && Objects.equals(each.getLinkTypeId(), link.getLinkTypeId()));
    }

    private List<IssueLink> links(String where, Long id) {
        return jdbi.withHandle(h -> h.select(SELECT + where + " ORDER BY t.name, l.id", id)
                .map((row, context) -> read(row))
                .list());
    }

    private static IssueLink read(ResultSet row) throws SQLException {
        return new StoredLink(
                row.getLong("id"),
                new StoredLinkType(
                        row.getLong("type_id"),
                        row.getString("name"),
                        row.getString("outward"),
                        row.getString("inward")),
                row.getLong("source_id"),
                row.getLong("destination_id"));
    }

    /** What is written about the link itself. */
    private interface Step {
        void in(Handle tx);
    }

    private void write(StoredLink link, ApplicationUser user, boolean removed, Step step) {
        Issue source = link.getSourceObject();
        Issue destination = link.getDestinationObject();
        ChangeGroups.Reserved ofSource = changes.reserve(1);
        ChangeGroups.Reserved ofDestination = changes.reserve(1);
        Instant now = clock.instant();
        String author = user == null ? null : user.getKey();
        jdbi.useTransaction(tx -> {
            step.in(tx);
            tell(tx, ofSource, source, author, now, item(link.type().getOutward(), destination, removed));
            tell(tx, ofDestination, destination, author, now, item(link.type().getInward(), source, removed));
        });
    }

    private void tell(
            Handle tx, ChangeGroups.Reserved group, Issue issue, String author, Instant now, ChangeItemBean item) {
        tx.execute("UPDATE sandbox_issue SET updated_at = ? WHERE id = ?", now.toEpochMilli(), issue.getId());
        changes.write(tx, group, issue.getId(), author, now, List.of(item));
    }

    private static ChangeItemBean item(String description, Issue other, boolean removed) {
        String text = "This issue " + description + " " + other.getKey();
        return removed
                ? new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "Link", other.getKey(), text, null, null)
                : new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "Link", null, null, other.getKey(), text);
    }
}

package org.internalcustomer.sandbox.links;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.internalcustomer.sandbox.issues.Ids;
import org.jdbi.v3.core.Jdbi;

/** The kinds of links, in the order of their names. */
public final class LinkTypes implements IssueLinkTypeManager {

    private final Jdbi jdbi;
    private final Ids ids;

    public LinkTypes(Jdbi jdbi, Ids ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return new ArrayList<>(all());
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return getIssueLinkTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .toList();
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return all().stream()
                .filter(type -> Objects.equals(type.getId(), id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        long id = ids.next("link_type");
        jdbi.useHandle(h -> h.execute(
                "INSERT INTO sandbox_link_type (id, name, outward, inward) VALUES (?, ?, ?, ?)",
                id,
                name,
                outward,
                inward));
    }

    private List<StoredLinkType> all() {
        return jdbi.withHandle(h -> h.createQuery(
                        "SELECT id, name, outward, inward FROM sandbox_link_type ORDER BY name")
                .map((row, context) -> new StoredLinkType(
                        row.getLong("id"), row.getString("name"), row.getString("outward"), row.getString("inward")))
                .list());
    }
}

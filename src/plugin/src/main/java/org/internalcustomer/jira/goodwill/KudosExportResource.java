package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.StreamingOutput;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Csv;

/** All thanks, in the order in which they were said, for spreadsheets. */
@LicensedOnly
@Path("exports/kudos.csv")
public final class KudosExportResource {

    private static final int PAGE = 200;

    private final Access access;
    private final KudosStore store;
    private final IssueRecords issues;

    @Inject
    public KudosExportResource(Access access, KudosStore store, IssueRecords issues) {
        this.access = access;
        this.store = store;
        this.issues = issues;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput kudos() {
        access.administrator();
        return this::write;
    }

    private void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("issue,said,person,customer,provider,helpers,words\n");
        List<Thanks> page = store.page(0, PAGE);
        while (!page.isEmpty()) {
            Map<Long, String> keys =
                    issues.find(page.stream().map(Thanks::issueId).collect(Collectors.toSet())).stream()
                            .collect(Collectors.toMap(Issue::getId, Issue::getKey));
            for (Thanks thanks : page) {
                writer.write(Csv.line(
                                keys.getOrDefault(thanks.issueId(), ""),
                                thanks.at(),
                                thanks.person(),
                                thanks.pair().customer(),
                                thanks.pair().provider(),
                                String.join(" ", thanks.helpers()),
                                thanks.words())
                        + "\n");
            }
            page = store.page(page.get(page.size() - 1).id(), PAGE);
        }
        writer.flush();
    }
}

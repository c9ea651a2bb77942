package org.internalcustomer.jira.goodwill;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.StreamingOutput;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.text.Csv;

/** All help and all apologies that heads put on record, in the order in which they did, for spreadsheets. */
@LicensedOnly
@Path("exports/tributes.csv")
public final class TributeExportResource {

    private static final int PAGE = 200;

    private final Access access;
    private final TributeStore store;

    @Inject
    public TributeExportResource(Access access, TributeStore store) {
        this.access = access;
        this.store = store;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput tributes() {
        access.administrator();
        return this::write;
    }

    private void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("recorded,kind,customer,provider,person,reason\n");
        List<Tribute> page = store.page(0, PAGE);
        while (!page.isEmpty()) {
            for (Tribute tribute : page) {
                writer.write(Csv.line(
                                tribute.at(),
                                tribute.kind(),
                                tribute.pair().customer(),
                                tribute.pair().provider(),
                                tribute.person(),
                                tribute.reason())
                        + "\n");
            }
            page = store.page(page.get(page.size() - 1).id(), PAGE);
        }
        writer.flush();
    }
}

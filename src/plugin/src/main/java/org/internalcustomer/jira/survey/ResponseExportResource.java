package org.internalcustomer.jira.survey;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.StreamingOutput;
import org.internalcustomer.jira.host.access.Access;

/** Every invitation with the answer that counts, for spreadsheets and auditors. */
@LicensedOnly
@Path("exports/responses.csv")
public final class ResponseExportResource {

    private final Access access;
    private final ResponseExport export;

    @Inject
    public ResponseExportResource(Access access, ResponseExport export) {
        this.access = access;
        this.export = export;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput responses() {
        access.administrator();
        return export::write;
    }
}

package org.internalcustomer.jira.recovery;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.StreamingOutput;
import org.internalcustomer.jira.host.access.Access;

/** Every complaint with what became of it, for spreadsheets and auditors. */
@LicensedOnly
@Path("exports/recoveries.csv")
public final class RecoveryExportResource {

    private final Access access;
    private final RecoveryExport export;

    @Inject
    public RecoveryExportResource(Access access, RecoveryExport export) {
        this.access = access;
        this.export = export;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput recoveries() {
        access.administrator();
        return export::write;
    }
}

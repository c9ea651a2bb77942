package org.internalcustomer.jira.sla;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.StreamingOutput;
import org.internalcustomer.jira.host.access.Access;

/** Everything that was computed, for spreadsheets and auditors. */
@LicensedOnly
@Path("exports")
public final class ExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Access access;
    private final Export export;
    private final SupportingExport supporting;

    @Inject
    public ExportResource(Access access, Export export, SupportingExport supporting) {
        this.access = access;
        this.export = export;
        this.supporting = supporting;
    }

    @GET
    @Path("timers.csv")
    @Produces(CSV)
    public StreamingOutput timers() {
        access.administrator();
        return export::timers;
    }

    @GET
    @Path("legs.csv")
    @Produces(CSV)
    public StreamingOutput legs() {
        access.administrator();
        return export::legs;
    }

    @GET
    @Path("corrections.csv")
    @Produces(CSV)
    public StreamingOutput corrections() {
        access.administrator();
        return export::corrections;
    }

    @GET
    @Path("chases.csv")
    @Produces(CSV)
    public StreamingOutput chases() {
        access.administrator();
        return export::chases;
    }

    @GET
    @Path("supporting.csv")
    @Produces(CSV)
    public StreamingOutput supporting() {
        access.administrator();
        return supporting::supporting;
    }
}

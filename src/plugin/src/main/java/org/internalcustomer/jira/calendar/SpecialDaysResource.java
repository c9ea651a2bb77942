package org.internalcustomer.jira.calendar;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.text.Texts;

/** Special days from files: what an import would change, and the sets that come with the app. */
@LicensedOnly
@Path("special-days")
@Produces(MediaType.APPLICATION_JSON)
public final class SpecialDaysResource {

    private final DayImport imports;
    private final Access access;
    private final Texts texts;

    @Inject
    public SpecialDaysResource(DayImport imports, Access access, Texts texts) {
        this.imports = imports;
        this.access = access;
        this.texts = texts;
    }

    /** A holiday set that comes with the app. */
    public record ReadyView(String key, Map<String, String> name, String source, List<Object> days) {}

    @GET
    @Path("ready")
    public List<ReadyView> ready() {
        access.user();
        return ReadySets.all().stream()
                .map(set -> new ReadyView(set.key(), set.names(), set.source(), Days.write(set.days())))
                .toList();
    }

    @POST
    @Path("preview")
    @Consumes({"text/csv", "text/calendar", MediaType.TEXT_PLAIN})
    public ImportView preview(
            @QueryParam("holidaySet") @DefaultValue("") String holidaySet,
            @QueryParam("calendar") @DefaultValue("") String calendar,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("workday") @DefaultValue("") String workday,
            @QueryParam("replace") boolean replace,
            String text) {
        access.administrator();
        ImportForm form = new ImportForm(holidaySet, calendar, text, from, to, workday, replace);
        return ImportView.of(imports.preview(form), texts);
    }
}

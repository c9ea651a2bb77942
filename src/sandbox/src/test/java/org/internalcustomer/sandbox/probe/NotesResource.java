package org.internalcustomer.sandbox.probe;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Reads and writes the probe's table. */
@Path("notes")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class NotesResource {

    /** One note as JSON. */
    public record NoteView(int id, String text) {}

    private final ActiveObjects tables;

    @Inject
    public NotesResource(ActiveObjects tables) {
        this.tables = tables;
    }

    @GET
    public List<NoteView> list() {
        return Arrays.stream(tables.find(NoteRow.class))
                .map(row -> new NoteView(row.getID(), row.getText()))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public NoteView add(Map<String, String> note) {
        return added(note.get("text"));
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public NoteView addByForm(@FormParam("text") String text) {
        return added(text);
    }

    @GET
    @Path("secret")
    @SystemAdminOnly
    public NoteView secret() {
        return new NoteView(0, "secret");
    }

    @GET
    @Path("confirmed")
    @WebSudoRequired
    public NoteView confirmed() {
        return new NoteView(0, "confirmed");
    }

    private NoteView added(String text) {
        NoteRow row = tables.create(NoteRow.class, Map.of("TEXT", text));
        return new NoteView(row.getID(), row.getText());
    }
}

package org.internalcustomer.jira.host.rest;

import javax.inject.Inject;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.internalcustomer.jira.host.error.Refusal;
import org.internalcustomer.jira.host.text.Texts;

/** The one place where refusals become HTTP. */
@Provider
public final class ErrorMapper implements ExceptionMapper<Refusal> {

    private final Texts texts;

    @Inject
    public ErrorMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        String message = texts.words(refusal.getMessage(), refusal.arguments());
        return Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new ErrorView(refusal.status(), refusal.field(), message))
                .build();
    }
}

package org.internalcustomer.jira.admin;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** The description of this REST API, put together from each feature's part. */
@LicensedOnly
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    /** One file {@code openapi/….json} each. */
    static final List<String> PARTS = List.of(
            "admin",
            "department",
            "catalog",
            "calendar",
            "policy",
            "request",
            "dispute",
            "goodwill",
            "promise",
            "quality",
            "pulse",
            "progress",
            "outage",
            "sla",
            "explain",
            "alert",
            "run",
            "survey",
            "recovery",
            "report");

    @GET
    public Map<String, Object> read() {
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (String part : PARTS) {
            JsonValue json = Json.read(text(part));
            paths.putAll(json.at("paths").map());
            schemas.putAll(json.at("schemas").map());
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put("info", Map.of("title", "Internal Customer for Jira", "version", "1.0"));
        document.put("servers", List.of(Map.of("url", "/rest/internal-customer/1.0")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas));
        return document;
    }

    private static String text(String part) {
        String name = "/openapi/" + part + ".json";
        try (InputStream stream = OpenApiResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Not in the jar: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

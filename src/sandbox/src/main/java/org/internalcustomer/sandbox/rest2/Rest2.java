package org.internalcustomer.sandbox.rest2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.HostServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /rest/api/2}: finds the route, reads and writes JSON. A change must come as JSON or with
 * {@code X-Atlassian-Token: no-check}, neither of which a form of another site can send.
 */
public final class Rest2 extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Rest2.class);

    private final transient HostServices services;
    private final transient ObjectMapper json = new ObjectMapper();
    private final transient List<Route> routes = new ArrayList<>();

    public Rest2(HostServices services) {
        this.services = services;
        routes.addAll(Reference.ROUTES);
        routes.addAll(People.ROUTES);
        routes.addAll(Search.ROUTES);
        routes.addAll(Issues.ROUTES);
        routes.addAll(IssueLinks.ROUTES);
        routes.addAll(IssueSteps.ROUTES);
        routes.addAll(IssueWatchers.ROUTES);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer;
        try {
            answer = answer(request);
        } catch (RestError error) {
            answer = new Answer(error.status(), error.body());
        } catch (JsonProcessingException malformed) {
            answer = new Answer(
                    400,
                    RestError.of(400, "The JSON is malformed: " + malformed.getOriginalMessage())
                            .body());
        } catch (RuntimeException unexpected) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unexpected);
            answer = new Answer(500, RestError.of(500, "Internal server error").body());
        }
        write(response, answer);
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
        boolean known = false;
        for (Route route : routes) {
            Optional<List<String>> segments = route.match(path);
            known |= segments.isPresent();
            if (segments.isPresent() && route.method().equals(method)) {
                return route.handler().apply(new Call(services, request, segments.get(), body(request)));
            }
        }
        throw known ? RestError.of(405, "Method Not Allowed") : RestError.of(404, "There is nothing at this address.");
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        if (List.of("GET", "HEAD").contains(request.getMethod())) {
            return MissingNode.getInstance();
        }
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        boolean isJson = type.startsWith("application/json");
        if (!isJson && !"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            throw RestError.of(403, "XSRF check failed");
        }
        if (!isJson && request.getContentLength() > 0) {
            throw RestError.of(415, "Send the body as application/json.");
        }
        byte[] bytes = request.getInputStream().readAllBytes();
        return bytes.length == 0 ? MissingNode.getInstance() : json.readTree(bytes);
    }

    private void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        if (answer.body() != null) {
            byte[] bytes = json.writeValueAsString(answer.body()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}

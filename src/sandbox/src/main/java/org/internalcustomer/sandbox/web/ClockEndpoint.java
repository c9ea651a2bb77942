package org.internalcustomer.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.HostClock;
import org.internalcustomer.sandbox.host.HostServices;

/**
 * Moves the clock in tests: PUT {@code {"instant": "2016-04-08T12:00:00Z"}} or {@code {"advance": "PT1H"}} as an
 * administrator. There only where the sandbox was started with a fixed clock.
 */
public final class ClockEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HostServices services;

    public ClockEndpoint(HostServices services) {
        this.services = services;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_OK, "instant", clock().instant().toString());
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        if (!services.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "message", "Only administrators move the clock.");
            return;
        }
        try {
            move(new ObjectMapper().readTree(request.getInputStream()));
            doGet(request, response);
        } catch (DateTimeException | JsonProcessingException e) {
            answer(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "message",
                    "Give {\"instant\": \"2016-04-08T12:00:00Z\"} or {\"advance\": \"PT1H\"}.");
        }
    }

    private void move(JsonNode order) {
        if (order.has("advance")) {
            clock().advance(Duration.parse(order.get("advance").asText()));
        } else {
            clock().fix(Instant.parse(order.path("instant").asText()));
        }
    }

    private HostClock clock() {
        return services.get(HostClock.class);
    }

    private static void answer(HttpServletResponse response, int status, String field, String value)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        new ObjectMapper().writeValue(response.getOutputStream(), java.util.Map.of(field, value));
    }
}

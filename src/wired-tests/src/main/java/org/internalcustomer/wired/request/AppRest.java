package org.internalcustomer.wired.request;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The app's REST API in the host that this runs in, asked as one of its users, whose password is the name. */
public final class AppRest {

    private final ApplicationProperties host;
    private final HttpClient http = HttpClient.newHttpClient();

    public AppRest(ApplicationProperties host) {
        this.host = host;
    }

    JsonNode get(ApplicationUser user, String path) {
        return send(request(user, path).build());
    }

    JsonNode post(ApplicationUser user, String path, String body) {
        return send(request(user, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(ApplicationUser user, String path) {
        String login = user.getUsername() + ":" + user.getUsername();
        return HttpRequest.newBuilder(
                        URI.create(host.getBaseUrl(UrlMode.CANONICAL) + "/rest/internal-customer/1.0/" + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

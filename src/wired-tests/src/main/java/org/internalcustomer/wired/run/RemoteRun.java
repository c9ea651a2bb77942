package org.internalcustomer.wired.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Asks the host at the system property {@code baseurl} to run a test class, as its administrator. */
public final class RemoteRun {

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

    private RemoteRun() {}

    public static List<TestOutcome> of(String testClass) {
        String baseUrl = System.getProperty("baseurl");
        if (baseUrl == null) {
            throw new IllegalStateException("Name the host by -Dbaseurl=http://…/jira");
        }
        URI uri = URI.create(baseUrl + "/rest/internal-customer-wired-tests/1.0/run/" + testClass);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", BASIC)
                .timeout(Duration.ofMinutes(5))
                .build();
        try {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != 200) {
                throw new IllegalStateException(uri + " answered " + response.statusCode() + ": " + response.body());
            }
            List<TestOutcome> outcomes = new ObjectMapper().readValue(response.body(), new TypeReference<>() {});
            if (outcomes.isEmpty()) {
                throw new IllegalStateException(testClass + " has no tests");
            }
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

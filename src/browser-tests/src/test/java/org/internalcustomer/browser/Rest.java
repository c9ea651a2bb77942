package org.internalcustomer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a test prepares without a browser, as that user. */
record Rest(Company company, String user) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"(SVC-\\d+)\"");

    /** The key of a new issue in the project SVC, which the app knows by then; the assignee's department provides. */
    String create(String summary, String reporter, String assignee) {
        String answer = send("POST", "/rest/api/2/issue", """
                {"fields": {"project": {"key": "SVC"}, "issuetype": {"name": "Service request"},
                "summary": "%s", "reporter": {"name": "%s"}, "assignee": {"name": "%s"}}}""".formatted(summary, reporter, assignee));
        Matcher key = KEY.matcher(answer);
        if (!key.find()) {
            throw new IllegalStateException("No key in " + answer);
        }
        new Rest(company, "admin").awaitFolds();
        return key.group(1);
    }

    /**
     * Until the app has made its fields, which it does soon after its start: what is raised before has no department until
     * then. The calculated ones come last.
     */
    void awaitFields() {
        await("/rest/api/2/field", "\"Resolution due\"");
    }

    /** Moves the clock of a company that was opened with one that stands still, once all that has happened is computed. */
    void setClock(String instant) {
        awaitFolds();
        send("PUT", "/rest/sandbox/1.0/clock", "{\"instant\": \"" + instant + "\"}");
    }

    /** Until all that has happened is in the app's tables; asks as an administrator. */
    void awaitFolds() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!send("GET", "/rest/internal-customer/1.0/jobs", "").contains("\"waiting\":0,")) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("There are still requests to be computed");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Until the answer says so. */
    void await(String path, String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!send("GET", path, "").contains(text)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(path + " does not say " + text);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    void resolve(String key) {
        move(key, Step.RESOLVE, """
                {"resolution": {"name": "Done"}}""");
    }

    void move(String key, Step step) {
        move(key, step, "{}");
    }

    private void move(String key, Step step, String fields) {
        send("POST", "/rest/api/2/issue/" + key + "/transitions", """
                {"transition": {"id": "%d"}, "fields": %s}""".formatted(step.id(), fields));
    }

    /** The body of the answer; a refusal fails. */
    String send(String method, String path, String body) {
        HttpResponse<String> response = answer(method, company.url(path), body);
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    int status(URI address) {
        return answer("GET", address, "").statusCode();
    }

    private HttpResponse<String> answer(String method, URI address, String body) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

package org.internalcustomer.sandbox.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The app in a running sandbox, asked over REST as admin. */
public final class RunningApp {

    private static final String API = "/rest/internal-customer/1.0/";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final Duration AT_LAST = Duration.ofMinutes(3);

    private final SandboxProcess sandbox;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();

    public RunningApp(SandboxProcess sandbox) {
        this.sandbox = sandbox;
    }

    public String read(String path) {
        return send(request(path).GET().build());
    }

    /** Gives the app a configuration. */
    public void configure(String document) {
        change("configuration", document);
    }

    /** Changes something of the app's by REST, such as {@code policies/STD}. */
    public void change(String path, String document) {
        send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(document))
                .build());
    }

    /** Moves the clock of a sandbox that was started with a fixed one. */
    public void advanceClock(Duration by) {
        send(request(sandbox.url("/rest/sandbox/1.0/clock"))
                .PUT(BodyPublishers.ofString("{\"advance\": \"" + by + "\"}"))
                .build());
    }

    /** The answer of Jira's own REST, such as {@code issue/SVC-1}. */
    public JsonNode jira(String path) {
        return json(send(request(sandbox.url("/rest/api/2/" + path)).GET().build()));
    }

    /** Creates an issue as the administrator; its key. */
    public String createIssue(String fields) {
        return json(send(request(sandbox.url("/rest/api/2/issue"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"fields\":" + fields + "}"))
                        .build()))
                .get("key")
                .asText();
    }

    /** As the administrator. */
    public void resolve(String issueKey) {
        send(request(sandbox.url("/rest/api/2/issue/" + issueKey + "/transitions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"transition\": {\"id\": \"51\"}, \"fields\": {\"resolution\": {\"name\": \"Done\"}}}"))
                .build());
    }

    /** Waits until the import that this start of the sandbox began has ended. */
    public String awaitImport() {
        await("the import", () -> lastImportLine().matches(".*(issues added|failed).*|Cannot import.*"));
        return lastImportLine();
    }

    /** Waits until the import has written some issues and has not ended; fails if it has. */
    public void awaitPartOfImport() {
        await("a part of the import", () -> {
            String line = lastImportLine();
            if (line.matches(".*issues added.*")) {
                throw new IllegalStateException("The import ended before anybody looked: " + line);
            }
            return line.matches(".*: [1-9][\\d,]* of .*");
        });
    }

    /** Waits until so many issues are known and nothing waits to be computed. */
    public void awaitIdle(int issues) {
        await("the computing of " + issues + " issues", () -> {
            JsonNode jobs = jobs();
            return computed(jobs) >= issues && jobs.get("waiting").asLong() == 0;
        });
    }

    /** Makes the app look for imported issues. */
    public void reconcile() {
        send(request("jobs/reconciliation").POST(BodyPublishers.noBody()).build());
    }

    /** Makes the app look for imported issues, and waits until every one of them has been computed. */
    public void awaitComputed(int issues) {
        reconcile();
        await("the computing of " + issues + " issues", () -> {
            JsonNode jobs = jobs();
            return computed(jobs) >= issues && jobs.get("waiting").asLong() == 0 && isIdle(jobs);
        });
    }

    /** Computes all issues again, and waits until that is done. */
    public void rebuild() {
        send(request("jobs/rebuild").POST(BodyPublishers.noBody()).build());
        await("the rebuild", () -> {
            JsonNode jobs = jobs();
            return jobs.get("waiting").asLong() == 0 && isIdle(jobs);
        });
    }

    /** Waits until so many issues have been computed; more may wait. */
    public void awaitPartOfComputing(long atLeast) {
        await("the computing of " + atLeast + " issues", () -> computed(jobs()) >= atLeast);
    }

    public long computed() {
        return computed(jobs());
    }

    private static long computed(JsonNode jobs) {
        return jobs.get("computed").asLong();
    }

    private static boolean isIdle(JsonNode jobs) {
        for (JsonNode job : jobs.get("jobs")) {
            if (!job.get("state").asText().equals("IDLE")) {
                return false;
            }
        }
        return true;
    }

    private JsonNode jobs() {
        return json(read("jobs"));
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastImportLine() {
        return sandbox.output().stream()
                .filter(line -> line.startsWith("Import of") || line.startsWith("Cannot import"))
                .reduce("", (before, line) -> line);
    }

    /** Waits until then, or for some seconds. */
    public void awaitAWhile(BooleanSupplier condition) {
        awaitAtMost(A_WHILE, condition);
    }

    /** Waits until then, or for minutes, which only a slow machine needs; whether it is so. */
    public boolean awaitAtLast(BooleanSupplier condition) {
        awaitAtMost(AT_LAST, condition);
        return condition.getAsBoolean();
    }

    private static void awaitAtMost(Duration most, BooleanSupplier condition) {
        long deadline = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    public void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!sandbox.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "Waited in vain for " + what + ":\n" + String.join("\n", sandbox.output()));
            }
            // the condition is polled, not guessed by a time
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private HttpRequest.Builder request(String path) {
        return request(sandbox.url(API + path));
    }

    private static HttpRequest.Builder request(URI address) {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + login)
                .header("X-Atlassian-Token", "no-check")
                .timeout(PATIENCE);
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            // a job that runs already is as good as one that was started
            if (response.statusCode() >= 400 && response.statusCode() != 409) {
                throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.internalcustomer.sandbox.independent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.sandbox.run.RunningApp;
import org.internalcustomer.sandbox.run.SandboxProcess;

/** Somebody who reads pages and searches, with a login session as a browser has. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");
    private static final String SCORECARD = "/plugins/servlet/internal-customer/scorecard";
    private static final long PATIENCE_SECONDS = 600;

    private final SandboxProcess sandbox;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Visitor(SandboxProcess sandbox) {
        this.sandbox = sandbox;
    }

    static Visitor anonymous(SandboxProcess sandbox) {
        return new Visitor(sandbox);
    }

    public static Visitor loggedIn(SandboxProcess sandbox, String user) {
        Visitor visitor = new Visitor(sandbox);
        Matcher token = TOKEN.matcher(visitor.page("/login.jsp"));
        if (!token.find()) {
            throw new AssertionError("The login page has no token");
        }
        visitor.send(HttpRequest.newBuilder(sandbox.url("/login.jsp"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "os_username=" + user + "&os_password=" + user + "&atl_token=" + token.group(1)))
                .build());
        return visitor;
    }

    String page(String path) {
        return send(HttpRequest.newBuilder(sandbox.url(path)).build());
    }

    /** How many issues the search at that address finds. */
    long found(String address) {
        String jql = address.substring(address.indexOf("jql=") + "jql=".length());
        return total(URLDecoder.decode(jql, StandardCharsets.UTF_8));
    }

    long total(String jql) {
        JsonNode answer = search(jql);
        if (!answer.has("total")) {
            throw new AssertionError(jql + ": " + answer);
        }
        return answer.get("total").asLong();
    }

    /** What the search says against that query. */
    List<String> problems(String jql) {
        List<String> problems = new ArrayList<>();
        search(jql).path("errorMessages").forEach(problem -> problems.add(problem.asText()));
        return problems;
    }

    /** Waits until the scorecard counts the whole demonstration, which has been computed by then. */
    public void awaitScorecard(RunningApp app) {
        awaitQuiet(SCORECARD);
        // days are counted before the months that the page shows
        app.await("the reports", () -> app.read("health").contains("They count all that is known."));
        awaitQuiet(SCORECARD);
    }

    /** Waits until the scorecard no longer changes: the demonstration's surveys come after the import. */
    private void awaitQuiet(String path) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        String before = "";
        int same = 0;
        while (System.nanoTime() < end) {
            String whole = page(path);
            String now = whole.substring(whole.indexOf("ic-scorecard"));
            same = now.equals(before) ? same + 1 : 0;
            if (same > 5) {
                return;
            }
            before = now;
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        throw new AssertionError("The scorecard still changes");
    }

    private JsonNode search(String jql) {
        try {
            return json.readTree(
                    page("/rest/api/2/search?maxResults=0&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

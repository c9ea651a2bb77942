package org.internalcustomer.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A logged-in administrator's browser: by cookie, because checking a password costs more than what is measured. */
final class Session {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private static final int CONFLICT = 409;

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Session(String base) {
        this.base = base;
    }

    static Session admin(String base) {
        Session session = new Session(base);
        session.form("/login.jsp", "/login.jsp", "os_username=admin&os_password=admin");
        return session;
    }

    /** As an administrator who has given the password once more. */
    void switchApp(String action, String key) {
        String apps = "/secure/admin/apps";
        if (get(apps).contains("webSudoPassword")) {
            form(apps, "/secure/admin/WebSudoAuthenticate", "webSudoPassword=admin&webSudoDestination=" + apps);
        }
        form(apps, apps + "/" + action, "key=" + key);
    }

    String get(String path) {
        return send(request(path).build());
    }

    String post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Runs already, perhaps: the app starts some by itself. */
    void startJob(String name) {
        send(
                request("/rest/internal-customer/1.0/jobs/" + name)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                CONFLICT);
    }

    /** Sends a form with the token that {@code page} shows. */
    void form(String page, String action, String fields) {
        Matcher token = TOKEN.matcher(get(page));
        String known = token.find() ? URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
        send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&atl_token=" + known))
                .build());
    }

    /** The whole number behind that name in a JSON answer. */
    long number(String path, String name) {
        Matcher number = Pattern.compile("\"" + name + "\":(\\d+)").matcher(get(path));
        return number.find() ? Long.parseLong(number.group(1)) : 0;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("X-Atlassian-Token", "no-check");
    }

    private String send(HttpRequest request) {
        return send(request, 0);
    }

    private String send(HttpRequest request, int alsoGood) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400 && answer.statusCode() != alsoGood) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

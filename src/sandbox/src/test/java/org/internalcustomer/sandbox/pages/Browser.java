package org.internalcustomer.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps its session, follows redirects, sends forms with the page's token. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String language = "en";

    public Browser(String base) {
        this.base = base;
    }

    Browser speaking(String wanted) {
        language = wanted;
        return this;
    }

    public void logIn(String username) {
        HttpResponse<String> page =
                post("/login.jsp", get("/login.jsp"), Map.of("os_username", username, "os_password", username));
        assertThat(page.uri().getPath()).doesNotEndWith("login.jsp");
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form with the token that {@code page} carries. */
    public HttpResponse<String> post(String path, HttpResponse<String> page, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as("a token on %s", page.uri()).isTrue();
        return post(path, "atl_token=" + encode(token.group(1)) + "&" + form(fields));
    }

    /** Sends a file as the body of the request, with the token that {@code page} carries. */
    public HttpResponse<String> upload(String path, HttpResponse<String> page, String content) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as("a token on %s", page.uri()).isTrue();
        return send(request(path + "?atl_token=" + encode(token.group(1)))
                .header("Content-Type", "application/java-archive")
                .POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    public HttpResponse<String> getAs(String username, String password, String path) {
        String secret =
                Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Authorization", "Basic " + secret).GET());
    }

    /** Sends a form as a page of another site would. */
    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        return post(path, form(fields));
    }

    private HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", language);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

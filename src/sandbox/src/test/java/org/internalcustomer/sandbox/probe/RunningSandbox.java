package org.internalcustomer.sandbox.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.internalcustomer.sandbox.Distribution;
import org.internalcustomer.sandbox.Sandbox;
import org.internalcustomer.sandbox.host.Apps;

/** A whole sandbox in this process, without apps until some are installed. */
public final class RunningSandbox implements AutoCloseable {

    private final Sandbox sandbox;
    private final HttpClient browser = HttpClient.newHttpClient();

    private RunningSandbox(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    public static RunningSandbox start(Path home, String... options) {
        Sandbox sandbox = Sandbox.of(home, withoutApps(home), options);
        sandbox.start();
        return new RunningSandbox(sandbox);
    }

    /** With the apps that the build put beside it. */
    public static RunningSandbox withItsApps(Path home, String... options) {
        Sandbox sandbox = Sandbox.of(home, Distribution.ofThisJar(), options);
        sandbox.start();
        return new RunningSandbox(sandbox);
    }

    /** The bundles of the build, and an empty folder of apps. */
    private static Distribution withoutApps(Path home) {
        try {
            Path folder = Files.createDirectories(home.resolve("distribution"));
            Path bundles = Distribution.ofThisJar().bundles();
            Files.createDirectories(folder.resolve("apps"));
            if (!Files.exists(folder.resolve("bundles"))) {
                Files.createSymbolicLink(folder.resolve("bundles"), bundles);
            }
            return new Distribution(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public Apps apps() {
        return sandbox.services().get(Apps.class);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** As {@code user}, whose password is the name. */
    public HttpResponse<String> put(String path, String json, String user) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + credentials)
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private URI address(String path) {
        return URI.create(sandbox.baseUrl() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
